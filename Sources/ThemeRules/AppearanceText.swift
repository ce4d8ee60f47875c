import TerminalKit

/// How themes write an appearance: attributes, a colour, and after `on` the colour behind it, as in
/// `bold red on #202020`.
enum AppearanceText {
    private static let attributes: [String: Appearance.Attributes] = [
        "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse,
    ]

    /// Words that no colour of a palette can have as its name.
    static let keywords = Set(attributes.keys).union(["on", "terminal"])

    /// - Parameter base: has the colours where the text says nothing of them.
    static func appearance(
        _ text: String, palette: [String: Colour], over base: Appearance
    ) throws(ThemeProblem) -> Appearance {
        var foreground: Colour?
        var background: Colour?
        var found: Appearance.Attributes = []
        var words = text.split(separator: " ").map(String.init)[...]
        while let word = words.popFirst() {
            if let attribute = attributes[word] {
                found.insert(attribute)
            } else if word == "on" {
                guard background == nil, let next = words.popFirst() else { throw .oneColourAfterOn }
                background = try named(next, palette)
            } else {
                guard foreground == nil else { throw .secondColour(word) }
                foreground = try named(word, palette)
            }
        }
        return Appearance(
            foreground: foreground ?? base.foreground, background: background ?? base.background, attributes: found)
    }

    /// A name of the palette, `#rrggbb`, `terminal`, or one of the terminal's numbered colours.
    static func colour(_ word: String, palette: [String: Colour]) -> Colour? {
        if let colour = palette[word] { return colour }
        if word == "terminal" { return .terminal }
        if let number = UInt8(word) { return .indexed(number) }
        return word.hasPrefix("#") ? RGB(hex: word).map(Colour.rgb) : nil
    }

    private static func named(_ word: String, _ palette: [String: Colour]) throws(ThemeProblem) -> Colour {
        guard let colour = colour(word, palette: palette) else { throw .noColour(word) }
        return colour
    }
}
