import Bitrix24
import Catalog

/// A request under way, and what came of it.
extension Conversation {
    /// A person who hears nothing thinks that nothing happens.
    private static let firstProgress = Duration.seconds(5)
    private static let laterProgress = Duration.seconds(30)

    mutating func tell(_ delivery: Delivery, since before: Delivery?, at now: ContinuousClock.Instant) {
        switch delivery.phase {
        case .underWay:
            guard delivery.attempt != before?.attempt else { return }
            say(
                delivery.attempt == 1
                    ? messages.linesSending(to: model.portal.label)
                    : messages.linesSendingAgain(attempt: delivery.attempt))
            nextProgress = now + Self.firstProgress
        case .pausing(let end, let error):
            say(error.sentence(in: messages))
            say(messages.linesPausing(messages.countdown(end - now)))
            nextProgress = now + Self.laterProgress
        case .cancelling: say(messages.linesCancelling)
        }
    }

    /// Now and then a sentence while a request takes its time, or waits for another attempt.
    mutating func tellProgress(at now: ContinuousClock.Instant) {
        guard case .sending(let delivery) = model.stage else {
            nextProgress = nil
            return
        }
        guard let moment = nextProgress, now >= moment else { return }
        nextProgress = now + Self.laterProgress
        switch delivery.phase {
        case .underWay(let since): say(messages.linesStillWaiting(messages.countdown(now - since)))
        case .pausing(let end, _): say(messages.again(in: messages.countdown(end - now)))
        case .cancelling: break
        }
    }

    mutating func tell(_ answered: Answered) {
        switch answered.outcome {
        case .created(let reply, _):
            say(sentences { $0.write(created: reply.value, to: &$1) })
            say(messages.readingBack)
        case .failed: say(model.answerDocument(answered, columns: 80).sentences)
        }
    }

    /// What the portal stored, and what became of repairs.
    mutating func tell(_ answered: Answered, since before: Answered) {
        guard case .created(let reply, let check) = answered.outcome,
            case .created(_, let earlier) = before.outcome, check != earlier
        else { return }
        if let repair = check.pending.first, repair != earlier.pending.first || check.finding == .reading {
            say(messages.repairing(model.description(of: repair)))
        } else if check.isBusy {
            say(messages.readingBack)
        } else {
            say(sentences { $0.write(check, to: &$1) })
            if check.made.isEmpty { say(sentences { $0.writeTimes(of: reply, to: &$1) }) }
        }
    }

    /// The answer to the question that follows the outcome.
    mutating func answerPanel(_ input: LineInput, _ answered: Answered, at now: ContinuousClock.Instant) -> [Effect] {
        let letter = letter(of: input)
        switch letter {
        case "n" where answered.chat != nil: return startEmpty(.newChat, at: now)
        case "r" where answered.canBeRepaired: return act(.repairAll, at: now)
        case "j":
            say(model.answerDocument(answered, columns: 80).source)
            return []
        case "b": return act(.back, at: now) + go(to: .field(.title), at: now)
        default: break
        }
        if answered.canBeRepaired, let number = letter.flatMap({ Int(String($0)) }) {
            return act(.repair(number), at: now)
        }
        if input != .nothing { say(messages.linesNotUnderstood) }
        return []
    }

    /// The answer to the question about a request whose fate is not known.
    mutating func answerUnknownOutcome(_ input: LineInput, _ shown: UnknownOutcome, at now: ContinuousClock.Instant)
        -> [Effect]
    {
        switch letter(of: input) {
        case "l" where !shown.isSettled: return act(.look, at: now)
        case "k" where !shown.isSettled: return act(.keepUnknown, at: now)
        case "n" where shown.isSettled: return startEmpty(.newChat, at: now)
        case "b": return act(.back, at: now) + go(to: .field(.title), at: now)
        case let digit?:
            if let number = Int(String(digit)), shown.candidates.indices.contains(number - 1) {
                return act(.pick(number), at: now)
            }
            say(messages.linesNotUnderstood)
        case nil:
            if input != .nothing { say(messages.linesNotUnderstood) }
        }
        return []
    }
}
