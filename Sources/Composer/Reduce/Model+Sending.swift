import Bitrix24

extension Model {
    /// F2: shows the review, or the first thing that stands in its way.
    mutating func beginReview() -> [Effect] {
        undo.endTyping()
        let effects = change {
            $0.members.takeIDs()
            $0.owner.takeIDs()
        }
        guard let fault = form.faults(knowing: people).first else {
            notice = nil
            stage = .review(Review())
            return effects
        }
        if let field = fault.field {
            if field.belongsToLink { form.showsLink = true }
            focus = .field(field)
        }
        notice = Notice(.bad, "\(fault.sentence) \(fault.advice)")
        return effects
    }

    /// What keys do in the review.
    mutating func review(_ action: Action, _ review: Review, at now: ContinuousClock.Instant) -> [Effect] {
        switch action {
        case .send where hazard != nil:
            notice = Notice(.warning, "Press y if you want to send it even so, or Esc to go back.")
        case .send, .sendAnyway: return send(at: now)
        case .back:
            stage = .form
            notice = nil
        case .up, .down, .pageUp, .pageDown:
            stage = .review(Review(scroll: scrolled(review.scroll, by: action, reviewDocument(columns:))))
        default: break
        }
        return []
    }

    private mutating func send(at now: ContinuousClock.Instant) -> [Effect] {
        lastRequest += 1
        notice = nil
        let structure = form.structure
        stage = .sending(Sending(structure: structure, request: lastRequest, began: now, phase: .underWay(since: now)))
        return [.errand(.create(structure, request: lastRequest))]
    }

    /// What keys do while a request is under way: it can be cancelled, nothing else.
    mutating func attend(_ action: Action, to sending: Sending, at now: ContinuousClock.Instant) -> [Effect] {
        if action == .back { notice = Notice(.plain, "The request is under way; Ctrl-C cancels it.") }
        return []
    }

    mutating func cancel(_ sending: Sending, at now: ContinuousClock.Instant) -> [Effect] {
        var sending = sending
        switch sending.phase {
        case .underWay(let since):
            sending.phase = .cancelling(since: since)
            stage = .sending(sending)
            return [.errand(.cancel(request: sending.request))]
        case .pausing(_, let error):
            // Nothing is under way: the portal had refused, and nothing was created.
            stage = .answered(Answered(structure: sending.structure, outcome: .failed(error)))
        case .cancelling: break
        }
        return []
    }

    /// Takes the answer to a request: shows it, or repeats the request later if the portal refused it for now.
    mutating func take(
        _ result: Result<Reply<ChatID>, PortalError>, of request: Int, at now: ContinuousClock.Instant
    ) -> [Effect] {
        guard case .sending(var sending) = stage, sending.request == request else { return [] }
        notice = nil
        switch result {
        case .success(let reply):
            created.append(
                CreatedChat(
                    id: reply.value, title: sending.structure.title, link: portal.portal.link(to: reply.value)))
            hazards.append((sending.structure, .created(reply.value)))
            stage = .answered(Answered(structure: sending.structure, outcome: .created(reply, Check())))
            return [.errand(.readBack(reply.value))]
        case .failure(let error):
            let rule = RetryRule(budget: Client.usualTimeout)
            if case .underWay = sending.phase,
                let pause = rule.pause(after: error, attempt: sending.attempt, spent: now - sending.began)
            {
                sending.phase = .pausing(until: now + pause, after: error)
                stage = .sending(sending)
            } else {
                if error.mayHaveRun { hazards.append((sending.structure, .unknown)) }
                stage = .answered(Answered(structure: sending.structure, outcome: .failed(error)))
            }
        }
        return []
    }

    /// When the screen changes by itself next: the elapsed time counts, a pause ends. Nil: never.
    public func wakesAt(after now: ContinuousClock.Instant) -> ContinuousClock.Instant? {
        guard case .sending(let sending) = stage else { return nil }
        switch sending.phase {
        case .underWay(let since), .cancelling(let since): return now.nextTick(since: since)
        case .pausing(let until, _): return min(until, now + .seconds(1))
        }
    }

    mutating func wake(at now: ContinuousClock.Instant) -> [Effect] {
        guard case .sending(var sending) = stage, case .pausing(let until, _) = sending.phase, now >= until else {
            return []
        }
        lastRequest += 1
        sending.request = lastRequest
        sending.attempt += 1
        sending.phase = .underWay(since: now)
        stage = .sending(sending)
        return [.errand(.create(sending.structure, request: lastRequest))]
    }
}

extension ContinuousClock.Instant {
    /// The next change of a counter that shows tenths in the first ten seconds, and seconds afterwards.
    fileprivate func nextTick(since start: Self) -> Self {
        self + (self - start < .seconds(10) ? .milliseconds(100) : .seconds(1))
    }
}
