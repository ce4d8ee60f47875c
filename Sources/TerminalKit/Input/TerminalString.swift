/// A string of the terminal (DCS, OSC, APC, PM, SOS): what it says by itself or answers, up to its end mark.
struct TerminalString: Hashable {
    /// The letter that began it behind an escape character.
    let introducer: UInt8?
    private(set) var isEmpty = true
    /// No more of it is kept than an answer needs that somebody waits for.
    private var content: [UInt8] = []
    private var isEscaped = false
    private var character: [UInt8] = []

    private static let longestAnswer = 64

    init(_ introducer: UInt8) {
        self.introducer = introducer
    }

    /// Takes a byte. Returns whether the string has ended: with BEL, with `ESC \`, or with the one byte for that.
    mutating func take(_ byte: UInt8, _ encoding: TextEncoding) -> Bool {
        isEmpty = false
        if byte == 0x07 || isEscaped && byte == UInt8(ascii: "\\") { return true }
        isEscaped = byte == 0x1B
        if isEscaped { return false }
        if endsCharacter(byte, encoding) { return true }
        if content.count < Self.longestAnswer { content.append(byte) }
        return false
    }

    /// Follows the characters, in which the byte 0x9C may occur. Returns whether it stands by itself.
    private mutating func endsCharacter(_ byte: UInt8, _ encoding: TextEncoding) -> Bool {
        guard byte >= 0x80 else {
            character = []
            return false
        }
        if character.isEmpty, encoding.isControl(byte) { return byte == 0x9C }
        character.append(byte)
        if encoding.decode(character) != .incomplete { character = [] }
        return false
    }

    /// The color behind the text, where it answers the question for that.
    var background: RGB? { introducer == UInt8(ascii: "]") ? Report.background(content) : nil }
}
