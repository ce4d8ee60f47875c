/// Text from outside, made harmless for places that are not a `Surface`, such as standard error.
public enum Visible {
    /// The text in one line, with the same marks that `Surface.write` draws.
    ///
    /// Control characters (line breaks and tabs among them), direction overrides and invisible characters become
    /// `^[` or `<202E>`. Everything else stays as it is; an emoji sequence stays whole.
    public static func text(_ text: some StringProtocol) -> String {
        var result = ""
        for character in text {
            let glyphs = Glyph(single: character) == nil ? Glyph.glyphs(of: character) : []
            if glyphs.contains(where: \.isMark) {
                result.append(contentsOf: glyphs.map(\.character))
            } else {
                result.append(character)
            }
        }
        return result
    }
}
