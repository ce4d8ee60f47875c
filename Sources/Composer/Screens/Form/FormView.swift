import Bitrix24
import Catalog
import TerminalKit

/// The form, and below or beside it what will be created.
struct FormView: SessionView {
    let session: Session

    func draw(on surface: inout Surface, _ layout: ScreenLayout) {
        let places = layout.places(of: form, focus: focus)
        for (row, part) in places { drawRow(row, labelColumns: layout.labelColumns, on: &surface, in: part) }
        let right = layout.form.right - 1
        if places.first?.row != form.rows.first {
            surface.write("↑", at: Point(column: right, row: layout.form.top), role: .dim)
        }
        if places.last?.row != form.rows.last {
            surface.write("↓", at: Point(column: right, row: layout.form.bottom - 1), role: .dim)
        }
        if let preview = layout.preview { debounced.drawPreview(on: &surface, in: preview) }
    }

    /// The same with the form as the preview shows it.
    private var debounced: FormView {
        var session = session
        session.form = session.debouncedForm
        return FormView(session: session)
    }

    private func drawRow(_ row: Form.Row, labelColumns: Int, on surface: inout Surface, in part: Rect) {
        let focused = row == focus
        var value = part
        let label = value.cutLeft(labelColumns)
        let isArea = if case .field(let field) = row { field.editor == .area } else { false }
        // An area has the column for its own marks.
        if !isArea { _ = value.cutRight(1) }
        surface.write(focused ? "▸" : isChanged(row) ? "•" : " ", at: label.origin, role: .fieldFocus)
        surface.write(
            row.label(in: messages), at: label.origin.moved(columns: 1),
            role: isChanged(row) ? .noticeWarning : focused ? .fieldFocus : .fieldLabel,
            limit: label.columns - 2)
        switch row {
        case .more: drawMore(focused, on: &surface, in: value)
        case .field(let field): drawField(field, focused, on: &surface, in: value)
        }
    }

    /// In a chat that exists: not as it is stored.
    private func isChanged(_ row: Form.Row) -> Bool {
        guard let edited = session.edited, case .field(let field) = row else { return false }
        return edited.changes(in: form).contains(field)
    }

    private func drawField(_ field: ChatField, _ focused: Bool, on surface: inout Surface, in part: Rect) {
        switch field.editor {
        case .line: drawText(field, focused, on: &surface, in: part)
        case .area:
            TextArea(form[text: field], placeholder: field.text(in: messages).hint, isFocused: focused)
                .draw(on: &surface, in: part)
        case .kind: drawKind(focused, on: &surface, in: part)
        case .color: drawColor(focused, on: &surface, in: part)
        case .people: drawPeople(field, focused, on: &surface, in: part)
        case .departments: drawDepartments(focused, on: &surface, in: part)
        case .rights: drawRights(focused, on: &surface, in: part)
        case .person: drawOwner(focused, on: &surface, in: part)
        case .picture: drawAvatar(focused, on: &surface, in: part)
        }
    }

    private func drawText(_ field: ChatField, _ focused: Bool, on surface: inout Surface, in part: Rect) {
        let hint = field.text(in: messages).hint
        guard field.descriptor.showsCount, let limit = field.limit else {
            return drawLine(form[text: field], hint, focused, &surface, part)
        }
        let count = limit.measure(session.debouncedForm[text: field].text)
        let text = "\(count)/\(limit.count)"
        var value = part
        let counter = value.cutRight(8)
        drawLine(form[text: field], hint, focused, &surface, value)
        surface.write(
            text, at: counter.origin.moved(columns: counter.columns - text.count),
            role: count > limit.count ? .counterFull : .counter)
    }

    func drawLine(
        _ buffer: TextBuffer, _ placeholder: String, _ focused: Bool, _ surface: inout Surface, _ part: Rect
    ) {
        LineField(buffer, placeholder: placeholder, isFocused: focused).draw(on: &surface, in: part)
    }

    private func drawMore(_ focused: Bool, on surface: inout Surface, in part: Rect) {
        let summary = form.showsMore ? "" : session.moreSummary
        let text =
            form.showsMore ? "▾ \(messages.moreMeaning)" : "▸ \(summary.isEmpty ? messages.moreMeaning : summary)"
        drawSummary(text, isEmpty: summary.isEmpty, focused, on: &surface, in: part)
    }

    func drawSummary(_ text: String, isEmpty: Bool, _ focused: Bool, on surface: inout Surface, in part: Rect) {
        surface.write(
            text.truncated(toColumns: part.columns), at: part.origin, role: isEmpty ? .dim : .text,
            limit: part.columns)
        if focused { surface.cursor = part.origin }
    }
}
