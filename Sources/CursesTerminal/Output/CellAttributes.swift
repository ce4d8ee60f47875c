import CNcurses
import TerminalKit

/// A style in ncurses' numbers.
struct CellAttributes: Equatable {
    var attributes: Int32
    /// The number of the color pair; 0 is the terminal's own.
    var pair: Int32
    /// The attributes and the pair of a blank that looks the same.
    private var blank: (attributes: Int32, pair: Int32)

    static let plain = CellAttributes(attributes: 0, pair: 0, blankPair: 0)

    /// - Parameter blankPair: the pair with the same color behind the text, whatever the text's.
    init(attributes: Int32, pair: Int32, blankPair: Int32) {
        self.attributes = attributes
        self.pair = pair
        // What is underlined or reversed shows the color of the text, too.
        let visible = attributes & Int32(CN_UNDERLINE | CN_REVERSE)
        blank = (visible, visible == 0 ? blankPair : pair)
    }

    /// What a blank needs of this pen: all that can be seen of one.
    var forBlanks: CellAttributes {
        CellAttributes(attributes: blank.attributes, pair: blank.pair, blankPair: blank.pair)
    }

    /// A blank is drawn as text is, since the terminal cannot erase to it.
    var drawsBlanks: Bool { attributes & Int32(CN_UNDERLINE | CN_REVERSE) != 0 }

    static func == (left: CellAttributes, right: CellAttributes) -> Bool {
        left.attributes == right.attributes && left.pair == right.pair
    }
}

/// The pens of a theme, made when they are first needed.
struct AttributeCache {
    let theme: Theme
    let palette: Palette
    /// What the cell before was drawn with: neighbours mostly share a style, and looking each one up took a tenth of all
    /// instructions before the first paint.
    private var last: (style: Style, attributes: CellAttributes)?
    /// The styles that were needed first. Looking one up among a few is cheaper than making a dictionary before the
    /// first paint (0.15 million instructions).
    private var few: [(style: Style, attributes: CellAttributes)] = []
    private static let mostOfFew = 32
    private var others: [Style: CellAttributes] = [:]
    /// Each picture brings a hundred pairs of colors. Beyond some ten thousand ncurses takes back the oldest, which
    /// are those of the theme.
    private static let most = 4000

    /// The pairs have to be forgotten before there are many more.
    var isFull: Bool { others.count > Self.most }

    init(theme: Theme, palette: Palette) {
        self.theme = theme
        self.palette = palette
    }

    mutating func attributes(for style: Style) -> CellAttributes {
        if let last, last.style == style { return last.attributes }
        let attributes = known(style) ?? made(style)
        last = (style, attributes)
        return attributes
    }

    private func known(_ style: Style) -> CellAttributes? {
        for (other, attributes) in few where other == style { return attributes }
        return others.isEmpty ? nil : others[style]
    }

    private mutating func made(_ style: Style) -> CellAttributes {
        let attributes = make(style)
        if few.count < Self.mostOfFew { few.append((style, attributes)) } else { others[style] = attributes }
        return attributes
    }

    private func make(_ style: Style) -> CellAttributes {
        let appearance = theme[style.role, at: palette.depth]
        var attributes = 0
        if appearance.attributes.contains(.bold) { attributes |= CN_BOLD }
        if appearance.attributes.contains(.dim) { attributes |= CN_DIM }
        if appearance.attributes.contains(.italic) { attributes |= CN_ITALIC }
        if appearance.attributes.contains(.underline) { attributes |= CN_UNDERLINE }
        if appearance.attributes.contains(.reverse) { attributes |= CN_REVERSE }
        guard palette.depth > .none else { return CellAttributes(attributes: Int32(attributes), pair: 0, blankPair: 0) }
        let foreground = palette.index(of: style.foreground.map(Color.rgb) ?? appearance.foreground)
        let background = palette.index(of: style.background.map(Color.rgb) ?? appearance.background)
        return CellAttributes(
            attributes: Int32(attributes), pair: Self.pair(foreground, background),
            blankPair: Self.pair(palette.index(of: theme[.text, at: palette.depth].foreground), background))
    }

    private static func pair(_ foreground: Int32, _ background: Int32) -> Int32 {
        foreground < 0 && background < 0 ? 0 : cn_pair(foreground, background)
    }
}
