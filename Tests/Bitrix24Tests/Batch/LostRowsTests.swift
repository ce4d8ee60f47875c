import Foundation
import Testing

@testable import Bitrix24

@Suite("Rows whose outcome nobody knows")
struct LostRowsTests {
    static let sent = Date(timeIntervalSince1970: 1_800_000_000)

    func id(_ number: Int) throws -> UserID { try #require(UserID(rawValue: number)) }

    func row(_ title: String, _ occurrence: Int = 1, members: [Int] = [2, 3], at time: Date = sent) -> OpenRow {
        OpenRow(
            key: RowKey([("TITLE", title)], occurrence: occurrence), id: UUID(), time: time, timeout: .seconds(2),
            title: title, members: members.compactMap(UserID.init))
    }

    func chat(_ id: Int, _ title: String, owner: Int = 1, after seconds: TimeInterval = 1) throws -> Dialog {
        let created = Self.sent.addingTimeInterval(seconds).formatted(.iso8601)
        let json = "{\"id\":\(id),\"name\":\"\(title)\",\"owner\":\(owner),\"date_create\":\"\(created)\"}"
        return try JSONDecoder().decode(Dialog.self, from: Data(json.utf8))
    }

    func verdicts(
        _ rows: [OpenRow], among chats: [Dialog], after seconds: TimeInterval = 60,
        members: [Int: [Int]] = [:]
    ) throws -> [LostRows.Verdict] {
        let search = LostRows(caller: try id(1), lead: 0, now: Self.sent.addingTimeInterval(seconds))
        let verdicts = search.verdicts(rows, among: chats) { chat in
            members[chat.rawValue].map { Set($0.compactMap(UserID.init)) }
        }
        return rows.compactMap { verdicts[$0.key] }
    }

    @Test("are found by title, owner and time")
    func found() throws {
        let chat = try #require(ChatID(rawValue: 7))
        #expect(
            try verdicts([row("Crew")], among: [try self.chat(7, "Crew"), try self.chat(8, "Crews")]) == [.found(chat)])
    }

    @Test("are absent only later than the portal can carry them out, and while nothing bears their title")
    func absent() throws {
        #expect(try verdicts([row("Crew")], among: [try chat(7, "Other")]) == [.absent])
        #expect(try verdicts([row("Crew")], among: [], after: 5) == [.tooEarly])
        #expect(try verdicts([row("Crew")], among: [try chat(7, "Crew", after: -3600)]) == [.absent])
        #expect(try verdicts([row("Crew")], among: [try chat(7, "Crew", after: -120)]) == [.unclear], "clocks differ")
        #expect(try verdicts([row("Crew")], among: [try chat(7, "Crew", owner: 9)]) == [.unclear])
    }

    @Test("are told from those whose titles begin alike, unless a portal may have cut them")
    func beginnings() throws {
        let chats = [try chat(7, "Crew 1")]
        #expect(try verdicts([row("Crew 12")], among: chats) == [.absent])
        let long = String(repeating: "x", count: 100)
        #expect(try verdicts([row(long + "y")], among: [try chat(7, long)]) == [.unclear])
    }

    @Test("without a title are absent only where no new chat has any of their members")
    func untitled() throws {
        #expect(try verdicts([row("")], among: []) == [.absent])
        #expect(try verdicts([row("")], among: [], after: 5) == [.tooEarly])
        let chats = [try chat(7, "Chat No. 7")]
        #expect(try verdicts([row("")], among: chats, members: [7: [1, 4]]) == [.absent])
        #expect(try verdicts([row("")], among: chats, members: [7: [1, 3, 4]]) == [.unclear], "one was added since")
        #expect(try verdicts([row("")], among: chats, members: [7: [1]]) == [.unclear], "all of them were dropped")
        #expect(try verdicts([row("")], among: chats) == [.unclear], "the portal does not tell who is in it")
        #expect(try verdicts([row("", members: [])], among: chats, members: [7: [1]]) == [.unclear])
        let older = [try chat(7, "Chat No. 7", after: -3600)]
        #expect(try verdicts([row("")], among: older, members: [7: [1, 2, 3]]) == [.absent])
        let search = LostRows(caller: try id(1), lead: 0, now: Self.sent)
        #expect(search.needMembers([row("")], among: chats + older).map(\.rawValue) == [7])
    }

    @Test("of another machine are found only by their members: the chat may be older than their request")
    func reported() throws {
        var row = row("Crew", at: .distantPast)
        row.sentBy = Self.sent
        let chats = [try chat(7, "Crew", after: -100_000)]
        let found = try #require(ChatID(rawValue: 7))
        #expect(try verdicts([row], among: chats, members: [7: [1, 2, 3]]) == [.found(found)])
        #expect(try verdicts([row], among: chats, members: [7: [1, 4]]) == [.unclear])
        #expect(try verdicts([row], among: chats) == [.unclear])
        #expect(try verdicts([row], among: []) == [.absent])
        #expect(try verdicts([row], among: [], after: 5) == [.tooEarly])
    }

    @Test("are told apart by their members where several bear one title")
    func twins() throws {
        let rows = [row("Crew", 1, members: [2]), row("Crew", 2, members: [3])]
        let chats = [try chat(7, "Crew")]
        let found = try #require(ChatID(rawValue: 7))
        #expect(try verdicts(rows, among: chats, members: [7: [1, 3]]) == [.absent, .found(found)])
        #expect(try verdicts(rows, among: chats) == [.unclear, .unclear], "the portal does not tell who is in it")
    }
}
