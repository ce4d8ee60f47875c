import Bitrix24
import Catalog
import TerminalKit

/// The chats that were created, to make similar ones.
struct HistoryScreen: ComposerScreen {
    /// The newest first.
    let entries: [HistoryEntry]
    private(set) var highlighted = 0

    static func open(_ entries: [HistoryEntry], in session: inout Session) {
        session.notice = nil
        session.show(HistoryScreen(entries: entries))
    }

    private var entry: HistoryEntry? { entries.indices.contains(highlighted) ? entries[highlighted] : nil }

    func context(in session: Session) -> Context { .history }

    mutating func handle(_ action: Action, in session: inout Session, at now: Instant) -> [Effect] {
        if let row = session.highlighted(highlighted, after: action, of: entries.count) { highlighted = row }
        switch action {
        case .open: return createSimilar(in: &session)
        case .openChats: return openChat(in: &session)
        case .copyLink: return entry.map { [.copy($0.link)] } ?? []
        case .openLink: return entry.map { [.openLink($0.link)] } ?? []
        case .back: session.close()
        default: break
        }
        return []
    }

    mutating func handle(_ report: Report, in session: inout Session, at now: Instant) -> [Effect] {
        switch report {
        case .opened(let document, let name): return session.start(from: document, called: name)
        case .chatOpened(_, .success(let chat)): return session.edit(chat)
        case .chatOpened(_, .failure(let error)):
            session.notice = Notice(.bad, error.message(in: session.messages))
        default: break
        }
        return []
    }

    /// The chat itself, to change it; only on the portal where it is.
    private func openChat(in session: inout Session) -> [Effect] {
        guard let entry else { return [] }
        guard entry.portal == session.portal.portal.name else {
            session.notice = Notice(.warning, session.messages.chatOfOtherPortal(entry.portal))
            return []
        }
        session.notice = Notice(.plain, session.messages.readingChat(entry.chat.rawValue) + "…")
        return [.job(.openChat(entry.chat))]
    }

    /// Enter: the form becomes that of the chat. Undo brings the one before back.
    private func createSimilar(in session: inout Session) -> [Effect] {
        guard let entry else { return [] }
        guard let document = entry.document else {
            session.notice = Notice(.plain, session.messages.madeByCommand)
            return []
        }
        return session.start(from: document, called: session.messages.chat(entry.chat.rawValue))
    }

    func draw(on surface: inout Surface, _ layout: ScreenLayout, in session: Session, at now: Instant) {
        let messages = session.messages
        var page = layout.page
        surface.write(messages.createdChats, at: page.cutTop(1).origin, role: .heading)
        ListPage(rows: entries.rows(in: session.zone, messages), highlighted: highlighted, nothing: messages.noneYet)
            .draw(on: &surface, in: page)
    }
}
