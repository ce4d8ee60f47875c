import Bitrix24
import Catalog

extension Model {
    /// What keys do while a request is under way: it can be cancelled, nothing else.
    mutating func attend(_ action: Action) -> [Effect] {
        if action == .back { notice = Notice(.plain, messages.isUnderWay) }
        return []
    }

    mutating func cancel(_ delivery: Delivery) -> [Effect] {
        var delivery = delivery
        help = nil
        switch delivery.phase {
        case .underWay(let since):
            delivery.phase = .cancelling(since: since)
            stage = .sending(delivery)
            return [.job(.cancel(request: delivery.request))]
        case .pausing(_, let error):
            // Nothing is under way: the portal had refused, and nothing was created.
            stage = .answered(Answered(structure: delivery.structure, outcome: .failed(error)))
        case .cancelling: break
        }
        return []
    }

    /// Takes the answer to a request: shows it, or repeats the request later if the portal refused it for now.
    mutating func take(
        _ result: Result<Reply<ChatID>, PortalError>, of request: Int, _ sending: SendAttempt,
        at now: ContinuousClock.Instant
    ) -> [Effect] {
        guard case .sending(var delivery) = stage, delivery.request == request else { return [] }
        notice = help == nil ? nil : Notice(.good, messages.hasAnswered)
        switch result {
        case .success(let reply):
            noteCreated(reply.value, by: delivery.structure)
            stage = .answered(Answered(structure: delivery.structure, outcome: .created(reply, Check())))
            return [.job(.readBack(reply.value))]
        case .failure(let error):
            let rule = RetryRule(budget: Client.usualTimeout)
            if case .underWay = delivery.phase,
                let pause = rule.pause(after: error, attempt: delivery.attempt, spent: now - delivery.began)
            {
                delivery.phase = .pausing(until: now + pause, after: error)
                stage = .sending(delivery)
            } else if error.mayHaveRun {
                noteDuplicateRisk(delivery.structure, .unknown)
                let open = OpenAttempt(sending, fate: .unknown(code: error.code))
                unknownOutcome.append(open)
                stage = .unknownOutcome(UnknownOutcome(open, error: error))
            } else if let recoverableError = recoverableError(for: error, stopping: delivery.structure) {
                stage = .recoverableError(recoverableError)
            } else {
                stage = .answered(Answered(structure: delivery.structure, outcome: .failed(error)))
            }
        }
        return []
    }

    /// When the screen changes by itself next: the elapsed time counts, a pause ends. Nil: never.
    public func wakesAt(after now: ContinuousClock.Instant) -> ContinuousClock.Instant? {
        guard case .sending(let delivery) = stage else {
            return [settlesAt, readingWakesAt, picksAt(after: now), checkTakesLongAt(after: now)].compactMap(\.self)
                .min()
        }
        switch delivery.phase {
        case .underWay(let since), .cancelling(let since): return now.nextTick(since: since)
        case .pausing(let until, _): return min(until, now + .seconds(1))
        }
    }

    mutating func wake(at now: ContinuousClock.Instant) -> [Effect] {
        if let settlesAt, now >= settlesAt { settledForm = form }
        guard case .sending(var delivery) = stage, case .pausing(let until, _) = delivery.phase, now >= until else {
            return search(at: now)
        }
        lastRequest += 1
        delivery.request = lastRequest
        delivery.attempt += 1
        delivery.phase = .underWay(since: now)
        stage = .sending(delivery)
        return [create(delivery.structure)]
    }
}

extension ContinuousClock.Instant {
    /// The next change of a counter that shows tenths in the first ten seconds, and seconds afterwards.
    fileprivate func nextTick(since start: Self) -> Self {
        self + (self - start < .seconds(10) ? .milliseconds(100) : .seconds(1))
    }
}
