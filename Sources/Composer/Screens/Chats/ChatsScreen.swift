import Bitrix24
import Catalog
import TerminalKit

/// The chats of the portal, narrowed by what is typed; a number or a link opens the chat that it names.
struct ChatsScreen: ComposerScreen {
    enum Listing: Sendable, Equatable {
        case reading
        /// The latest news first.
        case read([Dialog])
        case failed(PortalError)
    }

    private enum Purpose: Sendable, Equatable {
        case changing
        /// It becomes the form of a new one instead of being changed.
        case creatingSimilar
        case deleting
    }

    private let portal: Portal
    private(set) var list = NarrowedList()
    /// A row was chosen with the arrows since something was typed.
    private var hasMoved = false
    private(set) var listing = Listing.reading
    /// The chat that is being read.
    private(set) var opening: ChatID?
    private var purpose = Purpose.changing
    /// Who is in the chats: asked for when somebody begins to search.
    private var members: [ChatID: [UserID]]?

    static func open(in session: inout Session) -> [Effect] {
        session.notice = nil
        session.show(ChatsScreen(portal: session.portal.portal))
        return [.job(.listChats)]
    }

    var query: String { list.filter.text }

    func context(in session: Session) -> Context { .chats }

    func offers(_ action: Action, in session: Session) -> Bool {
        switch action {
        case .open, .startEmpty, .undoCreation: opening == nil && (meant != nil || foreignHost != nil)
        default: true
        }
    }

    /// The chats that are left by what is typed.
    var shown: [Dialog] { list.shown(of: chats) }

    private var chats: [Dialog] { if case .read(let chats) = listing { chats } else { [] } }

    /// What is searched.
    private func texts(in session: Session) -> [String] {
        let view = ChatsView(session: session)
        let caller = session.portal.caller?.id
        return chats.map { chat in
            let isMine = chat.owner != nil && chat.owner == caller
            let names = (members?[chat.id] ?? []).compactMap { session.people[$0]?.person?.name }
            return (view.row(chat) + names + (isMine ? [session.messages.mineWord] : [])).joined(separator: " ")
        }
    }

    mutating func handle(_ action: Action, in session: inout Session, at now: Instant) -> [Effect] {
        // No row is chosen before the first of them is.
        if action == .down, namedBesidesRows != nil, !shown.isEmpty {
            hasMoved = true
            return []
        }
        let typed = query
        if list.handle(action, pageRows: session.pageRows) {
            let isMove = session.steps(of: action) != nil && !shown.isEmpty
            hasMoved = query == typed && (hasMoved || isMove)
            highlightNamed()
            return query.isEmpty ? [] : readMembers()
        }
        switch action {
        case .open: return read(for: .changing, in: &session)
        case .startEmpty: return read(for: .creatingSimilar, in: &session)
        case .undoCreation: return read(for: .deleting, in: &session)
        case .back: session.close()
        default: break
        }
        return []
    }

    mutating func handle(_ report: Report, in session: inout Session, at now: Instant) -> [Effect] {
        switch report {
        case .chatsListed(.success(let chats)):
            listing = .read(chats)
            search(in: session)
            let owners = session.lookUp(Set(chats.prefix(Self.mostChats).compactMap(\.owner)).sorted())
            return query.isEmpty ? owners : owners + readMembers()
        case .memberListsRead(let lists):
            members = lists
            search(in: session)
            return session.lookUp(Array(Set(lists.values.joined()).sorted().prefix(Self.mostNames)))
        // Names are told.
        case .lookedUp, .identified: search(in: session)
        case .chatsListed(.failure(let error)): listing = .failed(error)
        case .chatOpened(opening, let result):
            opening = nil
            switch result {
            case .success(let chat): return take(chat, in: &session)
            case .failure(let error): session.notice = Notice(.bad, error.message(in: session.messages))
            }
        default: break
        }
        return []
    }

    func draw(on surface: inout Surface, _ layout: ScreenLayout, in session: Session, at now: Instant) {
        ChatsView(session: session).draw(self, on: &surface, layout)
    }

    /// The latest chats, of which owner and members are asked for: four requests; and so many names, one more for a
    /// thousand.
    private static var mostChats: Int { 200 }
    private static var mostNames: Int { 5000 }

    /// Once, with the first letter: whoever opens the list to look at it waits for nothing.
    private mutating func readMembers() -> [Effect] {
        guard members == nil, !chats.isEmpty else { return [] }
        members = [:]
        return [.job(.readMemberLists(chats.prefix(Self.mostChats).map(\.id)))]
    }

    /// The chat that a number or a link names, whatever rows have that number in them; nil where a row was chosen since.
    private var named: ChatID? {
        let typed = query.trimmed
        guard !hasMoved, foreignHost == nil else { return nil }
        return ChatReference.chat(in: typed) ?? Int(digits: typed).flatMap(ChatID.init(rawValue:))
    }

    /// Where a link that was typed leads, if to another portal: its number is another chat here.
    private var foreignHost: String? { Portal.host(ofLink: query).flatMap { portal.isAt($0) ? nil : $0 } }

    /// The named chat where it is not the highlighted row.
    var namedBesidesRows: ChatID? { named == list.chosen(of: chats)?.id ? nil : named }

    private var meant: ChatID? { named ?? list.chosen(of: chats)?.id }

    /// Searches what is known of the chats by now.
    private mutating func search(in session: Session) {
        list.replace(with: texts(in: session))
        highlightNamed()
    }

    private mutating func highlightNamed() {
        if let row = shown.firstIndex(where: { $0.id == named }) ?? titled { list.highlighted = row }
    }

    /// The first row whose title is what is typed, or else has it: digits are in dates as well, words in names.
    private var titled: Int? {
        let typed = query.trimmed.folded
        guard !hasMoved, !typed.isEmpty else { return nil }
        return shown.firstIndex { $0.title.trimmed.folded == typed }
            ?? shown.firstIndex { $0.title.folded.contains(typed) }
    }

    private mutating func read(for purpose: Purpose, in session: inout Session) -> [Effect] {
        if let foreignHost {
            let sentence = session.messages.linkOfOtherPortal(foreignHost, portal: portal.shownName)
            session.notice = Notice(.warning, sentence)
            return []
        }
        guard opening == nil, let chat = meant else { return [] }
        opening = chat
        self.purpose = purpose
        session.notice = nil
        return [.job(.openChat(chat))]
    }

    private func take(_ chat: OpenedChat, in session: inout Session) -> [Effect] {
        switch purpose {
        case .changing: return session.edit(chat)
        case .creatingSimilar: return createSimilar(to: chat, in: &session)
        case .deleting:
            var others = self
            others.listing = .read(chats.filter { $0.id != chat.stored.id })
            others.list = NarrowedList()
            others.search(in: session)
            RemovalScreen.open(chat, over: self, then: others, in: &session)
            return []
        }
    }

    private func createSimilar(to chat: OpenedChat, in session: inout Session) -> [Effect] {
        var structure = ChatStructure(like: chat.stored)
        structure.members.removeAll { $0 == session.portal.caller?.id }
        if structure.owner == session.portal.caller?.id { structure.owner = nil }
        let document = FormDocument(
            Form(structure), focus: .field(.title), portal: session.home, people: session.people)
        return session.start(from: document, called: session.messages.chat(chat.stored.id.rawValue))
    }
}
