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

    @Test("are named just so before a plus means those below, and before accents and signs do not count")
    func exactName() {
        let named = NamedDepartments([
            "C++": [Department(id: 5, name: "C++", parent: 1)], "C+": [Department(id: 6, name: "C", parent: 1)],
            "Sales": [Department(id: 7, name: "Sales", parent: 1)],
        ])
        func link(_ text: String) -> String? {
            if case .link(let link) = named.meaning(of: text) { link.text } else { nil }
        }
        #expect(link("C++") == "5")
        #expect(link("Sales+") == "7+")
        let tree = DepartmentTree([
            Department(id: 8, name: "Café", parent: 1), Department(id: 9, name: "Cafe", parent: 1),
        ])
        #expect(tree.departments(named: "cafe").map(\.id.rawValue) == [9])
        #expect(tree.departments(named: "CAFÉ").map(\.id.rawValue) == [8])
        #expect(tree.departments(named: "Cafe+").isEmpty)
    }
}
