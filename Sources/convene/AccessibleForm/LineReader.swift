import CLibrary
import CursesTerminal

/// Standard input, line by line.
struct LineReader {
    enum Line: Equatable {
        case text(String)
        /// The bytes are no text in the charset that they come in.
        case notText
        /// The terminal has cut the line after so many bytes.
        case cut(String, bytes: Int)
    }

    enum State: Equatable {
        case open
        /// Ctrl-D, or the end of a file or pipe. A terminal can be read on.
        case ended
        /// The terminal is gone.
        case gone
    }

    let isTerminal = isatty(STDIN_FILENO) == 1
    /// What is typed is in the locale's charset; what comes out of a file or a pipe is UTF-8.
    private let charset: LocaleCharset?
    private(set) var state = State.open
    private var bytes: [UInt8] = []
    private var decoding = MarkedInput()

    /// What a terminal keeps of one line, with its end: more is thrown away by the system.
    private static let longestLine = 4095

    init(_ charset: LocaleCharset) {
        self.charset = isTerminal ? charset : nil
    }

    private func text(of bytes: [UInt8]) -> String? {
        charset.map { $0.text(of: bytes) } ?? String(validating: bytes, as: UTF8.self)
    }

    /// The next line that has come whole; at the end also one without its end.
    mutating func next() -> Line? {
        let end = bytes.firstIndex(of: UInt8(ascii: "\n"))
        guard end != nil || state != .open && !bytes.isEmpty else { return nil }
        let line = bytes.prefix(upTo: end ?? bytes.endIndex)
        bytes.removeFirst(line.count + (end == nil ? 0 : 1))
        let kept = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
        guard let text = text(of: Array(kept)) else { return .notText }
        return isTerminal && line.count >= Self.longestLine - 1 ? .cut(text, bytes: line.count) : .text(text)
    }

    /// Reads what is there; blocks where there is nothing.
    mutating func fill() {
        var chunk = [UInt8](repeating: 0, count: 65_536)
        let count = read(STDIN_FILENO, &chunk, chunk.count)
        if count > 0 {
            state = .open
            bytes += decoding.utf8(of: chunk[..<count])
        } else if count == 0 {
            state = .ended
        } else if errno != EINTR {
            state = .gone
        }
    }

    /// The end was taken notice of: a terminal can be read on.
    mutating func reopen() { state = .open }

    /// Throws away what was typed before a question that it cannot be an answer to. What comes out of a pipe was written
    /// as an answer.
    mutating func forget() {
        guard isTerminal else { return }
        tcflush(STDIN_FILENO, TCIFLUSH)
        bytes = []
    }

    /// Takes the lines that were typed and not read, and the one that is being typed, for a program that is about to end.
    mutating func takeUnread() -> [String] {
        guard isTerminal else { return [] }
        var usual = termios()
        guard tcgetattr(STDIN_FILENO, &usual) == 0 else { return [] }
        var raw = usual
        raw.c_lflag &= ~tcflag_t(ICANON)
        withUnsafeMutableBytes(of: &raw.c_cc) { keys in
            keys[Int(VMIN)] = 0
            keys[Int(VTIME)] = 0
        }
        tcsetattr(STDIN_FILENO, TCSANOW, &raw)
        defer { tcsetattr(STDIN_FILENO, TCSANOW, &usual) }
        fill()
        let lines = (text(of: bytes) ?? "").split(separator: "\n", omittingEmptySubsequences: false)
        // Behind the last end there is nothing.
        return (lines.last?.isEmpty == true ? lines.dropLast() : lines[...]).map(String.init)
    }
}
