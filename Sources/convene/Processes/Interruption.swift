import Bitrix24
import Synchronization
import CLibrary

/// Ctrl-C, and what else asks the program to end, as an event instead of the end.
struct Interruption: Sendable {
    /// What a signal does, and the signals that some thread waits for: one and the same for each until the program ends.
    private static let listening = Mutex<(action: (@Sendable (Int32) -> Void)?, numbers: Set<Int32>)>((nil, []))
    private let numbers: Set<Int32>

    /// From now on the signals wait, in this thread and in every thread that it starts.
    init(of numbers: Set<Int32> = [SIGINT, SIGTERM, SIGHUP]) {
        self.numbers = numbers
        var signals = Self.signals(numbers)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
    }

    /// Calls the action for each signal, with its number, on a thread of its own; also for one that has waited.
    func listen(_ action: @escaping @Sendable (Int32) -> Void) {
        let added = Self.listening.withLock { listening in
            listening.action = action
            defer { listening.numbers.formUnion(numbers) }
            return numbers.subtracting(listening.numbers)
        }
        guard !added.isEmpty else { return }
        PlainThread.run {
            var signals = Self.signals(added)
            var number: Int32 = 0
            while sigwait(&signals, &number) == 0 {
                if let action = Self.listening.withLock(\.action) { action(number) } else { Self.die(of: number) }
            }
        }
    }

    /// From now on signals end the program again: it may be about to ask somebody something.
    func disarm() {
        Self.listening.withLock { $0.action = nil }
    }

    /// Ends the process as the signal would have, so that whoever waits for it sees why.
    static func die(of number: Int32) {
        signal(number, SIG_DFL)
        var signals = signals([number])
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
        raise(number)
    }

    private static func signals(_ numbers: Set<Int32>) -> sigset_t {
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in numbers { sigaddset(&signals, number) }
        return signals
    }
}
