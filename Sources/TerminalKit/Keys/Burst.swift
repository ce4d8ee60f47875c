/// Several characters that came at once, as no hand types them: a paste without its marks. It is text and no commands.
public struct Burst: Hashable, Sendable {
    /// Printable characters, with line feeds for line breaks, and tabs.
    public var text: String
    /// The line end or the tab that the text ended with, and no longer holds, as the key that it would be.
    public var end: Key?
    /// The character before the text came with it, and was told as a key.
    public var continues: Bool
    /// More came than is taken at once; there is no more of it.
    public var isCut: Bool

    /// The longest text, in bytes, of which all is taken.
    public static let longest = 256 * 1024

    public init(_ text: String, end: Key? = nil, continues: Bool = false, isCut: Bool = false) {
        self.text = text
        self.end = end
        self.continues = continues
        self.isCut = isCut
    }
}
