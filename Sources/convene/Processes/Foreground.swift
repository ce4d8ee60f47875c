import Bitrix24
import Synchronization
import Threads

/// Asynchronous work from a synchronous command: the worker thread does it, the main thread waits and shows that
/// something is under way, Ctrl-C cancels it.
enum Foreground {
    /// - Parameter takesInterrupt: told of each Ctrl-C; true where it needs no more than that, and nothing is cancelled.
    static func run<Value: Sendable>(
        _ console: Console, takesInterrupt: @escaping @Sendable () -> Bool = { false },
        _ work: @escaping @Sendable () async throws(Failure) -> Value
    ) throws(Failure) -> Value {
        let interruption = Interruption()
        let outcome = Outcome<Value>()
        let task = Worker.shared.start {
            do throws(Failure) {
                outcome.finish(.success(try await work()))
            } catch {
                outcome.finish(.failure(error))
            }
        }
        interruption.listen { _ in if !takesInterrupt() { task.cancel() } }
        let result = outcome.wait(console)
        interruption.disarm()
        return try result.get()
    }

    private final class Outcome<Value: Sendable>: Sendable {
        private let result = Mutex<Result<Value, Failure>?>(nil)
        private let finished = WakeUp()

        func finish(_ result: Result<Value, Failure>) {
            self.result.withLock { $0 = result }
            finished.raise()
        }

        func wait(_ console: Console) -> Result<Value, Failure> {
            while true {
                finished.wait(until: console.tickInterval.map { .now + $0 })
                if let result = result.withLock(\.self) {
                    console.end()
                    return result
                }
                console.tick()
            }
        }
    }
}
