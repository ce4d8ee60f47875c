import Bitrix24
import Catalog
import Foundation
import Testing

@Suite("People")
struct PeopleTests {
    @Test(
        "What can be nobody on any portal is named without asking",
        arguments: ["0", "a@b@c", "@b@", "department:0", "1.5", "-1.5"])
    func malformed(part: String) throws {
        let entries = PeopleList("10,\(part)").entries
        #expect(entries.count == 2)
        let fault = try #require(entries.last?.malformed(in: .members))
        #expect(fault.code == .badMember)
        #expect(fault.sentence(in: Messages(.english)).contains(part))
        #expect(entries.first?.malformed(in: .members) == nil)
    }

    @Test("A list takes in and leaves out from left to right")
    func order() {
        func people(_ text: String) -> [Int] { MemberLookup(offline: PeopleList(text).entries).people.map(\.rawValue) }
        #expect(people("2, 3, -2") == [3])
        #expect(people("2, -2, 2") == [2])
        #expect(people("-2, 2") == [2])
        #expect(people("2, 3, -4") == [2, 3])
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
