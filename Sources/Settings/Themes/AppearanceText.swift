import TerminalKit

/// How themes write an appearance: attributes, a colour, and after `on` the colour behind it, as in
/// `bold red on #202020`.
enum AppearanceText {
    /// What is wrong with such a text.
    struct Problem: Error, Equatable, CustomStringConvertible {
        let description: String
    }

    private static let attributes: [String: Appearance.Attributes] = [
        "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse,
    ]

    /// Words that no colour of a palette can have as its name.
    static let keywords = Set(attributes.keys).union(["on", "terminal"])

    static func appearance(_ text: String, palette: [String: Colour]) throws(Problem) -> Appearance {
        var foreground: Colour?
        var background: Colour?
        var found: Appearance.Attributes = []
        var words = text.split(separator: " ").map(String.init)[...]
        while let word = words.popFirst() {
            if let attribute = attributes[word] {
                found.insert(attribute)
            } else if word == "on" {
                guard background == nil, let next = words.popFirst() else {
                    throw Problem(description: "one colour must follow “on”")
                }
                background = try named(next, palette)
            } else {
                guard foreground == nil else {
                    throw Problem(description: "“\(word)” is a second colour; write “on” before the background")
                }
                foreground = try named(word, palette)
            }
        }
        return Appearance(foreground: foreground ?? .terminal, background: background ?? .terminal, attributes: found)
    }

    /// A name of the palette, `#rrggbb`, `terminal`, or one of the terminal's numbered colours.
    static func colour(_ word: String, palette: [String: Colour]) -> Colour? {
        if let colour = palette[word] { return colour }
        if word == "terminal" { return .terminal }
        if let number = UInt8(word) { return .indexed(number) }
        return word.hasPrefix("#") ? RGB(hex: word).map(Colour.rgb) : nil
    }

    static func noColour(_ word: String) -> String {
        "“\(word)” is no colour: write a name of the palette, #rrggbb, 0 to 255, or terminal"
    }

    private static func named(_ word: String, _ palette: [String: Colour]) throws(Problem) -> Colour {
        guard let colour = colour(word, palette: palette) else { throw Problem(description: noColour(word)) }
        return colour
    }
}
