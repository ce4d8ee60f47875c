import Bitrix24
import Catalog
import Pictures
import TerminalKit

/// What will be created, taking shape while the form is filled in.
extension FormView {
    func drawPreview(on surface: inout Surface, in part: Rect) {
        var strip = part
        strip = strip.cutTop(1)
        surface.fill(strip, style: Style(.headingStrip))
        surface.write(
            session.edited == nil ? messages.willBeCreated : messages.afterChanges,
            at: strip.origin.moved(columns: 1), role: .headingStrip, limit: strip.columns - 1)
        var rest = part.inset(columns: 1)
        _ = rest.cutTop(1)

        var first = rest.cutTop(1)
        let tile = first.cutLeft(3)
        let style = form.color.map { Style(.strong, foreground: $0.foreground) } ?? Style(.dim)
        surface.write("██", at: tile.origin, style: style, limit: 2)
        let kind = form.kind == .open ? messages.openChat : messages.closedChat
        // Beside the form there is room below.
        let isBeside = part.rows > 4
        let kindPart = isBeside ? rest.cutTop(1) : first.cutRight(kind.displayWidth)
        surface.write(kind, at: kindPart.origin.moved(columns: isBeside ? 3 : 0), role: .dim, limit: rest.columns)
        let title = form.title.text.trimmed
        surface.write(
            (title.isEmpty ? messages.portalsTitle : title).truncated(toColumns: first.columns - 1),
            at: first.origin, role: title.isEmpty ? .dim : .strong)

        let lines = [membersLine, detailsLine].flatMap { $0.wrapped(toColumns: max(8, rest.columns - 3)) }
        for (number, line) in lines.enumerated() {
            let row = rest.cutTop(1)
            guard !row.isEmpty else { break }
            let isCut = rest.isEmpty && number < lines.count - 1
            let text = isCut ? (line + "…").truncated(toColumns: row.columns - 3) : String(line)
            surface.write(text, at: row.origin.moved(columns: 3), limit: row.columns - 3)
        }
        _ = rest.cutTop(1)
        drawMemberList(on: &surface, in: rest)
    }

    private var membersLine: String {
        if let unseen = session.unseenMembers { return unseen }
        let others = session.notified
        if others.isEmpty { return form.departments.chosen.isEmpty ? messages.withYouAlone : messages.withDepartments }
        let names = others.prefix(6).map { name(of: $0) }.joined(separator: ", ")
        let more = others.count > 6 ? messages.andMore(others.count - 6) : ""
        return messages.withYou(andOthers: others.count, names: names + more)
    }

    private var detailsLine: String {
        var details: [String] = []
        if form.owner.chosen.first != nil { details.append(messages.owned(by: session.ownerText)) }
        if let picture = form.avatar.picture { details.append(messages.picture(picture.format.rawValue)) }
        for field in ChatField.allCases where field.stage == .afterCreation {
            let summary = session.summary(of: field)
            if !summary.isEmpty { details.append("\(field.label(in: messages)): \(summary)") }
        }
        if !form.description.text.trimmed.isEmpty { details.append(messages.aDescription) }
        let message = form.message.text.trimmed
        if !message.isEmpty {
            details.append(messages.quoted(TextBuffer.inOneLine(message).truncated(toColumns: 40)))
        }
        // The first text that is joined costs a tenth of the start; an empty form has none.
        return details.isEmpty ? "" : details.joined(separator: " · ")
    }
}
