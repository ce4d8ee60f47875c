import Bitrix24
import Catalog
import TerminalKit

/// What stopped a request before it could have any effect, and what the user can do about it: asked once, where somebody
/// waits for the request.
struct RecoverableErrorScreen: PageScreen {
    enum Problem: Sendable, Equatable {
        /// The portal says that it has this address now.
        case renamed(to: Origin)
        /// The access token is too old, and nobody but the user has another one; it is typed here.
        case expired(SecretBuffer)
    }

    private(set) var problem: Problem
    /// What goes out again once the way is free; nil where the review was on its way.
    let stopped: ChatStructure?
    /// The first visible line.
    var scroll = 0
    /// What was shown before.
    private let background: AnyScreen

    /// Nil for an error that the user can do nothing about.
    private init?(_ error: PortalError, on portal: Portal, stopping stopped: ChatStructure?, over background: AnyScreen)
    {
        switch (error.reason, portal.credential) {
        case (.redirected(.renamed(let origin)), _): problem = .renamed(to: origin)
        case (_, .token) where error.isExpiry: problem = .expired(SecretBuffer())
        default: return nil
        }
        self.stopped = stopped
        self.background = background
    }

    /// Asks the question for an error.
    ///
    /// - Returns: false where there is none, or nobody to answer it.
    static func open(
        for error: PortalError, stopping stopped: ChatStructure?, over background: any ComposerScreen,
        in session: inout Session
    ) -> Bool {
        guard session.asksAboutErrors,
            let screen = Self(error, on: session.portal.portal, stopping: stopped, over: AnyScreen(screen: background))
        else { return false }
        session.show(screen)
        return true
    }

    func context(in session: Session) -> Context {
        if case .expired = problem { .expired } else { .renamed }
    }

    func confirms(_ action: Action) -> Bool { action == .send }

    var question: (any ComposerScreen)? {
        var shown = unscrolled
        if case .expired = problem { shown.problem = .expired(SecretBuffer()) }
        return shown
    }

    mutating func handle(_ action: Action, in session: inout Session, at now: Instant) -> [Effect] {
        scroll(by: action, in: session, at: now)
        switch (action, problem) {
        case (.send, .renamed(let origin)): return [.move(to: origin)]
        case (.send, .expired(let token)):
            if !token.isEmpty { return [.reopen(with: token.secret)] }
            session.notice = Notice(.plain, session.messages.tokenIsMissing)
        case (.insert(let text), .expired(var token)):
            token.insert(text)
            problem = .expired(token)
        case (.edit(let command), .expired(var token)):
            token.apply(command)
            problem = .expired(token)
        case (.back, _): session.close()
        default: break
        }
        return []
    }

    /// The way to the portal is free: what was stopped goes on.
    mutating func handle(_ report: Report, in session: inout Session, at now: Instant) -> [Effect] {
        guard case .cleared(let site) = report else { return [] }
        let identity = session.portal.identity
        session.move(to: site)
        guard let stopped else {
            session.showForm(then: .review)
            return [.job(.identify)]
        }
        session.portal.identity = identity
        let effects = SendingScreen.open(sending: stopped, over: background.screen, in: &session, at: now)
        return session.portal.caller == nil ? [.job(.identify)] + effects : effects
    }

    // MARK: - Drawing

    func prompt(in session: Session) -> PagePrompt? {
        guard case .expired(let token) = problem else { return nil }
        return PagePrompt(question: session.messages.newToken, answer: token.dots, role: .fieldFocus)
    }

    func page(in session: Session, at now: Instant, columns: Int) -> Document {
        let messages = session.messages
        var page = Document(columns: columns)
        switch problem {
        case .renamed(let origin):
            page.paragraph(messages.portalRenamedHeading, .heading)
            page.blank()
            page.entry(messages.oldAddress, session.portal.portal.origin.shownText)
            page.entry(messages.newAddress, origin.shownText, .strong)
            page.blank()
            page.paragraph(messages.portalRenamedQuestion)
        case .expired:
            page.paragraph(messages.tokenExpiredHeading, .heading)
            page.blank()
            page.paragraph(messages.tokenExpiredQuestion(session.portal.label))
        }
        page.blank()
        page.paragraph(stopped == nil ? messages.nothingWasSentYet : messages.stoppedGoesOn, .dim)
        return page
    }
}
