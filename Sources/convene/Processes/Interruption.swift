import Bitrix24
import Synchronization
import CLibrary

/// Ctrl-C, and what else asks the program to end, as an event instead of the end.
final class Interruption: Sendable {
    private let action = Mutex<@Sendable (Int32) -> Void>({ _ in })
    private let numbers: [Int32]

    /// From now on the signals wait, in this thread and in every thread that it starts.
    init(of numbers: [Int32] = [SIGINT, SIGTERM, SIGHUP]) {
        self.numbers = numbers
        var signals = signals
        pthread_sigmask(SIG_BLOCK, &signals, nil)
    }

    /// Calls the action for each signal, with its number, on a thread of its own; also for one that has waited.
    func listen(_ action: @escaping @Sendable (Int32) -> Void) {
        self.action.withLock { $0 = action }
        PlainThread.run { [self] in
            var signals = signals
            var number: Int32 = 0
            while sigwait(&signals, &number) == 0 { self.action.withLock(\.self)(number) }
        }
    }

    /// From now on signals do nothing: the outcome is known, and the program is about to end with the status that tells
    /// it.
    func disarm() {
        action.withLock { $0 = { _ in } }
    }

    private var signals: sigset_t {
        var signals = sigset_t()
        sigemptyset(&signals)
        for signal in numbers { sigaddset(&signals, signal) }
        return signals
    }
}
