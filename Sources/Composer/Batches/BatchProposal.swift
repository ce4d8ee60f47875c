import Bitrix24
import Tables

/// Which rows of a table the user leaves out.
public struct BatchOmissions: Sendable, Equatable {
    /// Those in which something is wrong; otherwise nothing is sent while there is one.
    public var invalid = false
    /// Those whose title exists already.
    public var existing = false
    /// Those whose title was created from this table under other contents.
    public var changed = true
    /// Those whose chat was deleted since.
    public var deleted = true
}

/// What will be sent of a table, as the user is shown it. Held by reference, as the table is.
public final class BatchProposal: Sendable {
    public let table: OpenedTable
    public let plan: TablePlan
    let omissions: BatchOmissions

    init(_ table: OpenedTable, _ plan: TablePlan, _ omissions: BatchOmissions) {
        self.table = table
        self.plan = plan
        self.omissions = omissions
    }

    /// There are rows whose title exists already, and the portal has said that of every row.
    var concernsExisting: Bool {
        table.titles.refusal == nil && (omissions.existing || !plan.existing.isEmpty)
    }

    /// There are rows whose title was created under other contents.
    var concernsChanged: Bool { !omissions.changed || plan.omitted(for: .changed) > 0 }

    /// There are rows whose chat was deleted since.
    var concernsDeleted: Bool { !omissions.deleted || !plan.deleted.isEmpty }

    var concernsInvalid: Bool { plan.omitted(for: .invalid) > 0 }

    /// How many rows are sent, looked for or completed.
    var count: Int { plan.rows.count + plan.unfinished.count }

    /// Whether it can be confirmed.
    var canBeSent: Bool { count > 0 && (omissions.invalid || !concernsInvalid) }
}

extension BatchProposal: Equatable {
    public static func == (left: BatchProposal, right: BatchProposal) -> Bool { left === right }
}
