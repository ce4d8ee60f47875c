import Foundation
import Testing

@testable import Bitrix24

@Suite("What a journal knows of tables")
struct RowHistoryTests {
    private let journal = SendJournal(MemoryJournal(), sender: nil)

    private func note(_ chat: ChatID, on portal: String, row: RowKey? = nil) throws {
        let place = try Portal(reading: "https://\(portal)/rest/1/s3cr3tc0de/")
        var structure = ChatStructure()
        structure.title = "Crew"
        var id = UUID()
        if let row {
            let mark = RowMark(table: "t.csv", key: row, timeout: .seconds(2))
            id = try journal.begin([(structure, mark)], to: place, as: nil, at: .now)[0]
        } else {
            try journal.begin(id, structure, to: place, as: nil, at: .now)
        }
        try journal.end(id, .created(chat), at: .now)
    }

    @Test("passes over a row whose time-out is no time")
    func absurdTimeout() throws {
        let line =
            #"{"id":"386E80B4-F35F-40CE-9643-5A0C9F2C4D6E","event":"send","at":"2026-11-27T23:42:11Z","portal":"here.example","row":{"key":"0011223344556677","table":"t.csv","timeout":1e300},"structure":{"TITLE":"Crew"}}"#
        let journal = SendJournal(MemoryJournal(line + "\n"), sender: nil)
        #expect(try journal.rows(on: "here.example").rows.isEmpty)
    }

    @Test("tells the chats that were deleted from here, and those whose steps after creation are not known to be done")
    func deletedAndUnfinished() throws {
        let place = try Portal(reading: "https://here.example/rest/1/s3cr3tc0de/")
        let keys = (1...3).map { RowKey([("TITLE", "Crew")], occurrence: $0) }
        for (key, chat) in zip(keys, [3101, 3102, 3103] as [ChatID]) {
            let mark = RowMark(table: "t.csv", key: key, timeout: .seconds(2), takesSteps: chat != 3103)
            let id = try journal.begin([(ChatStructure(), mark)], to: place, as: nil, at: .now)[0]
            try journal.end(id, .created(chat), at: .now)
        }
        try journal.complete(3101, on: place, at: .now)
        for (chat, outcome) in [(3101, .made), (3102, .unknown(code: "timeout"))] as [(ChatID, ChangeOutcome)] {
            let id = UUID()
            try journal.beginChange(id, .delete(chat), on: chat, of: place, at: .now)
            try journal.endChange(id, outcome, at: .now)
        }
        let history = try journal.rows(on: "here.example")
        #expect(history.deleted == [3101])
        #expect(history.unfinished == [3102])
        #expect(history.rows[keys[0]]?.created == [3101])
        #expect(try journal.openChanges().map(\.chat) == [3102])
    }

    @Test("tells the rows whose unknown outcome was dismissed from those that are still looked for")
    func dismissed() throws {
        let place = try Portal(reading: "https://here.example/rest/1/s3cr3tc0de/")
        let keys = (1...2).map { RowKey([("TITLE", "Crew")], occurrence: $0) }
        let marks = keys.map { (ChatStructure(), RowMark(table: "t.csv", key: $0, timeout: .seconds(2))) }
        let ids = try journal.begin(marks, to: place, as: nil, at: .now)
        try journal.resolve(ids[0], .keptUnknown, at: .now)
        let history = try journal.rows(on: "here.example")
        #expect(history.rows[keys[0]]?.open == nil && history.rows[keys[0]]?.dismissed?.id == ids[0])
        #expect(history.reopened.rows[keys[0]]?.open?.id == ids[0], "on purpose it is looked for again")
        #expect(history.rows[keys[1]]?.open != nil && history.rows[keys[1]]?.dismissed == nil)
        _ = try journal.begin([marks[0]], to: place, as: nil, at: .now)
        #expect(try journal.rows(on: "here.example").rows[keys[0]]?.dismissed == nil, "it was sent again")
    }

    /// Or a chat that a lost request has made would be passed over for another portal's, and its row sent again.
    @Test("counts no chat of another portal: the same number is another chat there")
    func otherPortals() throws {
        try note(3101, on: "there.example")
        try note(3102, on: "there.example", row: RowKey([("TITLE", "Crew")], occurrence: 1))
        try note(3103, on: "here.example")
        try note(3104, on: "here.example", row: RowKey([("TITLE", "Crew")], occurrence: 1))
        #expect(try journal.rows(on: "here.example").chats == [3103, 3104])
        #expect(try journal.rows(on: "there.example").chats == [3101, 3102])
    }
}
