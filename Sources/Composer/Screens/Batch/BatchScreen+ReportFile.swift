import Bitrix24
import Tables

/// What a report says of the rows, as `convene batch --report` writes it.
extension BatchScreen {
    func reportRows(of table: OpenedTable, in session: Session) -> [ReportRow] {
        let portal = session.portal.portal
        func sent(_ row: BatchRow, _ state: RowState) -> ReportRow {
            ReportRow(row, state, seconds: seconds[row.number], on: portal, in: session.messages)
        }
        func unsent(_ row: BatchRow, _ omission: TablePlan.Omission) -> ReportRow {
            ReportRow(row, omission, because: table.faults[row.number] ?? [], on: portal, in: session.messages)
        }
        return zip(table.rows, statuses).map { row, status in
            switch status {
            case .done(let state): sent(row, state)
            case .checking(let chat): sent(row, .created(chat))
            case .unknown: sent(row, .unknown(code: ""))
            case .earlier(let chat), .unfinished(let chat): unsent(row, .created(chat))
            case .deleted(let chat): unsent(row, .deleted(chat))
            case .invalid: unsent(row, .invalid)
            case .exists: unsent(row, .exists)
            case .changed: unsent(row, .changed)
            case .dismissed: unsent(row, .dismissed)
            case .open, .sending: unsent(row, .limited)
            }
        }
    }
}
