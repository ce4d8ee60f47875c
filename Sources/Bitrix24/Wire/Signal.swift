import Synchronization
import CLibrary

/// Wakes a thread that waits for it. Raised once or many times before somebody waits, it wakes once.
///
/// A pipe, not a condition variable: its deadline is a plain number of milliseconds by a clock that does not jump.
public final class Signal: Sendable {
    private let isRaised = Atomic(false)
    private let reading: Int32
    private let writing: Int32
    /// How long a thread sleeps at a stretch where the system has no pipe left to wake it by.
    private static let withoutPipe: Int32 = 10

    public init() {
        var ends: [Int32] = [-1, -1]
        if pipe(&ends) == 0 {
            for end in ends {
                _ = fcntl(end, F_SETFD, FD_CLOEXEC)
                _ = fcntl(end, F_SETFL, O_NONBLOCK)
            }
        }
        (reading, writing) = (ends[0], ends[1])
    }

    deinit {
        close(reading)
        close(writing)
    }

    public func raise() {
        guard !isRaised.exchange(true, ordering: .acquiringAndReleasing) else { return }
        var byte: UInt8 = 1
        _ = write(writing, &byte, 1)
    }

    /// Blocks the calling thread until the signal is raised, and lowers it.
    ///
    /// - Parameter deadline: nil waits for ever.
    /// - Returns: false if the deadline came first.
    @discardableResult
    public func wait(until deadline: ContinuousClock.Instant?) -> Bool {
        while true {
            if isRaised.exchange(false, ordering: .acquiringAndReleasing) { return true }
            let left = deadline.map { ContinuousClock.now.duration(to: $0) }
            if let left, left <= .zero { return false }
            // One more: a deadline must be over when it is said to be.
            let sleep = left.map { Int32(clamping: $0.milliseconds + 1) } ?? -1
            var wakeUp = pollfd(fd: reading, events: Int16(POLLIN), revents: 0)
            poll(&wakeUp, 1, reading < 0 ? Self.withoutPipe : sleep)
            // The flag alone counts; a byte that stayed behind costs one round more.
            var byte: UInt8 = 0
            if wakeUp.revents != 0 { _ = read(reading, &byte, 1) }
        }
    }
}
