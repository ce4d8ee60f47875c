import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Wakes a thread that waits for it. Raised once or many times before somebody waits, it wakes once.
public final class Signal: @unchecked Sendable {
    // The pthread objects must not move; the flag is touched only under the lock.
    private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var isRaised = false

    public init() {
        pthread_mutex_init(lock, nil)
        pthread_cond_init(changed, nil)
    }

    deinit {
        pthread_cond_destroy(changed)
        pthread_mutex_destroy(lock)
        changed.deallocate()
        lock.deallocate()
    }

    public func raise() {
        pthread_mutex_lock(lock)
        isRaised = true
        pthread_cond_signal(changed)
        pthread_mutex_unlock(lock)
    }

    /// Blocks the calling thread until the signal is raised, and lowers it.
    ///
    /// - Parameter deadline: nil waits for ever.
    /// - Returns: false if the deadline came first.
    @discardableResult
    public func wait(until deadline: ContinuousClock.Instant?) -> Bool {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        while !isRaised {
            guard let deadline else {
                pthread_cond_wait(changed, lock)
                continue
            }
            let left = ContinuousClock.now.duration(to: deadline)
            guard left > .zero else { return false }
            // Condition variables count by the wall clock: a clock that is set shortens or lengthens one round only.
            var time = timespec(.seconds(Date.now.timeIntervalSince1970) + left)
            pthread_cond_timedwait(changed, lock, &time)
        }
        isRaised = false
        return true
    }
}
