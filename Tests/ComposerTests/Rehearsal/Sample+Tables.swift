import Catalog
import Foundation
import Synchronization
import Tables
import Testing

@testable import Bitrix24
@testable import Composer

/// A journal that is kept nowhere.
private final class ShortJournal: JournalFile {
    private let bytes = Mutex<[UInt8]>([])

    func append(line: [UInt8]) { bytes.withLock { $0 += line + [UInt8(ascii: "\n")] } }
    func read() -> [UInt8] { bytes.withLock { $0 } }
    func isAlive(_ sender: Sender) -> Bool { false }
}

extension Sample {
    /// A table as it was read and checked; every number is somebody.
    static func table(
        _ text: String, named path: String = "/tables/teams.csv", ignoring ignored: [String] = [],
        titles: ExistingTitles = ExistingTitles(), history: RowHistory = RowHistory()
    ) throws -> OpenedTable {
        let original = try Table(Array(text.utf8), named: path)
        let reading = TableReading(
            original, ignoring: ignored, TextVariables(day: "2026-11-22", user: caller.name, titles: []))
        let checked = CheckedTable(reading, people: .offline, isOnline: false) { _ in nil }
        var choice = TableChoice(path)
        choice.ignored = ignored
        var words = RowWords()
        for row in checked.rows { words.add("\(row.number) \(row.structure.title)") }
        return OpenedTable(
            choice, name: path, original, reading, checked, titles: titles, caller: caller, after: history,
            words: words)
    }

    /// What is known after each row of a table has made its chat.
    ///
    /// - Parameters:
    ///   - takesSteps: steps follow, of which nobody knows.
    ///   - deleted: the chats that were deleted since.
    ///   - dismissed: the place of the row whose outcome is unknown, and was dismissed.
    static func history(
        of table: OpenedTable, takesSteps: Bool = false, deleted: [ChatID] = [], dismissed: Int? = nil
    ) throws -> RowHistory {
        let journal = SendJournal(ShortJournal(), sender: nil)
        let portal = try Portal(reading: "https://portal.example/rest/17/s3cr3tc0de/")
        let rows = table.rows.map { row in
            (row.structure, RowMark(table: table.name, key: row.key, timeout: .seconds(65), takesSteps: takesSteps))
        }
        let ids = try journal.begin(rows, to: portal, as: caller, at: Date(timeIntervalSince1970: 1_790_000_000))
        for (place, id) in ids.enumerated() {
            if place == dismissed {
                try journal.resolve(id, .keptUnknown, at: Date(timeIntervalSince1970: 1_790_000_001))
                continue
            }
            let chat = try #require(ChatID(rawValue: 3001 + place))
            try journal.end(id, .created(chat), at: Date(timeIntervalSince1970: 1_790_000_001))
        }
        for chat in deleted {
            let id = UUID()
            try journal.beginChange(id, .delete(chat), on: chat, of: portal, at: .now)
            try journal.endChange(id, .made, at: .now)
        }
        return try journal.rows(on: portal.name)
    }

    /// Ten teams, of which the fifth has a color that there is not.
    static func teams() throws -> OpenedTable {
        let rows = (1...10).map { "Team \($0),12,\($0 == 5 ? "mauve" : "mint")" }
        return try table("Title,Members,Color\n" + rows.joined(separator: "\n"))
    }

    static func manyRows(_ count: Int) throws -> OpenedTable {
        let rows = (0..<count).map { "Group \($0 * 7919 % 100_003),\"12,13,14\"" }
        return try table("Title,Members\n" + rows.joined(separator: "\n"))
    }
}

extension Rehearsal {
    /// The rows of a table, as if it had been chosen and read.
    static func showing(_ table: OpenedTable, columns: Int = 80, rows: Int = 24) throws -> Rehearsal {
        var composer = try Rehearsal(columns: columns, rows: rows)
        composer.act(.takeTable(table.choice.path))
        composer.act(.tableRead(table.choice, .success(table)))
        return composer
    }

    /// Answers the plan that was asked for last as the journal knows nothing of.
    mutating func answerPlan(_ table: OpenedTable, after history: RowHistory = RowHistory()) {
        guard case .planBatch(table, let omissions)? = jobs.last else {
            Issue.record("No plan was asked for.")
            return
        }
        let plan = table.plan(after: history, omissions)
        act(.batchPlanned(.success(BatchProposal(table, plan, omissions))))
    }

    /// What was sent of tables.
    var batches: [(proposal: BatchProposal, scope: BatchScope)] {
        jobs.compactMap { if case .sendBatch(let proposal, let scope) = $0 { (proposal, scope) } else { nil } }
    }
}
