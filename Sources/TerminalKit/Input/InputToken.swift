/// What one character, one control character or one whole sequence is, before it is known whether it is a key.
enum InputToken: Hashable {
    case character(Character)
    /// A carriage return or a line feed.
    case lineEnd(UInt8)
    case tab
    case key(Key)
    case paste(String)
    case mouse(Mouse)
    case background(RGB)

    /// The key that it is where it comes alone.
    var key: Key? {
        switch self {
        case .character(let character): .plain(character)
        case .lineEnd: .enter
        case .tab: .tab
        case .key(let key): key
        case .paste, .mouse, .background: nil
        }
    }

    /// A key that only moves or deletes what lies at the cursor: it waits for nobody.
    var isCalm: Bool {
        guard case .key(let key) = self else { return false }
        return switch key.code {
        case .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .backspace, .delete: true
        default: false
        }
    }

    var isCharacter: Bool { if case .character = self { true } else { false } }

    var isLineEnd: Bool { if case .lineEnd = self { true } else { false } }
}
