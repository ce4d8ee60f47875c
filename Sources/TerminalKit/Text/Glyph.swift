/// One thing that is drawn: a base character with its combining marks, or a part of the mark that stands for a
/// character that is not shown as itself.
struct Glyph: Equatable {
    let sign: CellSign
    /// 1 or 2 columns.
    let width: Int
    let isMark: Bool

    init(_ character: Character, width: Int, isMark: Bool = false) {
        self.init(CellSign(character), width: width, isMark: isMark)
    }

    private init(_ sign: CellSign, width: Int, isMark: Bool = false) {
        self.sign = sign
        self.width = width
        self.isMark = isMark
    }

    var character: Character { sign.character }

    /// The glyph of a character that is one visible scalar, which nearly every character is.
    init?(single character: Character) {
        let sign = CellSign(character)
        guard sign.isSingle, sign.base.regionalLetter == nil else { return nil }
        switch ScalarClass(sign.base) {
        case .narrow: self.init(sign, width: 1)
        case .wide: self.init(sign, width: 2)
        case .hidden, .combining: return nil
        }
    }

    /// What a person's character is drawn as.
    ///
    /// Terminals disagree about sequences that join or recolor emoji, so these are drawn as their first picture
    /// alone, and a flag as its two letters: the columns are then the same everywhere.
    static func glyphs(of character: Character) -> [Glyph] {
        if let glyph = Glyph(single: character) { return [glyph] }
        var composer = GlyphComposer()
        for scalar in character.unicodeScalars {
            composer.add(scalar)
        }
        return composer.finish()
    }

    /// Hands over the glyphs of a text in their order, until the body answers `false`.
    static func each(of text: String, _ body: (Glyph) -> Bool) {
        for character in text {
            if let glyph = Glyph(single: character) {
                guard body(glyph) else { return }
            } else {
                for glyph in glyphs(of: character) {
                    guard body(glyph) else { return }
                }
            }
        }
    }
}
