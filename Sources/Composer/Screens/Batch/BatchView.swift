import Bitrix24
import Catalog
import Tables
import TerminalKit

/// The rows of a table, below how it goes.
struct BatchView: SessionView {
    let session: Session

    func draw(_ screen: BatchScreen, on surface: inout Surface, _ layout: ScreenLayout, at now: Instant) {
        var page = layout.page
        let total = screen.table?.rows.count ?? 0
        let count = screen.filter.isEmpty ? total : screen.shown.count
        ListHeading(
            text: screen.choice.label, filter: screen.filter,
            count: total == 0
                ? "" : screen.filter.isEmpty ? messages.number(total) : messages.shown(count, of: total)
        ).draw(on: &surface, in: page.cutTop(1), messages)
        guard let table = screen.table, !table.rows.isEmpty else {
            return write(why(screen), on: &surface, in: page)
        }
        switch screen.phase {
        case .reading: surface.write(messages.checkingTable, at: page.cutTop(1).origin, role: .dim)
        case .running(let progress):
            let row = page.cutTop(1)
            BatchBar(progress: progress, messages: messages).draw(on: &surface, in: row, at: now)
        case .failed, .rows, .correcting, .planning, .planned, .asksResend:
            let part = page.cutTop(1)
            surface.write(
                summary(of: screen).truncated(toColumns: part.columns), at: part.origin,
                role: screen.ending == nil ? .dim : .strong)
        }
        if page.rows >= 9 {
            let detail = detail(of: screen, table, columns: page.columns, at: now)
            let least = page.rows >= 14 && screen.tally.hasProblems ? 4 : 2
            // Nothing else needs the rows below a short table.
            let free = page.rows - 1 - screen.shown.count
            draw(detail, on: &surface, in: page.cutBottom(max(least, min(free, detail.count))))
        }
        drawRows(of: screen, table, on: &surface, in: page)
    }

    private func drawRows(
        of screen: BatchScreen, _ table: OpenedTable, on surface: inout Surface, in page: Rect
    ) {
        var page = page
        let columns = BatchColumns(page.columns, lastRow: table.rows.last?.number ?? 1, messages)
        let heading = page.cutTop(1)
        columns.draw(
            ["#", "", messages.titleColumn, messages.typeColumn, messages.membersColumn, messages.stateColumn],
            on: &surface, in: heading, Style(.fieldLabel), sign: Style(.fieldLabel))
        guard !screen.shown.isEmpty else {
            surface.write(messages.nothingMatches, at: page.cutTop(1).origin, role: .dim)
            return
        }
        ListView(count: screen.shown.count, selection: screen.highlighted).draw(on: &surface, in: page) {
            number, part, style, surface in
            let place = screen.shown[number]
            let row = table.rows[place]
            let status = screen.statuses[place]
            let kind = (row.structure.kind ?? .closed).label(in: messages)
            columns.draw(
                [
                    String(row.number), status.kind.sign, Visible.text(row.structure.title), kind,
                    messages.number(row.structure.allMembers.count), Visible.text(state(of: status, row, table)),
                ], on: &surface, in: part, style,
                sign: style.role == .selection ? style : Style(status.kind.role))
            if number == screen.highlighted, screen.filter.isEmpty { surface.cursor = part.origin }
        }
    }

    /// Where the chat of the highlighted row is, and everything that is wrong with the row, in lines.
    private func detail(
        of screen: BatchScreen, _ table: OpenedTable, columns: Int, at now: Instant
    ) -> [(text: String, role: Role)] {
        guard let (place, row) = screen.row else { return [] }
        let status = screen.statuses[place]
        var problem = problem(of: status, row, table, isWhole: true)
        if case .running(let progress) = screen.phase, let hold = progress.hold {
            problem = hold.sentence(in: messages, at: now)
        }
        let link = status.chat.map { portal.portal.link(to: $0).truncated(toColumns: columns) }
        return (link.map { [($0, .link)] } ?? [])
            + problem.wrapped(toColumns: columns).map { (String($0), status.kind.role) }
    }

