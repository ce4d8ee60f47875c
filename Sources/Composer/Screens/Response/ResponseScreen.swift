import Bitrix24
import Catalog

/// What came of a request: the chat and what the portal stored, or the error.
struct ResponseScreen: PageScreen {
    enum Outcome: Sendable, Equatable {
        case created(Reply<ChatID>, Check)
        case failed(PortalError)
    }

    let structure: ChatStructure
    private(set) var outcome: Outcome
    /// The chat that was created. Stored, because the optimizer of Swift 6.2 gives up on looking it up in `handle`.
    let chat: ChatID?
    /// Whether it can be deleted again is being found out.
    var looksAtRemoval = false
    /// The first visible line.
    var scroll = 0

    init(structure: ChatStructure, outcome: Outcome) {
        self.structure = structure
        self.outcome = outcome
        chat = if case .created(let reply, _) = outcome { reply.value } else { nil }
    }

    /// Shows the chat that was created, and reads it back.
    static func open(_ reply: Reply<ChatID>, to structure: ChatStructure, in session: inout Session) -> [Effect] {
        session.noteCreated(reply.value, by: structure)
        session.show(ResponseScreen(structure: structure, outcome: .created(reply, Check())))
        return [.job(.readBack(reply.value))]
    }

    var check: Check? {
        get { if case .created(_, let check) = outcome { check } else { nil } }
        set { if case .created(let reply, _) = outcome, let newValue { outcome = .created(reply, newValue) } }
    }

    /// Whether an action would repair something now.
    var canBeRepaired: Bool {
        guard let check else { return false }
        return !check.isBusy && !check.repairable.isEmpty
    }

    /// Steps are being made: nobody would hear what became of them.
    var holdsRequest: Bool { check?.underWay != nil }

    func context(in session: Session) -> Context {
        if holdsRequest { return .sending }
        return canBeRepaired ? .repairs : chat == nil ? .refused : .created
    }

    /// Only what was refused is sent once more, after another look.
    func offers(_ action: Action, in session: Session) -> Bool {
        switch action {
        case .tryAgain: chat == nil
        case .undoCreation: chat != nil && check?.isBusy == false
        default: true
        }
    }

    func confirms(_ action: Action) -> Bool {
        if case .repair = action { true } else { action == .repairAll }
    }

    var question: (any ComposerScreen)? { unscrolled }

    mutating func handle(_ action: Action, in session: inout Session, at now: Instant) -> [Effect] {
        scroll(by: action, in: session, at: now)
        if holdsRequest { return handleUnderWay(action, in: &session) }
        switch action {
        case .repairAll: return repair(in: &session) { $0.plan }
        case .repair(let number): return repair(in: &session) { $0.repair(numbered: number) }
        case .openChats: return chat.map { [.job(.openChat($0))] } ?? []
        case .undoCreation: return lookAtRemoval(in: &session)
        case .copyLink: return session.copyLink(to: chat)
        case .copyCurl: return session.copyAsCurl(structure)
        case .openLink: return session.openLink(to: chat)
        case .tryAgain where chat == nil: session.showForm(then: .review)
        case .newChat:
            session.close()
            return session.startEmpty()
        case .back: session.close()
        default: break
        }
        return []
    }

    mutating func handle(_ report: Report, in session: inout Session, at now: Instant) -> [Effect] {
        switch report {
        case .readBack(let chat, let result) where chat == self.chat: return compare(result, in: &session)
        case .planWent(let chat, let event) where chat == self.chat:
            check?.underWay?.note(event)
        case .chatOpened(let opened, .success(let stored)) where opened == chat: return edit(stored, in: &session)
        case .chatOpened(let opened, .failure(let error)) where opened == chat:
            session.notice = Notice(.bad, error.message(in: session.messages))
        case .removalKnown(let check) where check.chat == chat:
            takeRemoval(check, in: &session)
        case .carriedOut(let outcome) where outcome.plan.chat == chat: return finish(outcome, in: &session)
        default: break
        }
        return []
    }

    func page(in session: Session, at now: Instant, columns: Int) -> Document {
        ResponsePage(session: session).document(of: self, columns: columns)
    }
}
