import Bitrix24
import Catalog
import TerminalKit

/// The chats, below what is typed to narrow them.
struct ChatsView: SessionView {
    let session: Session

    func draw(_ screen: ChatsScreen, on surface: inout Surface, _ layout: ScreenLayout) {
        let chats = screen.opening == nil ? screen.shown : []
        let total: Int
        let nothing: String
        switch screen.listing {
        case _ where screen.opening != nil:
            (total, nothing) = (0, messages.readingChat(screen.opening?.rawValue ?? 0) + "…")
        case .reading: (total, nothing) = (0, messages.readingChats)
        case .failed(let error): (total, nothing) = (0, error.message(in: messages))
        case .read(let all): (total, nothing) = (all.count, messages.noneYet)
        }
        var page = ListPage(
            heading: messages.chatsHeading,
            columns: [
                ListColumn(heading: messages.titleField.label),
                ListColumn(heading: messages.numberColumn, alignsRight: true),
                ListColumn(heading: messages.kindField.label, dropped: 2),
                ListColumn(heading: messages.ownerField.label, dropped: 1),
                ListColumn(heading: messages.membersField.label, dropped: 3, alignsRight: true),
                ListColumn(heading: messages.whenCreated, dropped: 4),
            ],
            rows: chats.map(row), list: screen.list, total: total, nothing: nothing
        )
        if screen.opening == nil, let named = screen.namedBesidesRows {
            page.hasSelection = false
            page.question = { part, surface in
                surface.write(messages.opensChat(named.rawValue), at: part.origin, limit: part.columns)
            }
        }
        page.draw(on: &surface, layout, in: messages)
    }

    func row(_ chat: Dialog) -> [String] {
        [
            chat.title, String(chat.id.rawValue), chat.kind?.label(in: messages) ?? "",
            chat.owner.map { name(of: $0) } ?? "", chat.memberCount.map(String.init) ?? "",
            CivilMoment(written: chat.created, in: session.zone).map { messages.day($0) }
                ?? String(chat.created.prefix(10)),
        ].map { Visible.text($0) }
    }
}
