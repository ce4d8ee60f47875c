import CNcurses
import TerminalKit

/// A style in ncurses' numbers.
struct Pen: Equatable {
    var attributes: Int32
    /// The number of the colour pair; 0 is the terminal's own.
    var pair: Int32

    static let plain = Pen(attributes: 0, pair: 0)
}

/// The pens of a theme, made when they are first needed.
struct PenBox {
    let theme: Theme
    let palette: Palette
    private var pens: [Style: Pen] = [:]

    init(theme: Theme, palette: Palette) {
        self.theme = theme
        self.palette = palette
    }

    mutating func pen(for style: Style) -> Pen {
        if let pen = pens[style] { return pen }
        let pen = make(style)
        pens[style] = pen
        return pen
    }

    private func make(_ style: Style) -> Pen {
        let appearance = theme[style.role, at: palette.depth]
        var attributes = 0
        if appearance.attributes.contains(.bold) { attributes |= CN_BOLD }
        if appearance.attributes.contains(.dim) { attributes |= CN_DIM }
        if appearance.attributes.contains(.italic) { attributes |= CN_ITALIC }
        if appearance.attributes.contains(.underline) { attributes |= CN_UNDERLINE }
        if appearance.attributes.contains(.reverse) { attributes |= CN_REVERSE }
        return Pen(attributes: Int32(attributes), pair: pair(style, appearance))
    }

    private func pair(_ style: Style, _ appearance: Appearance) -> Int32 {
        guard palette.depth > .none else { return 0 }
        let foreground = palette.index(of: style.ink.map(Colour.rgb) ?? appearance.foreground)
        let background = palette.index(of: style.paper.map(Colour.rgb) ?? appearance.background)
        return foreground < 0 && background < 0 ? 0 : cn_pair(foreground, background)
    }
}
