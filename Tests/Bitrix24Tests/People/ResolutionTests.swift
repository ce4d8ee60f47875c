import Bitrix24
import Catalog
import TestSupport
import Testing

@Suite("Finding out who is meant")
struct ResolutionTests {
    private func resolve(_ text: String, on portal: DemoPortal) async throws -> MemberResolution {
        let client = Client(portal: try Portal(reading: portal.url))
        return try await client.resolve(PeopleList(text).entries)
    }

    private func doubts(_ resolution: MemberResolution) -> [String] {
        resolution.doubts.map { "\($0.entry.text): \($0.sentence(in: Messages(.english)))" }
    }

    @Test("takes ids, e-mail addresses, full names in any order and case, and departments")
    func mixture() async throws {
        let portal = try await DemoPortal()
        let text = """
            2
            user3@portal.example, user5@portal.example; holt ADA
            Ёлка Щукина, Łukasiewicz ZOË 🌲, department:8
            """
        let resolution = try await resolve(text, on: portal)
        #expect(resolution.people.map(\.id.rawValue).prefix(6) == [2, 3, 5, 17, 19, 20])
        #expect(resolution.people.count > 6, "the people of the department are missing")
        #expect(doubts(resolution) == [])
    }

    @Test("names everybody who cannot be taken, and why; the others are found all the same")
    func doubtful() async throws {
        let portal = try await DemoPortal()
        let resolution = try await resolve(
            "99999, 7, Ann Holm, nobody@portal.example, Anna Schmidt, Ann Nobody, department:77", on: portal)
        #expect(resolution.people.map(\.id.rawValue) == [2])
        #expect(
            doubts(resolution) == [
                "nobody@portal.example: Nobody on the portal has this e-mail address.",
                "Anna Schmidt: 2 people have this name.",
                "Ann Nobody: No exact match for this full name.",
                "department:77: The portal lists nobody in this department.",
                "99999: Nobody with this id is on the portal, or the portal does not show them to you.",
                "7: Gregor Stone is dismissed; the portal would silently skip them.",
            ])
        #expect(resolution.doubts[1].candidates.map(\.id.rawValue) == [11, 12])
    }

    @Test("tells namesakes of one position apart by their departments")
    func departmentsOfNamesakes() async throws {
        let portal = try await DemoPortal()
        for department in [5, 11] { try await portal.hire("Ben Twin", departments: [department]) }
        let client = Client(portal: try Portal(reading: portal.url))
        let lookup = await client.lookUp(PeopleList("Ben Twin").entries)
        let sentence = try #require(lookup.misses.first).sentence(in: Messages(.english))
        let names = try await client.departments(numbered: [5, 11]).value.map(\.name)
        #expect(names.count == 2 && names.allSatisfy { sentence.contains("(\($0))") }, "\(sentence)")
        #expect(try await portal.calls()["im.department.get"] == 2, "one request for both")
    }

    @Test("reads a row of names without commas as pairs of words")
    func rowOfNames() async throws {
        let portal = try await DemoPortal()
        let resolution = try await resolve("Ann Holm Ada Holt Иван Петров", on: portal)
        #expect(resolution.people.map(\.id.rawValue) == [2, 17, 3])
        #expect(doubts(try await resolve("Ann Holm Ada Nobody", on: portal)).count == 1)
    }

    @Test("costs a request for fifty names, however many are pasted")
    func requests() async throws {
        let portal = try await DemoPortal()
        let names = (1...60).map { "Ann Nobody\(String(repeating: "x", count: $0))" }.joined(separator: "\n")
        #expect(try await resolve(names, on: portal).doubts.count == 60)
        #expect(try await portal.calls()["batch"] == 2)
    }

    @Test("says which scope an e-mail address needs, and finds the names without it")
    func scope() async throws {
        let portal = try await DemoPortal()
        let client = Client(portal: try Portal(reading: try #require(portal.webhook("chats-only"))))
        let resolution = try await client.resolve(PeopleList("user2@portal.example, Ann Holm").entries)
        #expect(resolution.people.map(\.id.rawValue) == [2])
        #expect(
            doubts(resolution) == [
                "user2@portal.example: The webhook has no `user` scope, so nobody can be found by e-mail."
            ])
    }

    @Test("knows all departments of a large company after two requests")
    func departments() async throws {
        let portal = try await DemoPortal("--people", "5000")
        let client = Client(portal: try Portal(reading: portal.url))
        let all = try await client.allDepartments()
        #expect(all.count == 194)
        #expect(Set(all.map(\.id)).count == 194)
        #expect(try await portal.calls()["batch"] == 1)
    }
}
