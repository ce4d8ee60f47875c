/// The bytes of a text, and how far they are read.
struct TOMLScanner {
    let bytes: [UInt8]
    var position = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    func isNext(_ text: StaticString) -> Bool {
        let end = position + text.utf8CodeUnitCount
        guard end <= bytes.count else { return false }
        return text.withUTF8Buffer { bytes[position..<end].elementsEqual($0) }
    }

    mutating func take(_ text: StaticString) -> Bool {
        guard isNext(text) else { return false }
        position += text.utf8CodeUnitCount
        return true
    }

    /// What comes next, as far as it fits.
    mutating func takeWhile(_ fits: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        let start = position
        while let byte = next, fits(byte) { position += 1 }
        return bytes[start..<position]
    }

    mutating func skipSpace() {
        _ = takeWhile { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    }

    mutating func takeNewline() -> Bool { take("\n") || take("\r\n") }

    /// White space, a comment and the end of the line; also the end of the text.
    mutating func endLine() throws(TOMLError) {
        skipSpace()
        try skipComment()
        guard next == nil || takeNewline() else { throw error(.moreOnLine) }
    }

    /// White space, comments and ends of lines.
    mutating func skipLines() throws(TOMLError) {
        repeat {
            skipSpace()
            try skipComment()
        } while takeNewline()
    }

    private mutating func skipComment() throws(TOMLError) {
        guard next == UInt8(ascii: "#") else { return }
        while let byte = next, byte != UInt8(ascii: "\n"), !isNext("\r\n") {
            guard !Self.isControl(byte) else { throw error(.controlCharacter) }
            position += 1
        }
    }

    /// A control character that no text and no comment may hold.
    static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 && byte != UInt8(ascii: "\t") || byte == 0x7f }

    func error(_ problem: TOMLError.Problem, at place: Int? = nil) -> TOMLError {
        let before = bytes[..<(place ?? position)]
        let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let column = String(decoding: before[lineStart...], as: UTF8.self).unicodeScalars.count + 1
        return TOMLError(problem: problem, line: before.count { $0 == UInt8(ascii: "\n") } + 1, column: column)
    }
}
