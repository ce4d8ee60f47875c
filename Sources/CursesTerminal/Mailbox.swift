import CNcurses
import Synchronization

/// How other threads reach the one that sleeps in `Terminal.nextEvent`.
public final class Mailbox<Message: Sendable>: Sendable {
    private let messages = Mutex<[Message]>([])
    let bell: Int32

    public init() {
        bell = cn_bell_create()
    }

    deinit {
        cn_bell_destroy(bell)
    }

    /// Hands over a message, from any thread, and wakes the terminal's loop. Never blocks for long.
    public func post(_ message: Message) {
        let wasEmpty = messages.withLock { messages in
            messages.append(message)
            return messages.count == 1
        }
        if wasEmpty { cn_bell_ring(bell) }
    }

    /// Takes everything out, oldest first.
    func take() -> [Message] {
        cn_bell_silence(bell)
        return messages.withLock { messages in
            defer { messages = [] }
            return messages
        }
    }
}
