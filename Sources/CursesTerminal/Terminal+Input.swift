import CNcurses
import CLibrary
import TerminalKit

/// From bytes to the queue of input.
extension Terminal {
    private static let mostAtOnce = 65_536

    /// Takes what has come, without waiting for more.
    func read() {
        if !knowsKeys {
            decoder.keys = .ofTerminal()
            knowsKeys = true
        }
        let available = min(Int(cn_available(input)), Self.mostAtOnce)
        let bytes = [UInt8](unsafeUninitializedCapacity: available) { buffer, count in
            count = available > 0 ? max(0, Glibc.read(input, buffer.baseAddress, available)) : 0
        }
        queue += decoder.feed(bytes, at: .now, takesText: takesText)
        // Ready to be read, and nothing there: this is how a terminal ends that does not hang up.
        emptyReads = bytes.isEmpty ? emptyReads + 1 : 0
        if emptyReads > 3 { signals |= Int32(CN_HUP) }
    }

    /// Nothing has come for a while: what has begun, or waited for more, is what it is.
    func pass() {
        if let moment = decoder.wakesAt, moment <= .now { queue += decoder.pass(to: .now) }
    }

    /// Takes the next input out of the queue as an event.
    func nextInput<Mail>() -> Event<Mail>? {
        guard !queue.isEmpty else { return nil }
        let next = queue.removeFirst()
        arrival = next.moment
        switch next.input {
        case .key(let key): return .key(key)
        case .burst(let burst): return .burst(burst)
        case .paste(let text): return .paste(text)
        // Reports that nobody has asked for are a terminal's, not the user's.
        case .mouse(let mouse): return usesMouse ? .mouse(mouse) : nextInput()
        case .background(let color): return .background(color)
        }
    }

    /// Takes what has been typed until now, so that `arrival` tells it from anything that is typed later.
    public func readAhead() {
        if !isHungUp, cn_available(input) > 0 { read() }
    }

    /// Whether more comes. The system hands over what was typed by a thread of its own, on a busy machine some milliseconds
    /// later.
    private func hasMore(until end: ContinuousClock.Instant) -> Bool {
        guard ContinuousClock.now < end else { return false }
        var input = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
        return poll(&input, 1, 50) > 0 && cn_available(self.input) > 0
    }

    /// Everything that was typed and is not told yet, for a program that is about to end.
    public func unread<Mail>() -> [Event<Mail>] {
        // Whoever never stops sending is not waited for.
        let end = ContinuousClock.now + .milliseconds(200)
        repeat { read() } while hasMore(until: end)
        queue += decoder.finish(at: .now)
        return queue.indices.compactMap { _ in nextInput() }
    }
}
