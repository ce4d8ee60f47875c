import Bitrix24
import Catalog
import Settings
import TerminalKit

/// Draws what the model is at a moment; pure.
///
/// - Parameter now: for the time that counts while a request is under way.
public func draw(_ model: Model, at now: Instant) -> Surface {
    let session = model.session
    var surface = Surface(size: session.size)
    guard session.size.fits(ScreenLayout.smallest) else {
        let needed = ScreenLayout.smallest
        let sentence = session.messages.tooSmall(columns: needed.columns, rows: needed.rows)
        surface.write(sentence, at: .zero, role: .noticeBad)
        return surface
    }
    let notice = session.noticeLines
    let layout = session.layout
    session.drawHeader(on: &surface, in: layout.header)
    let shown = model.shown
    if shown.isOverForm { model.form.draw(on: &surface, layout, in: session, at: now) }
    shown.draw(on: &surface, layout, in: session, at: now)
    for (row, line) in notice.enumerated() {
        let place = layout.notice.origin.moved(columns: 1, rows: row)
        surface.write(line, at: place, role: session.notice?.tone.role ?? .notice)
    }
    HintBar(session.keys.table, in: shown.context(in: session), name: { $0.name(in: session.messages) }) { row in
        guard shown.offers(row.action, in: session) else { return nil }
        return shown.label(of: row.action, in: session) ?? row.text.said(in: session.messages).label
    }
    .draw(on: &surface, in: layout.hints)
    return surface
}

extension Session {
    /// convene, what must not be overlooked, which portal, as whom. On a portal with a color of its own all of the header
    /// has it. In a narrow window the marks stay and the rest gives way.
    fileprivate func drawHeader(on surface: inout Surface, in part: Rect) {
        func style(_ role: Role) -> Style {
            Style(role, foreground: portal.site.header?.foreground, background: portal.site.header?.background)
        }
        surface.fill(part, style: style(.header))
        var row = part.inset(columns: 1)
        let marks = headerMarks
        let reserved = marks.reduce(0) { $0 + $1.text.displayWidth + 2 }
        let program = "convene  "
        // Which chat is changed, and where, is more than who changes it.
        let free = row.columns - reserved - place.displayWidth - 2 - (marks.isEmpty ? program.displayWidth : 0)
        let who = identityText(columns: min(row.columns / 2, free))
        let whoPart = row.cutRight(max(0, min(who.displayWidth, row.columns / 2, row.columns - reserved)))
        surface.write(
            who.truncated(toColumns: whoPart.columns), at: whoPart.origin, style: style(.header),
            limit: whoPart.columns)
        func write(_ text: String, _ style: Style) {
            _ = row.cutLeft(surface.write(text, at: row.origin, style: style, limit: row.columns))
        }
        let isRoom = row.columns - reserved >= program.displayWidth + min(place.displayWidth + 1, row.columns / 2)
        if marks.isEmpty || isRoom { write(program, style(.header)) }
        for mark in marks {
            write(mark.text, Style(mark.role))
            write("  ", style(.header))
        }
        guard row.columns > 1 else { return }
        surface.write(place(columns: row.columns - 1), at: row.origin, style: style(.headerPortal))
    }

    /// What stands on every screen as long as it is so.
    private var headerMarks: [(text: String, role: Role)] {
        var marks: [(text: String, role: Role)] = []
        if unkept != nil { marks.append((messages.notKeptMark, .noticeBad)) }
        if !unknownOutcome.isEmpty { marks.append((messages.unknownMark(unknownOutcome.count), .noticeWarning)) }
        return marks
    }

    /// The portal, and the chat that is changed there.
    private var place: String { [portal.label, subject].compactMap(\.self).joined(separator: ", ") }

    /// The same in few columns: the name of the portal gives way first.
    private func place(columns: Int) -> String {
        guard let subject, place.displayWidth > columns else { return place.truncated(toColumns: columns) }
        let rest = columns - subject.displayWidth - 2
        return rest < 4
            ? subject.truncated(toColumns: columns) : "\(portal.label.truncated(toColumns: rest)), \(subject)"
    }

    /// What of the portal is in the form, unless it is a new chat.
    private var subject: String? {
        correcting.map { messages.correctingRow($0.number) }
            ?? edited.map { messages.changingChat($0.stored.id.rawValue) }
    }

    /// Who the caller is; where the whole sentence has no room, the name alone.
    private func identityText(columns: Int) -> String {
        if portal.site.way == .nowhere { return "" }
        if portal.access == .closed { return messages.locked }
        return switch portal.identity {
        case .asking: "…"
        case .known(let caller): identityText(of: name(of: caller), columns: columns)
        case .failed: messages.notConnected
        }
    }

    private func identityText(of name: String, columns: Int) -> String {
        let sentence = messages.actingAs(name)
        return sentence.displayWidth <= columns ? sentence : name
    }
}

extension Notice.Tone {
    fileprivate var role: Role {
        switch self {
        case .plain: .notice
        case .good: .noticeGood
        case .warning: .noticeWarning
        case .bad: .noticeBad
        }
    }
}
