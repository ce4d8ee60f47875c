/// What a cell is drawn as: a role, and for the few places that show a color itself, that color.
public struct Style: Hashable, Sendable {
    public var role: Role
    /// The color of the character, in place of the theme's; for showing a color, such as a swatch.
    public var foreground: RGB?
    /// The color behind the character, in place of the theme's.
    public var background: RGB?

    public init(_ role: Role, foreground: RGB? = nil, background: RGB? = nil) {
        self.role = role
        self.foreground = foreground
        self.background = background
    }
}
