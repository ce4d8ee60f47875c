import Catalog
import TestSupport
import Testing

@testable import Bitrix24

@Suite("Groups of people in lists")
struct GroupTests {
    private static let sales = PeopleGroup(
        name: "Sales, West", portal: "acme.example",
        members: [
            .init(id: 2, name: "Ann Holm", email: "ann@acme.example"), .init(id: 17, name: "Ada Holt", email: ""),
        ])

    private func resolve(_ text: String, _ groups: [PeopleGroup], on portal: String = "acme.example") async throws
        -> (people: [Int], doubts: [String])
    {
        let resolution = try await ListedPortal().client.resolve(
            PeopleList(text).entries, groups: PeopleGroups(groups, on: portal))
        let doubts = resolution.doubts.map { "\($0.entry.text): \($0.message(in: Messages(.english)))" }
        return (resolution.people.map(\.id.rawValue), doubts)
    }

    @Test("are their people, wherever a person can stand, and can be left out")
    func people() async throws {
        #expect(PeopleList("Group:\"Sales, West\"; 8").entries.map(\.text) == ["group:\"Sales, West\"", "8"])
        #expect(try await resolve("8, group:\"sales, west\"", [Self.sales]).people == [8, 2, 17])
        #expect(try await resolve("2, 8, 17, -group:\"Sales, West\"", [Self.sales]).people == [8])
    }

    @Test("are not those of a link to another portal, where the same number is somebody else")
    func links() async throws {
        for path in ["online/?IM_DIALOG=chat3102", "company/personal/user/17/"] {
            #expect(try await resolve("https://acme.example/\(path)", []).people.contains(17))
            let (people, doubts) = try await resolve("https://other.example/\(path)", [])
            #expect(people.isEmpty)
            #expect(doubts.count == 1 && doubts[0].contains("leads to other.example"), "\(doubts)")
        }
    }

    @Test("are found by address or name on another portal, where the same number is another person")
    func otherPortal() async throws {
        let moved = PeopleGroup(
            name: "team", portal: "old.example",
            members: [
                .init(id: 8, name: "Ann Holm", email: "ann@acme.example"), .init(id: 9, name: "Ada Holt", email: ""),
            ])
        #expect(try await resolve("group:team", [moved]).people == [2, 17])
        let bare = PeopleGroup(name: "team", portal: "old.example", members: [.init(id: 8, name: "", email: "")])
        let (people, doubts) = try await resolve("group:team", [bare])
        #expect(people == [])
        #expect(doubts.count == 1 && doubts[0].contains("old.example"), "a bare number never travels: \(doubts)")
    }

    @Test("that nobody saved are refused, with the nearest one that was")
    func unknown() async throws {
        let (people, doubts) = try await resolve("group:Sale, 8", [PeopleGroup(name: "Sales", portal: "", members: [])])
        #expect(people == [8])
        #expect(doubts == ["group:Sale: No group of this name is saved. Did you mean group:Sales?"])
    }
}
