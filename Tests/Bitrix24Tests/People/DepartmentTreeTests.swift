import Testing

@testable import Bitrix24

@Suite("Departments")
struct DepartmentTreeTests {
    @Test("that stand below each other in a circle are there, each once")
    func circle() {
        let tree = DepartmentTree([
            Department(id: 1, name: "Alpha", parent: 2), Department(id: 2, name: "Beta", parent: 1),
            Department(id: 3, name: "Above all", parent: 1),
        ])
        #expect(tree.inOrder.map(\.id.rawValue).sorted() == [1, 2, 3])
    }
}
