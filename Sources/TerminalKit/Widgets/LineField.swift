/// A field of one line, which scrolls sideways.
public struct LineField {
    var buffer: TextBuffer
    /// Shown while there is no text.
    var placeholder: String
    var isFocused: Bool
    /// The look of the text; by default that of a field, active when it has the focus.
    var role: Role?

    public init(_ buffer: TextBuffer, placeholder: String = "", isFocused: Bool = false, role: Role? = nil) {
        self.buffer = buffer
        self.placeholder = placeholder
        self.isFocused = isFocused
        self.role = role
    }

    /// Draws on the first row of the part; with the focus, the cursor goes there.
    public func draw(on surface: inout Surface, in part: Rect) {
        var rest = part
        let line = rest.cutTop(1)
        guard !line.isEmpty else { return }
        let style = Style(role ?? (isFocused ? .fieldActive : .field))
        // Behind the text, and not under it: a typed character costs no change of the look.
        surface.fill(line, style: Style(isFocused ? .fieldExtentActive : .fieldExtent))
        if buffer.isEmpty {
            surface.write(
                placeholder.truncated(toColumns: line.columns), at: line.origin, role: .fieldPlaceholder,
                limit: line.columns)
            if isFocused { surface.cursor = line.origin }
            return
        }
        let before = buffer.text[..<buffer.cursor].displayWidth
        let fits = buffer.text.displayWidth < line.columns
        // One column at each end shows that there is more; the character at the cursor may need two.
        let first = fits ? 0 : ScrollWindow.first(showing: before + 1, extent: line.columns - 1)
        var column = 0
        var shown = buffer.text[...]
        while column < (first > 0 ? first + 1 : 0), let character = shown.popFirst() {
            column += character.displayWidth
        }
        let indent = column - first
        let room = line.columns - indent
        let used = surface.write(String(shown), at: line.origin.moved(columns: indent), style: style, limit: room)
        if first > 0 {
            surface.write("‹", at: line.origin, role: .dim)
        }
        if used + 1 >= room, shown.displayWidth > room {
            let end = line.columns - 1
            surface.fill(Rect(column: line.left + end, row: line.top, columns: 1, rows: 1), style: style)
            surface.write("›", at: line.origin.moved(columns: end), role: .dim)
        }
        if isFocused {
            surface.cursor = line.origin.moved(columns: min(before - first, line.columns - 1))
        }
    }
}
