import Bitrix24
import Catalog

/// A request whose outcome is not known, and what was done to find out.
struct UnknownOutcomeScreen: PageScreen {
    enum Search: Sendable, Equatable {
        case none
        case looking
        case found(Findings)
        case failed(PortalError)
        /// One of the chats found is the one.
        case identified(Candidate)
    }

    let attempt: OpenAttempt
    /// What went wrong, if it was in this session.
    let error: PortalError?
    private(set) var search = Search.none
    /// The first visible line.
    var scroll = 0

    init(_ attempt: OpenAttempt, error: PortalError? = nil) {
        self.attempt = attempt
        self.error = error
    }

    /// F6: shows the oldest request whose outcome is not known, and looks for those that other programs have left since.
    static func open(in session: inout Session) -> [Effect] {
        if let first = session.unknownOutcome.first {
            session.notice = nil
            session.show(Self(first))
        } else {
            session.notice = Notice(.plain, session.messages.noUnknownOutcome)
        }
        return [.job(.readOpenRequests)]
    }

    /// F6 once more: the next request, behind the last one the first again.
    private func showNext(in session: inout Session) {
        let attempts = session.unknownOutcome
        let at = attempts.firstIndex { $0.sending.id == attempt.sending.id } ?? attempts.endIndex
        guard let next = attempts.dropFirst(at + 1).first ?? attempts.prefix(at).first else {
            session.notice = Notice(.plain, session.messages.noOtherUnknownOutcome)
            return
        }
        session.show(Self(next))
    }

    var candidates: [Candidate] {
        if case .found(let findings) = search { findings.candidates } else { [] }
    }

    /// The chat that turned out to be the one.
    var chat: ChatID? {
        if case .identified(let candidate) = search { candidate.stored.id } else { nil }
    }

    var isIdentified: Bool { chat != nil }

    private var structure: ChatStructure { attempt.sending.structure }

    func context(in session: Session) -> Context { isIdentified ? .created : .unknownOutcome }

    func offers(_ action: Action, in session: Session) -> Bool {
        if case .pick(let number) = action { candidates.indices.contains(number - 1) } else { true }
    }

    func confirms(_ action: Action) -> Bool {
        if case .pick = action { true } else { action == .keepUnknown }
    }

    var question: (any ComposerScreen)? { unscrolled }

    mutating func handle(_ action: Action, in session: inout Session, at now: Instant) -> [Effect] {
        scroll(by: action, in: session, at: now)
        switch action {
        case .look where search != .looking && !isIdentified:
            search = .looking
            return [.job(.look(attempt))]
        case .keepUnknown where !isIdentified:
            session.forget(attempt)
            session.close()
            session.notice = Notice(.plain, session.messages.staysUnknown)
            return [.job(.resolve(attempt.sending, .keptUnknown))]
        case .pick(let number) where candidates.indices.contains(number - 1):
            return identify(as: candidates[number - 1], in: &session)
        case .openChats: return chat.map { [.job(.openChat($0))] } ?? []
        case .copyLink: return session.copyLink(to: chat)
        case .copyCurl: return session.copyAsCurl(structure)
        case .openLink: return session.openLink(to: chat)
        case .newChat: session.showForm(then: .startEmpty)
        case .openUnknownOutcome: showNext(in: &session)
        case .back: session.close()
        default: break
        }
        return []
    }

    /// Shows what the look brought.
    mutating func handle(_ report: Report, in session: inout Session, at now: Instant) -> [Effect] {
        switch report {
        case .looked(attempt, .success(let findings)): search = .found(findings)
        case .looked(attempt, .failure(let error)): search = .failed(error)
        case .chatOpened(let opened, .success(let stored)) where opened == chat: return session.edit(stored)
        case .chatOpened(let opened, .failure(let error)) where opened == chat:
            session.notice = Notice(.bad, error.message(in: session.messages))
        case .entered: session.showForm()
        default: break
        }
        return []
    }

    private mutating func identify(as chosen: Candidate, in session: inout Session) -> [Effect] {
        search = .identified(chosen)
        session.forget(attempt)
        session.noteCreated(chosen.stored.id, by: structure)
        return [.job(.resolve(attempt.sending, .found(chosen.stored.id)))]
    }

    func page(in session: Session, at now: Instant, columns: Int) -> Document {
        UnknownOutcomePage(session: session).document(of: self, columns: columns)
    }
}
