import Bitrix24
import Catalog

extension SendingScreen: LineScreen {
    /// A person who hears nothing thinks that nothing happens.
    private static let firstProgress = Duration.seconds(5)
    private static let laterProgress = Duration.seconds(30)

    var isBusy: Bool { true }

    var goesOnAt: Instant? {
        if case .pausing(let end, _) = phase { end } else { nil }
    }

    func question(in conversation: Conversation) -> String { "" }

    func handle(_ input: LineInput, in conversation: inout Conversation, at now: Instant) -> [Effect] { [] }

    func tell(since before: Self?, in conversation: inout Conversation, at now: Instant) {
        let messages = conversation.messages
        switch phase {
        case .underWay:
            guard attempt != before?.attempt else { return }
            let portal = conversation.model.session.portal.label
            conversation.say(
                attempt == 1 ? messages.linesSending(to: portal) : messages.linesSendingAgain(attempt: attempt))
            conversation.nextProgress = now + Self.firstProgress
        case .pausing(let end, let error):
            conversation.say(error.sentence(in: messages))
            conversation.say(messages.linesPausing(messages.countdown(end - now)))
            conversation.nextProgress = now + Self.laterProgress
        case .cancelling: conversation.say(messages.linesCancelling)
        }
    }

    /// Now and then a sentence while a request takes its time, or waits for another attempt.
    func tellProgress(in conversation: inout Conversation, at now: Instant) {
        guard let moment = conversation.nextProgress, now >= moment else { return }
        conversation.nextProgress = now + Self.laterProgress
        let messages = conversation.messages
        switch phase {
        case .underWay(let since): conversation.say(messages.linesStillWaiting(messages.countdown(now - since)))
        case .pausing(let end, _): conversation.say(messages.again(in: messages.countdown(end - now)))
        case .cancelling: break
        }
    }
}
