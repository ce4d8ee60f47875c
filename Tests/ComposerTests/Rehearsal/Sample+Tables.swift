import Bitrix24
import Catalog
import Tables

@testable import Composer

extension Sample {
    /// A table as it was read and checked; every number is somebody.
    static func table(
        _ text: String, named path: String = "/tables/teams.csv", titles: Set<String> = [],
        history: RowHistory = RowHistory()
    ) throws -> OpenedTable {
        let original = try Table(Array(text.utf8), named: path)
        let reading = TableReading(
            original, ignoring: [], TextVariables(day: "2026-11-22", user: caller.name, titles: []))
        let checked = CheckedTable(reading, people: .offline, isOnline: false) { _ in nil }
        var words = RowWords()
        for row in checked.rows { words.add("\(row.number) \(row.structure.title)") }
        return OpenedTable(
            TableChoice(path), name: path, original, reading, checked, titles: titles, caller: caller, after: history,
            words: words)
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
    mutating func answerPlan(_ table: OpenedTable) {
        guard case .planBatch(table, let omissions)? = jobs.last else { return }
        let plan = table.plan(after: RowHistory(), omissions)
        act(.batchPlanned(.success(BatchProposal(table, plan, omissions))))
    }

    /// What was sent of tables.
    var batches: [(proposal: BatchProposal, scope: BatchScope)] {
        jobs.compactMap { if case .sendBatch(let proposal, let scope) = $0 { (proposal, scope) } else { nil } }
    }
}
