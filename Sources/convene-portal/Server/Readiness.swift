import Glibc
import Synchronization

/// Wakes what waits for a socket: one `poll` for all connections, on a thread of its own.
final class Readiness: Sendable {
    enum Direction: Sendable {
        case reading, writing
    }

    private struct Wait: Sendable {
        let direction: Direction
        let continuation: CheckedContinuation<Void, Never>
    }

    /// By descriptor; one for each, as a connection reads or writes, never both.
    private let waits = Mutex<[Int32: Wait]>([:])
    /// A byte in this pipe makes the thread look anew at what it waits for.
    private let bell: (reading: Int32, writing: Int32)

    init() throws(SystemError) {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw SystemError(errno) }
        bell = (ends[0], ends[1])
        for end in ends { Descriptor.prepare(end) }
        DetachedThread.run { self.watch() }
    }

    /// Returns when the socket may be ready; the caller tries, and waits again if it was not.
    func wait(for direction: Direction, of socket: Int32) async {
        await withCheckedContinuation { continuation in
            waits.withLock { $0[socket] = Wait(direction: direction, continuation: continuation) }
            // A full pipe rings as well.
            _ = write(bell.writing, [0], 1)
        }
    }

    private func watch() {
        var heard = [UInt8](repeating: 0, count: 256)
        while true {
            var polled = [pollfd(fd: bell.reading, events: Int16(POLLIN), revents: 0)]
            polled += waits.withLock { waits in
                waits.map { pollfd(fd: $0, events: Int16($1.direction == .reading ? POLLIN : POLLOUT), revents: 0) }
            }
            guard poll(&polled, nfds_t(polled.count), -1) > 0 else { continue }
            if polled[0].revents != 0 { _ = read(bell.reading, &heard, heard.count) }
            for ready in polled.dropFirst() where ready.revents != 0 {
                waits.withLock { $0.removeValue(forKey: ready.fd) }?.continuation.resume()
            }
        }
    }
}
