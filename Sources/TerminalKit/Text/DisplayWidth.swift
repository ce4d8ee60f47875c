extension Character {
    /// Columns that it takes when drawn, its marks included; never zero.
    public var displayWidth: Int {
        if let glyph = Glyph(single: self) { return glyph.width }
        return Glyph.glyphs(of: self).reduce(0) { $0 + $1.width }
    }
}

extension StringProtocol {
    /// Columns that `Surface.write` takes for it.
    public var displayWidth: Int {
        reduce(0) { $0 + $1.displayWidth }
    }

    /// The text, or as much of its beginning as fits with an ellipsis after it.
    public func truncated(toColumns limit: Int) -> String {
        guard displayWidth > limit else { return String(self) }
        guard limit > 0 else { return "" }
        var kept = ""
        var room = limit - 1
        for character in self {
            room -= character.displayWidth
            guard room >= 0 else { break }
            kept.append(character)
        }
        return kept + "…"
    }
}
