import Bitrix24
import Catalog

/// A request under way, or waiting to be repeated. It can be cancelled, nothing else.
struct SendingScreen: ComposerScreen {
    enum Phase: Sendable, Equatable {
        case underWay(since: Instant)
        /// The portal refused for now; what cannot have run is sent again.
        case pausing(until: Instant, after: PortalError)
        /// Ctrl-C was pressed; the answer of the transport is awaited.
        case cancelling(since: Instant)
    }

    let structure: ChatStructure
    private(set) var request: Int
    private(set) var attempt = 1
    /// When the first request left, for the budget of repetitions.
    let began: Instant
    private(set) var phase: Phase
    /// Is seen below.
    let background: AnyScreen

    static func open(
        sending structure: ChatStructure, over background: some ComposerScreen, in session: inout Session,
        at now: Instant
    ) -> [Effect] {
        let effect = session.create(structure)
        session.show(
            SendingScreen(
                structure: structure, request: session.lastRequest, began: now, phase: .underWay(since: now),
                background: AnyScreen(screen: background)))
        return [effect]
    }

    var holdsRequest: Bool { true }

    func reasonToStay(in session: Session) -> String {
        isPausing ? session.messages.isWaitingToSend : session.messages.isUnderWay
    }

    private var isPausing: Bool { if case .pausing = phase { true } else { false } }

    func context(in session: Session) -> Context { .sending }

    mutating func handle(_ action: Action, in session: inout Session, at now: Instant) -> [Effect] {
        switch action {
        case .interrupt: return cancel(in: &session)
        // Nothing is under way while it waits: what Esc leads back from is the waiting.
        case .back where isPausing: return cancel(in: &session)
        case .woke: return sendAgain(in: &session, at: now)
        case .back: session.notice = Notice(.plain, reasonToStay(in: session))
        default: break
        }
        return []
    }

    mutating func handle(_ report: Report, in session: inout Session, at now: Instant) -> [Effect] {
        guard case .answered(request, let attempt, let result) = report else { return [] }
        session.notice = session.showsHelp ? Notice(.good, session.messages.hasAnswered) : nil
        switch result {
        case .success(let reply): return ResponseScreen.open(reply, to: structure, in: &session)
        case .failure(let error): take(error, of: attempt, in: &session, at: now)
        }
        return []
    }

    func wakesAt(after now: Instant, in session: Session) -> Instant? {
        switch phase {
        case .underWay(let since), .cancelling(let since): now.nextTick(since: since)
        case .pausing(let until, _): min(until, now + .seconds(1))
        }
    }

    private mutating func cancel(in session: inout Session) -> [Effect] {
        session.helpSubject = nil
        switch phase {
        case .underWay(let since):
            phase = .cancelling(since: since)
            return [.job(.cancel)]
        case .pausing(_, let error):
            // Nothing is under way: the portal had refused, and nothing was created.
            session.show(ResponseScreen(structure: structure, outcome: .failed(error)))
            session.notice = Notice(.plain, session.messages.waitingIsStopped)
        case .cancelling: break
        }
        return []
    }

    private mutating func sendAgain(in session: inout Session, at now: Instant) -> [Effect] {
        guard case .pausing(let until, _) = phase, now >= until else { return [] }
        let effect = session.create(structure)
        request = session.lastRequest
        attempt += 1
        phase = .underWay(since: now)
        return [effect]
    }

    /// Repeats the request later if the portal refused it for now; otherwise shows what went wrong.
    private mutating func take(_ error: PortalError, of sent: SendAttempt, in session: inout Session, at now: Instant) {
        let rule = RetryRule(budget: Client.usualTimeout)
        if case .underWay = phase, let pause = rule.pause(after: error, attempt: attempt, spent: now - began) {
            phase = .pausing(until: now + pause, after: error)
        } else if error.mayHaveRun {
            session.noteDuplicateRisk(structure, .unknown)
            let open = OpenAttempt(sent, fate: .unknown(code: error.code))
            session.unknownOutcome.append(open)
            session.show(UnknownOutcomeScreen(open, error: error))
        } else if !RecoverableErrorScreen.open(
            for: error, stopping: structure, over: background.screen, in: &session)
        {
            session.show(ResponseScreen(structure: structure, outcome: .failed(error)))
        }
    }
}

extension Instant {
    /// The next change of a counter that shows tenths in the first ten seconds, and seconds afterwards.
    fileprivate func nextTick(since start: Self) -> Self {
        self + (self - start < .seconds(10) ? .milliseconds(100) : .seconds(1))
    }
}
