import Bitrix24
import Catalog
import TerminalKit

/// The chats whose members can be taken.
struct ChatPickerView: SessionView {
    let session: Session
    private let present: Set<UserID>

    init(session: Session) {
        self.session = session
        present = Set(session.form.members.chosen)
    }

    /// What the line below the list says.
    func status(of browser: ChatPicker) -> (text: String, role: Role) {
        if let failure = browser.failure { return (failure.message(in: messages), .noticeBad) }
        if browser.underWay != nil || session.recentChats == nil { return (messages.askingPortal, .dim) }
        if browser.chats.isEmpty { return (messages.nothingMatches, .dim) }
        return (messages.copyOfToday, .dim)
    }

    func draw(_ browser: ChatPicker, on surface: inout Surface, in part: Rect) {
        ListView(count: browser.chats.count, selection: browser.chats.isEmpty ? nil : browser.highlighted)
            .draw(on: &surface, in: part) { number, row, style, surface in
                draw(browser.chats[number], browser, in: row, style, on: &surface)
                if number == browser.highlighted, browser.isInList { surface.cursor = row.origin }
            }
    }

    private func draw(
        _ chat: Dialog, _ browser: ChatPicker, in part: Rect, _ style: Style, on surface: inout Surface
    ) {
        let dim = style.role == .selection ? style : Style(.dim)
        var rest = part
        let members = browser.members[chat.id]?.filter { $0 != portal.caller?.id } ?? []
        let isIn = members.count { present.contains($0) }
        let mark = members.isEmpty || isIn == 0 ? "" : isIn == members.count ? "✓" : "–"
        surface.write(mark, at: rest.cutLeft(2).origin, style: style)
        let count = chat.memberCount.map { messages.people($0) } ?? ""
        surface.write(count, rightAlignedIn: rest.cutRight(min(13, rest.columns / 3)), style: dim)
        surface.write(String(chat.id.rawValue), rightAlignedIn: rest.cutRight(min(8, rest.columns / 4)), style: dim)
        surface.write(
            chat.title.truncated(toColumns: rest.columns - 1), at: rest.origin, style: style, limit: rest.columns)
    }
}
