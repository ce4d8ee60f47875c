import Bitrix24
import Catalog
import TerminalKit

/// The line that is typed, and the chats below it: number, title, type, owner, members, date.
struct ChatsView: SessionView {
    let session: Session

    func draw(_ screen: ChatsScreen, on surface: inout Surface, _ layout: ScreenLayout) {
        var page = layout.page
        surface.write(messages.chatsHeading, at: page.cutTop(1).origin, role: .heading)
        LineField(screen.query, placeholder: messages.chatsHint, isFocused: true).draw(on: &surface, in: page.cutTop(1))
        let nothing =
            switch screen.listing {
            case .reading: messages.readingChats
            case .failed(let error): error.message(in: messages)
            case .read: messages.noChatMatches
            }
        let list = screen.opening.map { messages.readingChat($0.rawValue) + "…" }
        ListPage(
            rows: list.map { [$0] } ?? rows(screen.chats(in: session)),
            highlighted: list == nil ? screen.highlighted : 0,
            nothing: nothing, hasCursor: false
        )
        .draw(on: &surface, in: page)
    }

    func rows(_ chats: [Dialog]) -> [String] {
        let cells = chats.map { chat in
            [
                String(chat.id.rawValue), chat.title.truncated(toColumns: 40), chat.kind?.label(in: messages) ?? "",
                chat.owner.map { name(of: $0) } ?? "", chat.memberCount.map(String.init) ?? "",
                String(chat.created.prefix(10)),
            ].map { Visible.text($0) }
        }
        let widths = (0..<6).map { column in cells.map { $0[column].displayWidth }.max() ?? 0 }
        return cells.map { row in
            zip(row, widths).map { text, width in text + String(repeating: " ", count: width - text.displayWidth) }
                .joined(separator: "  ")
        }
    }
}
