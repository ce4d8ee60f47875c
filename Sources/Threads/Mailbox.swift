import Synchronization

/// How other threads reach the one that sleeps until its descriptor can be read.
public final class Mailbox<Message: Sendable>: Sendable {
    private let messages = Mutex<[Message]>([])
    private let wakeUp = WakeUp()

    public init() {}

    /// Can be read while there are messages; -1 where the system has no descriptor left.
    public var descriptor: Int32 { wakeUp.descriptor }

    /// Hands over a message, from any thread. Never blocks for long.
    public func post(_ message: Message) {
        let wasEmpty = messages.withLock { messages in
            messages.append(message)
            return messages.count == 1
        }
        if wasEmpty { wakeUp.raise() }
    }

    /// Takes everything out, oldest first.
    public func take() -> [Message] {
        wakeUp.lower()
        return messages.withLock { messages in
            defer { messages = [] }
            return messages
        }
    }

    /// Takes the oldest message out.
    public func takeFirst() -> Message? {
        messages.withLock { messages in
            if messages.count <= 1 { wakeUp.lower() }
            return messages.isEmpty ? nil : messages.removeFirst()
        }
    }
}
