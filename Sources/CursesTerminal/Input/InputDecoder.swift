import CNcurses
import TerminalKit

/// Makes keys of what ncurses reads: bytes of text, escape characters before them, and codes of special keys.
///
/// Sequences that neither the terminal's description nor the table of common encodings knows (a report, a mouse, a key
/// of another terminal) are swallowed whole, so that their letters do not end up in somebody's text.
struct InputDecoder {
    enum Input: Equatable {
        case key(Key)
        /// What follows is pasted text, up to its end mark.
        case pasteBegins
        case mouse(Mouse)
        case background(RGB)
    }

    private enum State {
        case text
        case escape
        /// `ESC [` and what follows, up to a final letter.
        case sequence([UInt8])
        /// `ESC O`, after which comes one letter.
        case shifted
        /// `ESC ]` and what follows, up to its end mark.
        case report([UInt8])
        /// An escape character was told as the key, but it may have been the first byte of an answer: the bytes that
        /// came since and begin like one.
        case torn([UInt8])
    }

    /// The terminal was asked something, and what ends its answers has not come.
    var awaitsReport = false
    private var state = State.text
    private var scalar: [UInt8] = []

    /// Longer than any sequence that a terminal sends.
    private static let longest = 64

    /// Takes one code from `cn_read`.
    mutating func feed(_ code: Int32) -> [Input] {
        guard let byte = UInt8(exactly: code) else { return special(code).map { [$0] } ?? [] }
        switch state {
        case .text:
            guard byte != 0x1B else {
                state = .escape
                return []
            }
            return decode(byte).map { [.key(Self.key($0, modifiers: []))] } ?? []
        case .escape:
            return afterEscape(byte).map { [$0] } ?? []
        case .sequence(let bytes):
            return sequence(bytes, byte).map { [$0] } ?? []
        case .shifted:
            state = .text
            return []
        case .report(let bytes):
            return report(bytes, byte).map { [$0] } ?? []
        case .torn(let bytes):
            return torn(bytes, byte)
        }
    }

    /// Nothing more has come for a while: an escape character was the key itself.
    mutating func flush() -> Key? {
        switch state {
        case .text, .report, .torn:
            return nil
        case .sequence(let bytes):
            guard bytes.isEmpty, !awaitsReport else { return nil }
            state = .text
            return .alt("[")
        case .escape:
            state = awaitsReport ? .torn([]) : .text
            return .escape
        case .shifted:
            state = .text
            return .alt("O")
        }
    }

    private mutating func sequence(_ bytes: [UInt8], _ byte: UInt8) -> Input? {
        guard (0x20..<0x40).contains(byte), bytes.count < Self.longest else {
            state = .text
            if bytes.first == UInt8(ascii: "?"), byte == UInt8(ascii: "c") { awaitsReport = false }
            return Report.mouse(bytes, final: byte).map(Input.mouse)
        }
        state = .sequence(bytes + [byte])
        return nil
    }

    /// A report ends with BEL or with `ESC \`; one that is broken off by another sequence is dropped.
    private mutating func report(_ bytes: [UInt8], _ byte: UInt8) -> Input? {
        let isEscaped = bytes.last == 0x1B
        if byte == 0x07 || isEscaped && byte == UInt8(ascii: "\\") {
            state = .text
            return Report.background(isEscaped ? bytes.dropLast() : bytes).map(Input.background)
        }
        if isEscaped {
            state = .escape
            return afterEscape(byte)
        }
        state = bytes.count < Self.longest ? .report(bytes + [byte]) : .text
        return nil
    }

    /// What comes after an escape character that was told: the rest of an answer, or keys.
    private mutating func torn(_ bytes: [UInt8], _ byte: UInt8) -> [Input] {
        let bytes = bytes + [byte]
        guard let beginning = Report.beginnings.first(where: { $0.starts(with: bytes) }) else {
            state = .text
            return bytes.flatMap { feed(Int32($0)) }
        }
        if beginning == bytes {
            let rest = Array(bytes.dropFirst())
            state = bytes[0] == UInt8(ascii: "]") ? .report(rest) : .sequence(rest)
        } else {
            state = .torn(bytes)
        }
        return []
    }

    private mutating func afterEscape(_ byte: UInt8) -> Input? {
        switch byte {
        case 0x1B:
            return .key(.escape)
        case UInt8(ascii: "["):
            state = .sequence([])
            return nil
        case UInt8(ascii: "]") where awaitsReport:
            state = .report([])
            return nil
        case UInt8(ascii: "O"):
            state = .shifted
            return nil
        default:
            guard let character = decode(byte) else { return nil }
            state = .text
            return .key(Self.key(character, modifiers: .alt))
        }
    }

    private mutating func special(_ code: Int32) -> Input? {
        let key = cn_key_for(code)
        let before = state
        scalar = []
        if Int(key.key) == CN_KEY_MOUSE {
            state = .sequence([UInt8(ascii: "<")])
            return nil
        }
        state = .text
        if Int(key.key) == CN_KEY_PASTE_BEGIN { return .pasteBegins }
        guard let decoded = Key(key) else { return nil }
        guard case .escape = before else { return .key(decoded) }
        return .key(Key(decoded.code, decoded.modifiers.union(.alt)))
    }

    /// Collects the bytes of one scalar in UTF-8. What is not UTF-8 becomes U+FFFD.
    private mutating func decode(_ byte: UInt8) -> Unicode.Scalar? {
        guard byte >= 0x80 else {
            scalar = []
            return Unicode.Scalar(byte)
        }
        scalar.append(byte)
        let expected =
            switch scalar[0] {
            case 0xC2..<0xE0: 2
            case 0xE0..<0xF0: 3
            case 0xF0..<0xF5: 4
            default: 1
            }
        guard scalar.count >= expected else { return nil }
        defer { scalar = [] }
        let decoded = String(decoding: scalar, as: UTF8.self).unicodeScalars
        return decoded.count == 1 ? decoded.first : "\u{FFFD}"
    }

    private static func key(_ scalar: Unicode.Scalar, modifiers: Key.Modifiers) -> Key {
        switch scalar.value {
        case 0x00: Key(.character(" "), modifiers.union(.ctrl))
        case 0x08, 0x7F: Key(.backspace, modifiers)
        case 0x09: Key(.tab, modifiers)
        case 0x0A, 0x0D: Key(.enter, modifiers)
        case 0x01...0x1A: Key(.character(letter(scalar.value + 0x60)), modifiers.union(.ctrl))
        case 0x1B...0x1F: Key(.character(letter(scalar.value + 0x40)), modifiers.union(.ctrl))
        default: Key(.character(Character(scalar)), modifiers)
        }
    }

    private static func letter(_ value: UInt32) -> Character {
        Character(Unicode.Scalar(UInt8(value)))
    }
}
