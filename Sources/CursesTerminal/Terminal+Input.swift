import CNcurses
import CLibrary
import TerminalKit

/// From bytes to the queue of input.
extension Terminal {
    /// How long a paste may be silent before its end mark counts as lost.
    private static let longestSilence = Duration.seconds(1)

    /// Takes what has come, without waiting for more.
    func read() {
        if paste != nil { readPaste() } else { readKeys() }
    }

    /// Takes the next input out of the queue as an event.
    func nextInput<Mail>() -> Event<Mail>? {
        guard !queue.isEmpty else { return nil }
        switch queue.removeFirst() {
        case .key(let key): return .key(key)
        case .paste(let text): return .paste(text)
        case .mouse(let mouse): return .mouse(mouse)
        case .background(let colour): return .background(colour)
        }
    }

    /// Takes what has been typed until now, and says how many events are to be told before anything that is typed later.
    public func readAhead() -> Int {
        if !isHungUp, cn_available(input) > 0 { read() }
        return queue.count
    }

    /// Everything that was typed and is not told yet, for a program that is about to end.
    public func unread<Mail>() -> [Event<Mail>] {
        read()
        finishPaste()
        return queue.indices.compactMap { _ in nextInput() }
    }

    private func readKeys() {
        var isEmpty = true
        while paste == nil {
            let code = cn_read()
            guard code >= 0 else { break }
            isEmpty = false
            for input in decoder.feed(code) {
                switch input {
                case .key(let key): queue.append(.key(key))
                case .mouse(let mouse): queue.append(.mouse(mouse))
                case .background(let colour): queue.append(.background(colour))
                case .pasteBegins: paste = PasteReader()
                }
            }
        }
        if paste != nil {
            readPaste()
        } else if let key = decoder.flush() {
            queue.append(.key(key))
        }
        // Ready to be read, and nothing there: this is how a terminal ends that does not hang up.
        emptyReads = isEmpty ? emptyReads + 1 : 0
        if emptyReads > 3 { signals |= Int32(CN_HUP) }
    }

    /// Reads past ncurses, which takes a byte at a time; never beyond the end of the paste, so that the keys after it
    /// are left to ncurses.
    private func readPaste() {
        pasteDeadline = .now + Self.longestSilence
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 8) { buffer in
            var available = Int(cn_available(input))
            while available > 0, let wanted = paste?.safeCount {
                let count = Glibc.read(input, buffer.baseAddress, min(wanted, available))
                guard count > 0 else { return }
                available -= count
                if paste?.feed(UnsafeBufferPointer(rebasing: buffer[..<count])) == true { finishPaste() }
            }
        }
    }

    func finishPaste() {
        if let text = paste?.text { queue.append(.paste(text)) }
        paste = nil
        pasteDeadline = nil
    }
}
