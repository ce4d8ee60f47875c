/// A color in 24 bits.
public struct RGB: Hashable, Sendable {
    public var red: UInt8
    public var green: UInt8
    public var blue: UInt8

    public init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// From `#rrggbb`, in any case, with or without the `#`; `nil` for anything else.
    public init?(hex: some StringProtocol) {
        let digits = hex.hasPrefix("#") ? hex.dropFirst() : hex[...]
        // A number may begin with a sign.
        guard digits.utf8.count == 6, digits.first?.isHexDigit == true, let value = UInt32(digits, radix: 16) else {
            return nil
        }
        self.init(
            red: UInt8(value >> 16 & 0xFF), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF))
    }

    /// Nearer to white than to black, as the eye weighs it.
    public var isLight: Bool {
        299 * Int(red) + 587 * Int(green) + 114 * Int(blue) > 127_500
    }
}

/// A color as a theme names it.
public enum Color: Hashable, Sendable {
    /// What the terminal uses by itself, which its owner chose.
    case terminal
    /// One of the terminal's own numbered colors; 0 to 7 exist wherever there are colors.
    case indexed(UInt8)
    /// Shown as near as the terminal can.
    case rgb(RGB)
}

/// How many colors a terminal can show.
public enum ColorDepth: Int, Comparable, CaseIterable, Sendable {
    case none = 0
    case eight = 8
    case sixteen = 16
    case palette = 256
    case direct = 16_777_216

    public static func < (left: ColorDepth, right: ColorDepth) -> Bool {
        left.rawValue < right.rawValue
    }
}
