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
        if let preview = layout.preview { settled.drawPreview(on: &surface, in: preview) }
    }

    /// The same with the form as the preview shows it.
    private var settled: FormView {
        var session = session
        session.form = session.settledForm
        return FormView(session: session)
    }

    private func drawRow(_ row: Form.Row, labelColumns: Int, on surface: inout Surface, in part: Rect) {
        let focused = row == focus
        var value = part
        let label = value.cutLeft(labelColumns)
        surface.write(focused ? "▸" : isChanged(row) ? "•" : " ", at: label.origin, role: .fieldFocus)
        surface.write(
            row.label(in: messages), at: label.origin.moved(columns: 1),
            role: isChanged(row) ? .noticeWarning : focused ? .fieldFocus : .fieldLabel,
            limit: label.columns - 2)
        switch row {
        case .link: drawLink(focused, on: &surface, in: value)
        case .field(let field): drawField(field, focused, on: &surface, in: value)
        }
    }

    /// In a chat that exists: not as it is stored.
    private func isChanged(_ row: Form.Row) -> Bool {
        guard let edited = session.edited, case .field(let field) = row else { return false }
        return edited.changes(in: form).contains(field)
    }

    private func drawField(_ field: ChatField, _ focused: Bool, on surface: inout Surface, in part: Rect) {
        switch field {
        case .title: drawTitle(focused, on: &surface, in: part)
        case .kind: drawKind(focused, on: &surface, in: part)
        case .color: drawColor(focused, on: &surface, in: part)
        case .members: drawMembers(focused, on: &surface, in: part)
        case .owner: drawOwner(focused, on: &surface, in: part)
        case .avatar: drawAvatar(focused, on: &surface, in: part)
        case .description: drawArea(form.description, messages.descriptionHint, focused, &surface, part)
        case .message: drawArea(form.message, messages.messageHint, focused, &surface, part)
        case .entityType: drawLine(form.entityType, messages.entityTypeHint, focused, &surface, part)
        case .entityID: drawLine(form.entityID, messages.entityIDHint, focused, &surface, part)
        case .copilotRole: break
        }
    }

    private func drawTitle(_ focused: Bool, on surface: inout Surface, in part: Rect) {
        guard let limit = ChatField.title.limit else { return }
        let count = limit.measure(session.settledForm.title.text)
        let text = "\(count)/\(limit.count)"
        var field = part
        let counter = field.cutRight(8)
        drawLine(form.title, messages.titleHint, focused, &surface, field)
        surface.write(
            text, at: counter.origin.moved(columns: counter.columns - text.count),
            role: count > limit.count ? .counterFull : .counter)
    }

    private func drawArea(
        _ buffer: TextBuffer, _ placeholder: String, _ focused: Bool, _ surface: inout Surface, _ part: Rect
    ) {
        TextArea(buffer, placeholder: placeholder, isFocused: focused).draw(on: &surface, in: part)
    }

    func drawLine(
        _ buffer: TextBuffer, _ placeholder: String, _ focused: Bool, _ surface: inout Surface, _ part: Rect
    ) {
        LineField(buffer, placeholder: placeholder, isFocused: focused).draw(on: &surface, in: part)
    }

    private func drawLink(_ focused: Bool, on surface: inout Surface, in part: Rect) {
        let hasLink = !form.entityType.isEmpty || !form.entityID.isEmpty
        let text =
            form.showsLink
            ? "▾ \(messages.linkMeaning)"
            : "▸ \(hasLink ? "\(form.entityType.text) \(form.entityID.text)" : messages.noLink)"
        surface.write(text, at: part.origin, role: hasLink ? .text : .dim, limit: part.columns)
        if focused { surface.cursor = part.origin }
    }
}
