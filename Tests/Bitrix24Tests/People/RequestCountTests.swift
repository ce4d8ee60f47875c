import Synchronization
import TestSupport
import Testing

@testable import Bitrix24

@Suite("What looking people up costs")
struct RequestCountTests {
    /// A company of a thousand, half of whom are listed by name and half by address.
    private static let company: [ListedPortal.Person] = (1...1000).map { number in
        ListedPortal.Person(
            id: number, name: "Ann Holm\(String(repeating: "x", count: number % 40))q\(number)",
            email: "user\(number)@acme.example")
    }

    private static func entries(_ numbers: some Sequence<Int>) -> [MemberEntry] {
        numbers.map { number in
            let person = company[number - 1]
            return number.isMultiple(of: 2) ? .name(person.name) : .email(person.email)
        }
    }

    @Test("a thousand entries take at most twenty-five requests")
    func thousand() async throws {
        let portal = ListedPortal(Self.company)
        let resolution = try await portal.client.resolve(Self.entries(1...1000))
        #expect(resolution.people.count == 1000)
        #expect(resolution.doubts.isEmpty)
        #expect(portal.requests.withLock { $0 } <= 25, "\(portal.requests.withLock { $0 })")
    }

    @Test("a list that takes more requests than a portal allows at once comes to its end, with none made twice")
    func burst() async throws {
        let portal = ListedPortal(Self.company)
        portal.room.withLock { $0 = 3 }
        let progress = Mutex<[Int]>([])
        let resolution = try await portal.client.resolve(Self.entries(1...1000)) { answered in
            progress.withLock { $0.append(answered) }
        }
        #expect(resolution.people.count == 1000)
        #expect(resolution.doubts.isEmpty)
        #expect(portal.requests.withLock { $0 } <= 25, "\(portal.requests.withLock { $0 })")
        #expect(progress.withLock { $0 } == Array(stride(from: 50, through: 1000, by: 50)))
    }

    @Test("nobody is asked about twice, in however many lists they stand")
    func once() async throws {
        let portal = ListedPortal(Self.company)
        let lists = (0..<100).map { list in Self.entries((0..<20).map { ($0 * 7 + list) % 50 + 1 }) }
        let lookups = try await portal.client.lookUp(lists)
        #expect(lookups.allSatisfy { $0.people.count == 20 && $0.misses.isEmpty })
        #expect(
            portal.requests.withLock { $0 } == 2, "fifty people: their names in one request, their addresses in another"
        )
        #expect(lookups[0].known.count == 10, "those who were found by name are known already")
    }

    @Test("over one run nobody is asked about twice, neither by another list nor for what is known of them")
    func run() async throws {
        let portal = ListedPortal(Self.company)
        let cache = PeopleCache()
        let first = try await portal.client.lookUp(Self.entries(1...20), remembering: cache)
        let second = try await portal.client.lookUp(Self.entries(11...20), remembering: cache)
        #expect(second.people == first.people.suffix(10))
        #expect(portal.requests.withLock { $0 } == 2, "their names in one request, their addresses in another")
        let people = try await portal.client.allPeople(first.people, remembering: cache)
        #expect(people.count == 20)
        #expect(
            portal.askedByNumber.withLock { $0.sorted() } == Array(stride(from: 1, through: 19, by: 2)),
            "those who were found by name are known already")
        _ = try await portal.client.allPeople(first.people, remembering: cache)
        #expect(portal.requests.withLock { $0 } == 3)
    }

    @Test("all departments and chats of a list cost a request each kind")
    func groups() async throws {
        let portal = try ListedPortal()
        let text = "department:3, department:7, department:6, chat:3102, chat:77, department:1+"
        let lookup = try await portal.client.lookUp(PeopleList(text).entries)
        #expect(lookup.misses.map(\.entry.text) == ["chat:77"])
        #expect(portal.requests.withLock { $0 } == 3, "the chats, the tree, the people")
    }
}
