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
