import TerminalKit

/// The color of the header on a portal, so that production is never mistaken for a test portal.
public struct HeaderColor: Equatable, Sendable {
    /// As the user has written it: a name, or `#rrggbb`.
    public let text: String
    /// Behind the words of the header.
    public let background: RGB

    private static let named: [(name: String, background: RGB)] = [
        ("red", RGB(red: 0xA4, green: 0x26, blue: 0x2C)), ("orange", RGB(red: 0xA8, green: 0x51, blue: 0x00)),
        ("yellow", RGB(red: 0xF2, green: 0xC9, blue: 0x4C)), ("green", RGB(red: 0x1B, green: 0x70, blue: 0x3A)),
        ("blue", RGB(red: 0x1F, green: 0x5F, blue: 0xA8)), ("violet", RGB(red: 0x6B, green: 0x3F, blue: 0xA0)),
        ("grey", RGB(red: 0x5A, green: 0x5A, blue: 0x5A)),
    ]

    /// The names that it can have.
    public static let names = named.map(\.name)

    /// Nil for what is neither one of the names nor `#rrggbb`.
    public init?(_ text: String) {
        let named = Self.named.first { $0.name == text.lowercased() }?.background
        guard let background = named ?? (text.hasPrefix("#") ? RGB(hex: text) : nil) else { return nil }
        self.text = text
        self.background = background
    }

    /// Black or white, whichever can be read on the color.
    public var foreground: RGB {
        let brightness = 299 * Int(background.red) + 587 * Int(background.green) + 114 * Int(background.blue)
        let value: UInt8 = brightness > 140_000 ? 0 : 255
        return RGB(red: value, green: value, blue: value)
    }
}
