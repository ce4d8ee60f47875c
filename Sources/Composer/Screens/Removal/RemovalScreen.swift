import Bitrix24
import Catalog
import TerminalKit

/// The last question before a chat is deleted: its title is typed.
struct RemovalScreen: PageScreen {
    enum Phase: Sendable, Equatable {
        case asked
        case underWay
        case failed(String)
    }

    let stored: StoredChat
    /// Where Esc leads.
    private let former: AnyScreen
    /// Where the deletion leads; nil to the form.
    private let next: AnyScreen?
    private(set) var phase = Phase.asked
    var scroll = 0
    /// The title, as far as it is typed; then the portal's name, where it wants it.
    private(set) var typed = TextBuffer()
    private(set) var hasTitle = false

    /// Asks about a chat that was just created, or says why it stays.
    static func open(_ check: RemovalCheck, over former: some ComposerScreen, in session: inout Session) {
        session.notice = nil
        if let reason = check.reasonToKeep(in: session.messages) {
            session.notice = Notice(.warning, session.messages.chatIsKept(reason), stays: true)
        } else if case .success(let state) = check.result {
            session.show(RemovalScreen(stored: state.stored, former: former))
        }
    }

    /// The same about any chat; that others have written in it is told.
    ///
    /// - Parameter next: what is shown once the chat is gone; nil for the form.
    static func open(
        _ chat: OpenedChat, over former: some ComposerScreen, then next: (any ComposerScreen)? = nil,
        in session: inout Session
    ) {
        session.notice = nil
        let access = ChatAccess(to: chat.stored, of: session.portal.caller?.id, with: chat.capabilities)
        if let reason = access.reason(against: .delete) {
            session.notice = Notice(.warning, session.messages.chatIsKept(reason.sentence(in: session.messages)))
        } else {
            session.show(RemovalScreen(stored: chat.stored, former: former, next: next))
        }
    }

    private init(stored: StoredChat, former: some ComposerScreen, next: (any ComposerScreen)? = nil) {
        self.stored = stored
        self.former = AnyScreen(screen: former)
        self.next = next.map { AnyScreen(screen: $0) }
    }

    var holdsRequest: Bool { phase == .underWay }

    func reasonToStay(in session: Session) -> String { session.messages.deletionIsUnderWay }

    func context(in session: Session) -> Context { holdsRequest ? .sending : .confirming }

    func offers(_ action: Action, in session: Session) -> Bool { action != .turnHistory }

    func label(of action: Action, in session: Session) -> String? {
        action == .send ? session.messages.deleteKey.label : nil
    }

    func confirms(_ action: Action) -> Bool { action == .send }

    var question: (any ComposerScreen)? {
        var shown = unscrolled
        shown.typed = TextBuffer()
        return shown
    }

    mutating func handle(_ action: Action, in session: inout Session, at now: Instant) -> [Effect] {
        guard !holdsRequest else {
            if action == .back || action == .interrupt {
                session.notice = Notice(.plain, reasonToStay(in: session))
            }
            return []
        }
        switch action {
        case .insert(let text): typed.insert(TextBuffer.inOneLine(text))
        case .edit(let command): typed.apply(command, killed: &session.killed)
        case .send: return confirm(in: &session)
        case .back:
            session.notice = nil
            session.show(former.screen)
        default: scroll(by: action, in: session, at: now)
        }
        return []
    }

    private mutating func confirm(in session: inout Session) -> [Effect] {
        if hasTitle {
            if session.refusesName(typed) { return [] }
        } else if !stored.isNamed(by: typed.text) {
            session.notice = Notice(.warning, session.messages.notTheTitle)
            return []
        }
        typed = TextBuffer()
        session.notice = nil
        if session.wantsName, !hasTitle {
            hasTitle = true
            return []
        }
        phase = .underWay
        return [.job(.delete(stored.id, title: stored.title))]
    }

    mutating func handle(_ report: Report, in session: inout Session, at now: Instant) -> [Effect] {
        guard case .deleted(stored.id, let deletion) = report else { return [] }
        let messages = session.messages
        switch deletion {
        case .gone:
            session.noteDeleted(stored.id)
            let wasInForm = session.edited?.stored.id == stored.id
            if let next, !wasInForm { session.show(next.screen) } else { session.close() }
            let effects = wasInForm ? session.leaveDeleted() : []
            session.notice = Notice(.good, messages.chatIsDeleted(stored.id.rawValue), stays: true)
            return effects
        case .refused(let error): phase = .failed(error.changeSentence(in: messages))
        case .stillThere: phase = .failed(messages.stillThere)
        case .unknown(let error):
            phase = .failed("\(messages.outcomeNotKnown(error.sentence(in: messages))) \(messages.stillThere)")
        }
        hasTitle = false
        return []
    }

    func page(in session: Session, at now: Instant, columns: Int) -> Document {
        let messages = session.messages
        var page = Document(columns: columns)
        page.paragraph(messages.chat(stored.id.rawValue, titled: stored.typedTitle), .strong)
        page.paragraph(session.portal.portal.link(to: stored.id), .link)
        page.blank()
        if case .failed(let reason) = phase { page.paragraph(reason, .noticeBad) }
        page.paragraph(
            messages.deletionIsFinal(
                stored.typedTitle, members: stored.memberCount ?? stored.members?.count, messages: stored.messageCount),
            .noticeWarning)
        if holdsRequest {
            page.blank()
            page.paragraph(messages.deletingTheChat + "…")
        }
        return page
    }

    func prompt(in session: Session) -> PagePrompt? {
        guard !holdsRequest else { return nil }
        if hasTitle { return .portalName(typed, in: session) }
        return PagePrompt(question: session.messages.typeTitleOnScreen, answer: typed)
    }
}
