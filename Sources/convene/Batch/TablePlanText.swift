import Bitrix24
import Catalog
import Tables

/// The plan of a table as people and machines read it.
struct TablePlanText {
    let plan: TablePlan
    let people: RowPeople
    /// Rows name people whom nobody has looked up.
    let leavesPeopleOpen: Bool
    let perRequest: Int

    var lines: [String] {
        var lines = [messages.chatsToCreate(plan.sent)]
        if plan.unknown > 0 { lines.append(messages.rowsToLookFor(plan.unknown)) }
        if plan.createdBefore > 0 { lines.append(messages.rowsCreatedBefore(plan.createdBefore)) }
        if !plan.unfinished.isEmpty {
            lines.append(
                messages.rowsToComplete(plan.unfinished.count, TablePlan.list(plan.unfinished.map(\.row), in: messages))
            )
        }
        if !plan.deleted.isEmpty {
            lines.append(messages.rowsDeleted(plan.deleted.count, TablePlan.list(plan.deleted, in: messages)))
        }
        let changed = plan.omitted(for: .changed)
        if changed > 0 { lines.append(messages.rowsChanged(changed, list(.changed))) }
        let dismissed = plan.omitted(for: .dismissed)
        if dismissed > 0 { lines.append(messages.rowsDismissed(dismissed, list(.dismissed))) }
        for (reason, text) in [
            (TablePlan.Omission.invalid, messages.rowsInvalid), (.exists, messages.rowsExist),
            (.limited, messages.rowsBehindLimit),
        ] where plan.omitted(for: reason) > 0 {
            lines.append(text(plan.omitted(for: reason)))
        }
        if !plan.existing.isEmpty {
            lines.append(messages.titlesExist(plan.existing.count, TablePlan.list(plan.existing, in: messages)))
        }
        lines.append(leavesPeopleOpen ? messages.notifiedIsOpen : plan.notified(people, in: messages))
        lines.append(messages.requestsAndTime(plan.requests, plan.time(in: messages)))
        if perRequest > 1 { lines.append(messages.priceOfTogether(perRequest)) }
        return lines
    }

    private func list(_ reason: TablePlan.Omission) -> String {
        TablePlan.list(plan.omitted(as: reason), in: messages)
    }

    /// One object; without faults the table can be sent.
    func json(_ faults: [TableFault]) -> String {
        func numbers(_ reason: TablePlan.Omission) -> JSONValue {
            .array(plan.omitted(as: reason).map { .integer($0.number) })
        }
        let most = plan.notified.first.map { most in
            JSONValue.object([.init("id", .integer(most.person.rawValue)), .init("chats", .integer(most.count))])
        }
        return JSONValue.object([
            .init("chats", .integer(plan.sent)), .init("unknown", .integer(plan.unknown)),
            .init("created_before", .integer(plan.createdBefore)),
            .init("unfinished", .array(plan.unfinished.map { .integer($0.row.number) })),
            .init("deleted", .array(plan.deleted.map { .integer($0.number) })), .init("changed", numbers(.changed)),
            .init("dismissed", numbers(.dismissed)), .init("invalid", numbers(.invalid)),
            .init("skipped_existing", numbers(.exists)),
            .init("existing", .array(plan.existing.map { .integer($0.number) })),
            .init("notified", leavesPeopleOpen ? .null : .integer(plan.notified.count)),
            .init("notified_most", leavesPeopleOpen ? .null : most ?? .null),
            .init("requests", .integer(plan.requests)), .init("seconds", .fraction(plan.time / .seconds(1))),
            .init("faults", .array(faults.map(\.json))),
        ]).text(indented: true)
    }
}

extension TableFault {
    /// More than anybody reads; the plan in JSON has all.
    private static let mostLines = 50

    static func lines(of faults: [TableFault]) -> [String] {
        let more = faults.count - mostLines
        return faults.prefix(mostLines).map(\.line) + (more > 0 ? [messages.moreFaults(more)] : [])
    }

    /// On one line for people.
    var line: String {
        messages.faultAt(row: row, column: column) + " " + message(in: messages)
            + (canBeIgnored ? " " + messages.ignoreByOption(column) : "")
    }

    var json: JSONValue {
        let text = explanation(in: messages)
        return .object([
            .init("row", .integer(row)), .init("column", .string(column)), .init("code", .string(code)),
            .init("problem", .string(text.sentence)),
            .init("remedy", .string(text.advice + (canBeIgnored ? " " + messages.ignoreByOption(column) : ""))),
        ])
    }
}

extension Failure {
    /// The table is invalid; nothing was sent.
    init(_ faults: [TableFault], skipsInvalid: Bool, inJSON: Bool) {
        self.init(
            .invalidStructure,
            lines: [messages.tableIsInvalid(faults.count)] + (inJSON ? [] : TableFault.lines(of: faults)),
            chat: .nothingSent,
            // A heading that is wrong is wrong for every row; and where all rows are, skipping them leaves none.
            next: skipsInvalid || faults.contains(where: \.isOfHeading)
                ? messages.correctHeading : messages.correctTable)
    }

    static func reportUnwritable(_ path: String, _ error: SystemError) -> Failure {
        Failure(
            .unreadableInput, messages.reportUnwritable(path, error.text), chat: .nothingSent,
            next: messages.checkThePath)
    }
}
