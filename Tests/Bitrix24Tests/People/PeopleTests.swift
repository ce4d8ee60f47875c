import Bitrix24
import Catalog
import Foundation
import Testing

@Suite("People")
struct PeopleTests {
    @Test("A list of members may mix ids, e-mail addresses and departments")
    func mixture() throws {
        let list = MemberEntry.list(" 10, ada@portal.example,department:7,Department:8+ ,,10")
        #expect(list.faults == [])
        #expect(list.entries.map(\.text) == ["10", "ada@portal.example", "department:7", "department:8+"])
    }

    @Test(
        "What is no member is named",
        arguments: [
            "0", "-1", "ann", "a@b@c", "@b", "a@", "department:", "department:0", "department:x", "a b@c", "1.5",
        ])
    func faults(part: String) throws {
        let fault = try #require(MemberEntry.list("10,\(part)").faults.first)
        #expect(fault.code == .badMember)
        #expect(fault.sentence(in: Messages(.english)).hasPrefix(part))
    }

    @Test("A department has those below it, each once, even where the data goes in a circle")
    func branches() throws {
        let departments = try JSONDecoder().decode(
            [Department].self,
            from: Data(
                """
                [{"ID":"1","NAME":"Acme"},{"ID":"2","NAME":"Dev","PARENT":"1"},{"ID":3,"NAME":"Web","PARENT":2},
                 {"ID":"4","NAME":"Sales","PARENT":"1"},{"ID":"5","PARENT":"6"},{"ID":"6","PARENT":"5"}]
                """.utf8))
        func branch(_ id: Int) throws -> [Int] {
            DepartmentTree(departments).branch(of: try #require(DepartmentID(rawValue: id))).map(\.rawValue)
        }
        #expect(try branch(1) == [1, 2, 4, 3])
        #expect(try branch(2) == [2, 3])
        #expect(try branch(5) == [5, 6])
    }

    @Test("Whom the portal would drop is refused by name; the rest is told apart")
    func check() throws {
        let json = """
            {"2":{"id":2,"name":"Ann","active":true},"3":{"id":3,"name":"Bob","active":false},
             "4":{"id":4,"name":"Eve","active":true,"extranet":true},"5":{"id":5,"name":"Bot","active":true,"bot":true}}
            """
        let people = try JSONDecoder().decode([String: Person].self, from: Data(json.utf8)).values
        let found = Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) })
        let check = MemberCheck([2, 3, 4, 5, 99].compactMap(UserID.init), found: found)
        #expect(check.unknown == [99].compactMap(UserID.init))
        #expect(check.inactive.map(\.name) == ["Bob"])
        #expect(check.extranet.map(\.name) == ["Eve"])
        #expect(check.bots.map(\.name) == ["Bot"])
        #expect(check.faults.map(\.code) == [.unknownMember, .inactiveMember])
    }
}
