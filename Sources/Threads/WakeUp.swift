import CLibrary
import Synchronization

/// Wakes a thread that waits for it. Raised once or many times before somebody waits, it wakes once.
///
/// A pipe, not a condition variable: it can be waited for beside other descriptors, and its deadline is a plain number of
/// milliseconds by a clock that does not jump.
public final class WakeUp: Sendable {
    /// Can be read while it is raised; -1 where the system has no pipe left.
    let descriptor: Int32
    private let writing: Int32
    /// What a thread looks at, again and again, where there is no pipe to wake it by.
    private let isRaised = Atomic(false)
    private static let withoutPipe: Int32 = 10

    public init() {
        var ends: [Int32] = [-1, -1]
        if pipe(&ends) == 0 {
            for end in ends {
                _ = fcntl(end, F_SETFD, FD_CLOEXEC)
                _ = fcntl(end, F_SETFL, O_NONBLOCK)
            }
        }
        (descriptor, writing) = (ends[0], ends[1])
    }

    deinit {
        guard descriptor >= 0 else { return }
        close(descriptor)
        close(writing)
    }

    /// From any thread; never blocks.
    public func raise() {
        guard writing >= 0 else { return isRaised.store(true, ordering: .releasing) }
        var byte: UInt8 = 1
        // A pipe that is full wakes, too.
        _ = write(writing, &byte, 1)
    }

    /// From here on it wakes only when it is raised again.
    func lower() {
        var bytes = [UInt8](repeating: 0, count: 256)
        while read(descriptor, &bytes, bytes.count) == bytes.count {}
    }

    /// Blocks the calling thread until it is raised, and lowers it.
    ///
    /// - Parameter deadline: nil waits for ever.
    /// - Returns: false if the deadline came first.
    @discardableResult
    public func wait(until deadline: ContinuousClock.Instant?) -> Bool {
        while true {
            let left = deadline.map { max(.zero, ContinuousClock.now.duration(to: $0)) }
            // One more: a deadline must be over when it is said to be.
            let sleep = left.map { $0 == .zero ? 0 : Int32(clamping: Int($0 / .milliseconds(1)) + 1) } ?? -1
            if descriptor < 0 {
                if isRaised.exchange(false, ordering: .acquiring) { return true }
                poll(nil, 0, sleep < 0 ? Self.withoutPipe : min(sleep, Self.withoutPipe))
            } else {
                var file = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
                if poll(&file, 1, sleep) > 0 {
                    lower()
                    return true
                }
            }
            if left == .zero { return false }
        }
    }
}
