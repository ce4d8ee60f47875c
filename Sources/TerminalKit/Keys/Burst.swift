/// Several characters that came at once, as no hand types them: a paste without its marks. It is text and no commands.
public struct Burst: Hashable, Sendable {
    /// Printable characters, with line feeds for line breaks, and tabs.
    public var text: String
    /// The line end or the tab that the text ended with, and no longer holds, as the key that it would be.
    public var end: Key?
    /// The character before the text came with it, and was told as a key.
    public var continues: Bool

    public init(_ text: String, end: Key? = nil, continues: Bool = false) {
        self.text = text
        self.end = end
        self.continues = continues
    }
}