    private func draw(_ lines: [(text: String, role: Role)], on surface: inout Surface, in part: Rect) {
        var rest = part
        for (row, line) in lines.prefix(part.rows).enumerated() {
            let isCut = row == part.rows - 1 && lines.count > part.rows
            let text = isCut ? (line.text + "…").truncated(toColumns: part.columns) : line.text
            surface.write(text, at: rest.cutTop(1).origin, role: line.role)
        }
    }

    private func why(_ screen: BatchScreen) -> [String] {
        switch screen.phase {
        case .reading: return [messages.checkingTable]
        case .failed(let trouble):
            return [trouble.sentence] + (trouble.concernsEncoding ? [messages.encodingIsTried] : [])
        case .rows, .correcting, .planning, .planned, .running, .asksResend:
            return headingFaults(of: screen) + (screen.unknownColumns.isEmpty ? [] : [messages.columnsAreIgnored])
        }
    }

    /// What is wrong with the columns, where no row could be understood.
    func headingFaults(of screen: BatchScreen) -> [String] {
        (screen.table?.checked.faults ?? []).map {
            "\(messages.faultAt(row: $0.row, column: $0.column)) \($0.message(in: messages))"
        }
    }

    private func write(_ texts: [String], on surface: inout Surface, in page: Rect) {
        var rest = page
        for text in texts {
            for line in Visible.text(text).wrapped(toColumns: page.columns) where !rest.isEmpty {
                surface.write(line, at: rest.cutTop(1).origin, role: .text)
            }
        }
    }
}

/// What is said of rows.
extension BatchView {
    /// How many rows stand where; once something was sent, what came of it.
    func summary(of screen: BatchScreen) -> String {
        let tally = screen.tally
        if screen.ending != nil {
            return messages.batchSummary(
                created: tally[.created], of: screen.statuses.count, earlier: tally[.earlier] + tally[.unfinished],
                different: tally[.different], unchecked: tally[.unchecked], failed: tally[.refused],
                unknown: tally[.unknown],
                unsent: tally[.open] + tally[.exists] + tally[.changed] + tally[.invalid] + tally[.deleted]
                    + tally[.dismissed],
                isChecked: true)
        }
        let corrected = screen.table?.corrected.count ?? 0
        let rows = RowStatus.Kind.allCases.filter { tally[$0] > 0 }
            .map { "\($0.word(in: messages)): \(messages.number(tally[$0]))" }
        return (rows + (corrected > 0 ? [messages.rowsCorrected(corrected)] : [])).joined(separator: "   ")
    }

    func state(of status: RowStatus, _ row: BatchRow, _ table: OpenedTable) -> String {
        let problem = problem(of: status, row, table, isWhole: false)
        return problem.isEmpty ? status.kind == .open ? "" : status.kind.word(in: messages) : problem
    }

    /// Empty where there is none.
    func problem(of status: RowStatus, _ row: BatchRow, _ table: OpenedTable, isWhole: Bool) -> String {
        switch status {
        case .invalid:
            let faults = table.faults[row.number] ?? []
            let texts = faults.map { fault in
                (fault.column.isEmpty ? "" : "\(fault.column): ")
                    + (isWhole ? fault.message(in: messages) : fault.sentence(in: messages))
            }
            return isWhole ? texts.joined(separator: " ") : texts.first ?? ""
        case .open: return table.existing.contains(row.number) ? messages.titleExistsAlready : ""
        case .changed: return messages.rowIsChangedSentence
        case .unfinished: return isWhole ? messages.rowIsUnfinishedSentence : ""
        case .deleted: return isWhole ? messages.rowIsDeletedSentence : ""
        case .dismissed: return isWhole ? messages.dismissedByCommand : ""
        case .done(.different(_, let differences)):
            return differences.map { "\($0.field.label(in: messages)): \($0.text(in: session))" }
                .joined(separator: "; ")
        case .done(.unchecked(_, let error)):
            // Advice would be about the look alone: the chat is there.
            let reason = error.sentence(in: messages)
            return isWhole ? messages.rowIsUncheckedSentence(reason) : messages.wasNotChecked
        case .done(.refused(let error)):
            return isWhole ? error.message(in: messages) : error.sentence(in: messages)
        case .unknown, .done(.unknown): return isWhole ? messages.rowIsUnknownSentence : ""
        case .earlier, .exists, .sending, .checking, .done(.created): return ""
        }
    }
}
