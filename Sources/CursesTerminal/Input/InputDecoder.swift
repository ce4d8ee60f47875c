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
    }

    private enum State {
        case text
        case escape
        /// `ESC [` and what follows, up to a final letter.
        case sequence(hasParameters: Bool)
        /// `ESC O`, after which comes one letter.
        case shifted
    }

    private var state = State.text
    private var scalar: [UInt8] = []

    /// Takes one code from `cn_read`.
    mutating func feed(_ code: Int32) -> Input? {
        guard let byte = UInt8(exactly: code) else { return special(code) }
        switch state {
        case .text:
            guard byte != 0x1B else {
                state = .escape
                return nil
            }
            return decode(byte).map { .key(Self.key($0, modifiers: [])) }
        case .escape:
            return afterEscape(byte)
        case .sequence:
            switch byte {
            case 0x20..<0x40: state = .sequence(hasParameters: true)
            default: state = .text
            }
            return nil
        case .shifted:
            state = .text
            return nil
        }
    }

    /// Nothing more has come for a while: an escape character was the key itself.
    mutating func flush() -> Key? {
        switch state {
        case .text, .sequence(hasParameters: true):
            return nil
        case .escape:
            state = .text
            return .escape
        case .sequence(hasParameters: false):
            state = .text
            return .alt("[")
        case .shifted:
            state = .text
            return .alt("O")
        }
    }

    private mutating func afterEscape(_ byte: UInt8) -> Input? {
        switch byte {
        case 0x1B:
            return .key(.escape)
        case UInt8(ascii: "["):
            state = .sequence(hasParameters: false)
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
        defer {
            state = .text
            scalar = []
        }
        if Int(key.key) == CN_KEY_PASTE_BEGIN { return .pasteBegins }
        guard let decoded = Key(key) else { return nil }
        guard case .escape = state else { return .key(decoded) }
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
