import Bitrix24
import Tables

/// A table that was read, checked and compared with what was sent before. Held by reference: ten thousand rows are not
/// compared at every key.
public final class OpenedTable: Sendable {
    public let choice: TableChoice
    /// By which the journal knows the table again.
    let name: String
    /// As its file has it.
    let original: Table
    /// Each row as far as it is understood without the portal.
    let reading: TableReading
    let checked: CheckedTable
    /// The numbers of the rows that the user has corrected.
    let corrected: Set<Int>
    /// Of the table's, those that a chat on the portal bears, as far as it has said so.
    let titles: ExistingTitles
    let caller: Caller
    /// What would be sent now.
    let plan: TablePlan
    /// Where each row stands, by its number.
    let places: [Int: Int]
    let faults: [Int: [TableFault]]
    let words: RowWords
    /// The numbers of rows whose title exists already.
    let existing: Set<Int>

    init(
        _ choice: TableChoice, name: String, _ original: Table, _ reading: TableReading, _ checked: CheckedTable,
        corrected: Set<Int> = [], titles: ExistingTitles, caller: Caller, after history: RowHistory, words: RowWords
    ) {
        self.choice = choice
        self.name = name
        self.original = original
        self.reading = reading
        self.corrected = corrected
        self.checked = checked
        self.titles = titles
        self.caller = caller
        self.words = words
        plan = Self.plan(checked, name, titles.titles, caller, history, BatchOmissions())
        places = Dictionary(
            checked.rows.enumerated().map { ($1.number, $0) }, uniquingKeysWith: { first, _ in first })
        existing = Set(plan.existing.map(\.number))
        faults = Dictionary(grouping: checked.faults, by: \.row)
    }

    var rows: [BatchRow] { checked.rows }
    /// Where its pictures lie.
    var folder: String { Self.folder(of: name) }

    static func folder(of path: String) -> String { path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "." }

    /// What would be sent after what the journal knows by now.
    func plan(after history: RowHistory, _ omissions: BatchOmissions) -> TablePlan {
        Self.plan(checked, name, titles.titles, caller, history, omissions)
    }

    private static func plan(
        _ checked: CheckedTable, _ name: String, _ titles: Set<String>, _ caller: Caller, _ history: RowHistory,
        _ omissions: BatchOmissions
    ) -> TablePlan {
        var options = TablePlan.Options()
        options.skipsInvalid = true
        options.skipsExisting = omissions.existing
        options.sendsChanged = !omissions.changed
        options.sendsDeleted = !omissions.deleted
        options.verifies = true
        return TablePlan(checked, named: name, options, history: history, titles: titles, caller: caller.id)
    }
}

extension OpenedTable: Equatable {
    public static func == (left: OpenedTable, right: OpenedTable) -> Bool { left === right }
}
