import Synchronization
import Threads

/// One plain thread that runs tasks, for programs whose main thread does something else.
///
/// Swift's own pool lives in libdispatch, which wakes an idle process once a second; this thread sleeps until there is
/// work. Tasks that prefer it may not block it.
public final class Worker: TaskExecutor {
    /// The worker of the program; its thread starts with the first job and ends with the process.
    public static let shared = Worker()

    private struct State: ~Copyable {
        var jobs: [UnownedJob] = []
        var hasThread = false
    }

    private let state = Mutex(State())
    private let wake = WakeUp()

    private init() {}

    public func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let startsThread = state.withLock { state in
            state.jobs.append(job)
            defer { state.hasThread = true }
            return !state.hasThread
        }
        if startsThread { PlainThread.run { self.work() } }
        wake.raise()
    }

    private func work() {
        while true {
            wake.wait(until: nil)
            let jobs = state.withLock { state in
                defer { state.jobs = [] }
                return state.jobs
            }
            for job in jobs { job.runSynchronously(on: asUnownedTaskExecutor()) }
        }
    }

    /// Starts an asynchronous operation on this thread.
    @discardableResult
    public func start<Value: Sendable>(_ operation: sending @escaping () async -> Value) -> Task<Value, Never> {
        Task(executorPreference: self, operation: operation)
    }

    /// Waits without the global executor's timers, which `Task.sleep` uses.
    ///
    /// - Throws: `CancellationError` at once when the task is cancelled.
    public static func pause(for duration: Duration) async throws(CancellationError) {
        let wakeUp = WakeUp()
        let deadline = ContinuousClock.now + duration
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                PlainThread.run {
                    wakeUp.wait(until: deadline)
                    continuation.resume()
                }
            }
        } onCancel: {
            wakeUp.raise()
        }
        if Task.isCancelled { throw CancellationError() }
    }
}
