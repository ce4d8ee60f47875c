import Bitrix24
import Catalog

extension Console {
    /// Says that the portal refused for now and when the request goes out again.
    func announce(_ pause: RetryRule.Pause, chat: String) {
        let sentences = [pause.error.sentence(in: messages), chat].filter { !$0.isEmpty }.joined(separator: " ")
        note(
            "\(sentences) "
                + messages.tryingAgain(in: Int(pause.duration.components.seconds), attempt: pause.attempt + 1))
    }

    /// The same as long as there is no chat.
    func announce(_ pause: RetryRule.Pause) {
        announce(pause, chat: messages.noChatSoFar)
    }

    /// The same where no chat is made.
    func announceReading(_ pause: RetryRule.Pause) {
        announce(pause, chat: "")
    }

    /// Asks the portal something, again where it refuses for now.
    ///
    /// - Parameters:
    ///   - label: what is under way; nil where something else shows it.
    ///   - task: what the question is for, where that is not what the command is for.
    ///   - chat: whether there is a chat by now.
    func ask<Value: Sendable>(
        _ rule: RetryRule, _ label: String? = nil, while task: String? = nil, chat: String = "",
        _ question: () async throws(PortalError) -> Value
    ) async throws(Failure) -> Value {
        if let label { begin(label) }
        defer { if label != nil { end() } }
        return try await failing(as: { Failure($0, while: task) }) { () async throws(PortalError) in
            try await rule.repeating(announce: { self.announce($0, chat: chat) }, question)
        }
    }
}
