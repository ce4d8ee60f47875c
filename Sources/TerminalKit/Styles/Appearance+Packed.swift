/// An appearance in one number, as themes are kept in the program: 26 bits for the color of the text, 26 for the one
/// behind it, and the attributes.
extension Appearance {
    public var packed: UInt64 {
        foreground.packed | background.packed << 26 | UInt64(attributes.rawValue) << 52
    }

    public init(packed: UInt64) {
        self.init(
            foreground: Color(packed: packed), background: Color(packed: packed >> 26),
            attributes: Attributes(rawValue: UInt8(truncatingIfNeeded: packed >> 52)))
    }
}

extension Color {
    private static let isIndexed: UInt64 = 1 << 24
    private static let isRGB: UInt64 = 1 << 25

    fileprivate var packed: UInt64 {
        switch self {
        case .terminal: 0
        case .indexed(let number): Self.isIndexed | UInt64(number)
        case .rgb(let rgb): Self.isRGB | UInt64(rgb.red) << 16 | UInt64(rgb.green) << 8 | UInt64(rgb.blue)
        }
    }

    fileprivate init(packed: UInt64) {
        if packed & Self.isRGB != 0 {
            self = .rgb(
                RGB(
                    red: UInt8(truncatingIfNeeded: packed >> 16), green: UInt8(truncatingIfNeeded: packed >> 8),
                    blue: UInt8(truncatingIfNeeded: packed)))
        } else {
            self = packed & Self.isIndexed != 0 ? .indexed(UInt8(truncatingIfNeeded: packed)) : .terminal
        }
    }
}
