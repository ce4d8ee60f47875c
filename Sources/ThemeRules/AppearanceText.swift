import TerminalKit

/// How themes write an appearance: attributes, a color, and after `on` the color behind it, as in
/// `bold red on #202020`.
enum AppearanceText {
    private static let attributes: [String: Appearance.Attributes] = [
        "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse,
    ]

    /// Words that no color of a palette can have as its name.
    static let keywords = Set(attributes.keys).union(["on", "terminal"])

    /// - Parameter base: has the colors where the text says nothing of them.
    static func appearance(
        _ text: String, palette: [String: Color], over base: Appearance
    ) throws(ThemeProblem) -> Appearance {
        var foreground: Color?
        var background: Color?
        var found: Appearance.Attributes = []
        var words = text.split(separator: " ").map(String.init)[...]
        while let word = words.popFirst() {
            if let attribute = attributes[word] {
                found.insert(attribute)
            } else if word == "on" {
                guard background == nil, let next = words.popFirst() else { throw .oneColorAfterOn }
                background = try named(next, palette)
            } else {
                guard foreground == nil else { throw .secondColor(word) }
                foreground = try named(word, palette)
            }
        }
        return Appearance(
            foreground: foreground ?? base.foreground, background: background ?? base.background, attributes: found)
    }

    /// A name of the palette, `#rrggbb`, `terminal`, or one of the terminal's numbered colors.
    static func color(_ word: String, palette: [String: Color]) -> Color? {
        if let color = palette[word] { return color }
        if word == "terminal" { return .terminal }
        if let number = UInt8(word) { return .indexed(number) }
        return word.hasPrefix("#") ? RGB(hex: word).map(Color.rgb) : nil
    }

    private static func named(_ word: String, _ palette: [String: Color]) throws(ThemeProblem) -> Color {
        guard let color = Self.color(word, palette: palette) else { throw .noColor(word) }
        return color
    }
}
