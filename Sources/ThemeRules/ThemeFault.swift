/// Something in a theme file that was passed over; the rest of the file holds.
public struct ThemeFault: Equatable, Sendable {
    public let file: String
    /// The way to the value, with dots: `roles.field.error`.
    public let key: String
    public let problem: ThemeProblem
}

/// What is wrong with a value of a theme file.
public enum ThemeProblem: Error, Equatable, Sendable {
    case unknownKey(known: [String])
    case unknownDepth(known: [String])
    case noSuchRole
    case mustBeTable
    case mustBeText
    /// For the palette: neither text nor a number.
    case mustBeColor
    /// The name of a color that is a word of the language of themes.
    case keyword
    case noColor(String)
    case secondColor(String)
    case oneColorAfterOn
    /// The ground is not two colors in hexadecimal digits.
    case noGround
}
