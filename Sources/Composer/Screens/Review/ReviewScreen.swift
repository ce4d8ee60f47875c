import Bitrix24
import Catalog
import TerminalKit

/// The last look before sending.
struct ReviewScreen: PageScreen {
    /// What the portal says about the members.
    enum MemberState: Sendable, Equatable {
        /// There is nobody but the caller.
        case notNeeded
        case asking(question: Int, since: Instant)
        case checked(MemberCheck)
        case unanswered(PortalError)
    }

    var scroll = 0
    /// Chats that have the title already; nil while nobody knows.
    var namesakes: [ChatID]?
    /// The name of the portal, as far as it is typed.
    var typedName = TextBuffer()
    var members = MemberState.notNeeded
    /// Since when the portal is asked what it can; nil where it is not.
    var asksCapabilities: Instant?
    /// Members of whom the portal told a moment before the review.
    var known: [UserID: Person] = [:]
    /// That many people are to be notified was shown and confirmed.
    var confirmsNotified = false

    /// F2: shows the review, or the first thing that stands in its way.
    static func begin(in session: inout Session, at now: Instant) -> [Effect] {
        session.undo.endTyping()
        let effects =
            session.takeTyped() + session.fetchPicture()
        if let issue = session.form.faults(knowing: session.people).first {
            session.go(to: issue)
            return effects
        }
        session.notice = nil
        if case .failed(let error) = session.portal.identity,
            RecoverableErrorScreen.open(for: error, stopping: nil, over: ReviewScreen(), in: &session)
        {
            return effects
        }
        var review = ReviewScreen()
        let asked = session.portal.access == .closed ? session.unlock() : review.ask(in: &session, at: now)
        session.show(review)
        return effects + asked
    }

    func context(in session: Session) -> Context {
        session.wantsName ? .confirming : session.duplicateRisk == nil ? .review : .again
    }

    /// In a new chat there is nothing earlier.
    func offers(_ action: Action, in session: Session) -> Bool { action != .turnHistory }

    func confirms(_ action: Action) -> Bool { action == .send || action == .sendAnyway }

    var question: (any ComposerScreen)? {
        var shown = unscrolled
        shown.typedName = TextBuffer()
        // That no chat has the title is not written anywhere.
        if shown.namesakes == [] { shown.namesakes = nil }
        // Nor is since when, and by which question, the members are being checked.
        if case .asking = shown.members { shown.members = .notNeeded }
        return shown
    }

    mutating func handle(_ action: Action, in session: inout Session, at now: Instant) -> [Effect] {
        if scroll(by: action, in: session, at: now) { return [] }
        switch action {
        case .send, .sendAnyway:
            guard session.portal.access == .open else {
                session.notice = Notice(.bad, session.messages.lockedAdvice)
                break
            }
            return confirm(action, in: &session, at: now)
        case .insert(let text) where session.wantsName: typedName.insert(TextBuffer.inOneLine(text))
        case .edit(let command) where session.wantsName: typedName.apply(command, killed: &session.killed)
        case .copyCurl where !session.wantsName: return session.copyAsCurl(session.form.structure)
        case .back:
            session.close()
            session.notice = nil
        default: break
        }
        return []
    }

    mutating func handle(_ report: Report, in session: inout Session, at now: Instant) -> [Effect] {
        switch report {
        case .membersChecked(let question, let result): takeCheck(result, question: question, in: &session)
        case .namesakesFound(let title, let chats) where session.form.title.text == title: namesakes = chats
        case .capabilitiesKnown: asksCapabilities = nil
        case .entered: return askPortal(in: &session, at: now)
        default: break
        }
        return []
    }

    func wakesAt(after now: Instant, in session: Session) -> Instant? {
        checkTakesLong(after: now)
    }

    func prompt(in session: Session) -> PagePrompt? { .portalName(typedName, in: session) }

    func page(in session: Session, at now: Instant, columns: Int) -> Document {
        ReviewPage(session: session).document(of: self, at: now, columns: columns)
    }
}
