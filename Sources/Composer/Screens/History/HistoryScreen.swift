import Bitrix24
import Catalog
import TerminalKit

/// The chats that were created, changed or deleted from here, to make similar ones.
struct HistoryScreen: ComposerScreen {
    /// The newest first.
    let entries: [HistoryEntry]
    /// As they are shown.
    private let rows: [[String]]
    private(set) var list: NarrowedList
    /// The chat that is being read.
    private var opening: ChatID?

    init(_ entries: [HistoryEntry], in session: Session) {
        self.entries = entries
        rows = entries.map { $0.cells(in: session.zone, session.messages) }
        list = NarrowedList(rows.map { $0.joined(separator: " ") })
    }

    static func open(_ entries: [HistoryEntry], in session: inout Session) {
        session.notice = nil
        session.show(HistoryScreen(entries, in: session))
    }

    private var entry: HistoryEntry? { list.chosen(of: entries) }

    var query: String { list.filter.text }

    func context(in session: Session) -> Context { .history }

    func offers(_ action: Action, in session: Session) -> Bool {
        switch action {
        case .open, .openChats, .copyLink, .openLink: entry != nil
        default: true
        }
    }

    mutating func handle(_ action: Action, in session: inout Session, at now: Instant) -> [Effect] {
        if list.handle(action, pageRows: session.pageRows) { return [] }
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
        case .chatOpened(opening, let result):
            opening = nil
            switch result {
            case .success(let chat): return session.edit(chat)
            case .failure(let error): session.notice = Notice(.bad, error.message(in: session.messages))
            }
        default: break
        }
        return []
    }

    /// The chat itself, to change it; only on the portal where it is.
    private mutating func openChat(in session: inout Session) -> [Effect] {
        guard let entry else { return [] }
        guard entry.portal == session.portal.portal.name else {
            session.notice = Notice(.warning, session.messages.chatOfOtherPortal(entry.portal))
            return []
        }
        opening = entry.chat
        session.notice = Notice(.plain, session.messages.readingChat(entry.chat.rawValue) + "…")
        return [.job(.openChat(entry.chat))]
    }

    /// Enter: the form becomes that of the chat. Undo brings the one before back.
    private func createSimilar(in session: inout Session) -> [Effect] {
        guard let entry else { return [] }
        guard let document = entry.document else {
            session.notice = Notice(.plain, session.messages.formIsUnknown)
            return []
        }
        return session.start(from: document, called: session.messages.chat(entry.chat.rawValue))
    }

    func draw(on surface: inout Surface, _ layout: ScreenLayout, in session: Session, at now: Instant) {
        let messages = session.messages
        let headings = HistoryEntry.headings(in: messages)
        ListPage(
            heading: messages.createdChats,
            columns: [
                ListColumn(heading: headings[0]), ListColumn(heading: headings[1], dropped: 2, alignsRight: true),
                ListColumn(heading: headings[2], dropped: 1), ListColumn(heading: headings[3], dropped: 3),
            ],
            rows: list.shown(of: rows), list: list, total: entries.count,
            nothing: messages.noneYet
        ).draw(on: &surface, layout, in: messages)
    }
}
