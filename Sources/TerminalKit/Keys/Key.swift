/// One press on the keyboard, as far as a terminal can tell.
///
/// Pasted text is not a key: it arrives as text, whatever is in it.
public struct Key: Hashable, Sendable {
    public let code: Code
    public let modifiers: Modifiers

    public init(_ code: Code, _ modifiers: Modifiers = []) {
        self.code = code
        self.modifiers = modifiers
    }

    public enum Code: Hashable, Sendable {
        /// Text as typed, with the shift already in it; `a` with `.ctrl` for Ctrl-A.
        case character(Character)
        /// F1 is 1.
        case function(Int)
        case enter, tab, escape, backspace, delete, insert
        case up, down, left, right
        case home, end, pageUp, pageDown
    }

    public struct Modifiers: OptionSet, Hashable, Sendable {
        public let rawValue: UInt8

        public init(rawValue: UInt8) {
            self.rawValue = rawValue
        }

        public static let shift = Modifiers(rawValue: 1 << 0)
        public static let alt = Modifiers(rawValue: 1 << 1)
        public static let ctrl = Modifiers(rawValue: 1 << 2)
    }

    /// The text that this key types into a field; `nil` for a command.
    public var text: Character? {
        guard case .character(let character) = code, modifiers.isEmpty else { return nil }
        return character
    }

    // MARK: - Short forms for tables of keys

    public static func plain(_ character: Character) -> Key { Key(.character(character)) }
    public static func ctrl(_ character: Character) -> Key { Key(.character(character), .ctrl) }
    public static func alt(_ character: Character) -> Key { Key(.character(character), .alt) }
    public static func function(_ number: Int) -> Key { Key(.function(number)) }

    public static let enter = Key(.enter)
    public static let tab = Key(.tab)
    public static let shiftTab = Key(.tab, .shift)
    public static let escape = Key(.escape)
    public static let space = Key(.character(" "))
    public static let backspace = Key(.backspace)
    public static let delete = Key(.delete)
    public static let up = Key(.up)
    public static let down = Key(.down)
    public static let left = Key(.left)
    public static let right = Key(.right)
    public static let home = Key(.home)
    public static let end = Key(.end)
    public static let pageUp = Key(.pageUp)
    public static let pageDown = Key(.pageDown)
}
