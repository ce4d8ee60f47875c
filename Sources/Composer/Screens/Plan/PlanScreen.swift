import Bitrix24
import Catalog
import TerminalKit

/// What leads from a chat as it is to the chat in the form: looked at, carried out, and compared afterwards.
struct PlanScreen: PageScreen {
    enum Phase: Sendable, Equatable {
        case proposed
        /// Somebody else has changed this since it was shown; the plan is from what is stored now.
        case moved([ChatChange])
        case underWay(PlanUnderWay)
        /// The plan is that for the rest.
        case done(PlanOutcome)
        case notBegun(PortalError)
    }

    private(set) var plan: ChatPlan
    private(set) var phase = Phase.proposed
    /// The first visible line.
    var scroll = 0
    /// The name of the portal, as far as it is typed.
    private(set) var typedName = TextBuffer()

    /// F2: shows the plan, or the first thing that stands in its way.
    static func begin(_ edited: EditedChat, in session: inout Session) -> [Effect] {
        session.undo.endTyping()
        let effects =
            session.takeTyped() + session.fetchPicture()
        // Who is in the chat already may be whoever they are, and a text that stays may be whatever it is.
        let present = Set(edited.original.everybody)
        let issue = session.form.faults(knowing: session.people.filter { !present.contains($0.key) }).first { issue in
            issue.field.map { !edited.keepsText(of: $0, in: session.form) } ?? true
        }
        if let issue {
            session.go(to: issue)
            return effects
        }
        session.notice = nil
        session.show(PlanScreen(plan: edited.plan(of: session.form, bots: session.bots)))
        return effects
    }

    var holdsRequest: Bool { if case .underWay = phase { true } else { false } }

    func label(of action: Action, in session: Session) -> String? {
        action == .send ? session.messages.applyLabel : nil
    }

    func context(in session: Session) -> Context {
        if holdsRequest { return .sending }
        if plan.steps.isEmpty { return .created }
        return session.wantsName ? .confirming : .review
    }

    /// Only those who come have anything to see.
    func offers(_ action: Action, in session: Session) -> Bool {
        switch action {
        case .turnHistory: !plan.newcomers.isEmpty
        case .undoCreation: canBeDeleted(in: session)
        case .openChats, .copyCurl: false
        default: true
        }
    }

    /// Nothing is left to be changed in it.
    func canBeDeleted(in session: Session) -> Bool { plan.steps.isEmpty && session.edited != nil }

    func confirms(_ action: Action) -> Bool { action == .send || action == .sendAnyway }

    var question: (any ComposerScreen)? {
        var shown = unscrolled
        shown.typedName = TextBuffer()
        return shown
    }

    mutating func handle(_ action: Action, in session: inout Session, at now: Instant) -> [Effect] {
        if scroll(by: action, in: session, at: now) { return [] }
        if holdsRequest {
            if action == .interrupt { return [.job(.cancel)] }
            if action == .back { session.notice = Notice(.plain, reasonToStay(in: session)) }
            return []
        }
        switch action {
        case .turnHistory where offers(.turnHistory, in: session): turnHistory(in: &session)
        case .send, .sendAnyway: return carryOut(in: &session)
        case .insert(let text) where session.wantsName: typedName.insert(TextBuffer.inOneLine(text))
        case .edit(let command) where session.wantsName: typedName.apply(command, killed: &session.killed)
        case .undoCreation where canBeDeleted(in: session):
            if let edited = session.edited {
                RemovalScreen.open(OpenedChat(edited.stored, edited.capabilities), over: self, in: &session)
            }
        case .copyLink: return session.copyLink(to: plan.chat)
        case .openLink: return session.openLink(to: plan.chat)
        case .newChat, .back: return leave(in: &session)
        default: break
        }
        return []
    }

    mutating func handle(_ report: Report, in session: inout Session, at now: Instant) -> [Effect] {
        switch report {
        case .planWent(plan.chat, let event):
            guard case .underWay(var underWay) = phase else { break }
            underWay.note(event)
            phase = .underWay(underWay)
        case .planNotBegun(plan.chat, let error) where holdsRequest: phase = .notBegun(error)
        case .changedMeanwhile(plan.chat, let stored) where holdsRequest:
            phase = .moved(stored.changes(since: plan.stored))
            session.takeStored(stored)
            if let edited = session.edited { plan = edited.plan(of: session.form, bots: session.bots) }
        case .carriedOut(let outcome) where outcome.plan == plan: finish(outcome, in: &session)
        default: break
        }
        return []
    }

    func prompt(in session: Session) -> PagePrompt? {
        context(in: session) == .confirming ? .portalName(typedName, in: session) : nil
    }

    func page(in session: Session, at now: Instant, columns: Int) -> Document {
        PlanPage(session: session).document(of: self, columns: columns)
    }

    private mutating func turnHistory(in session: inout Session) {
        let ways: [EarlierMessages?] = [nil, .show, .hide]
        let place = ways.firstIndex(of: plan.goal.earlierMessages) ?? 0
        session.edited?.earlierMessages = ways[(place + 1) % ways.count]
        if let edited = session.edited { plan = edited.plan(of: session.form, bots: session.bots) }
    }

    private mutating func carryOut(in session: inout Session) -> [Effect] {
        guard !plan.steps.isEmpty, !session.refusesName(typedName) else { return [] }
        session.notice = nil
        typedName = TextBuffer()
        scroll = 0
        phase = .underWay(PlanUnderWay(plan: plan))
        return [.job(.carryOut(plan, rereads: true))]
    }

    private mutating func finish(_ outcome: PlanOutcome, in session: inout Session) {
        phase = .done(outcome)
        guard let stored = outcome.stored, let edited = session.edited else { return }
        session.takeStored(stored)
        // The picture that was asked for is the chat's now.
        if outcome.hasNewPicture { session.form.avatar = edited.original.avatar }
        plan = outcome.rest(by: edited.caller, with: edited.capabilities) ?? plan
    }

    /// Back to the chat in the form; or, once all is done, to the form that waits.
    private func leave(in session: inout Session) -> [Effect] {
        session.close()
        session.notice = nil
        guard case .done(let outcome) = phase, outcome.isComplete else { return [] }
        return session.endEditing()
    }
}
