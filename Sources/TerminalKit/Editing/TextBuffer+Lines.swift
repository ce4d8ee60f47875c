extension TextBuffer {
    /// Moves the cursor up (negative) or down by lines as a text area of that many columns shows them.
    ///
    /// Returns whether it moved; at the first and the last line the key means something else to a form.
    public mutating func moveLines(_ count: Int, inColumns columns: Int) -> Bool {
        let wrapped = WrappedText(text, columns: columns)
        let line = wrapped.line(at: cursorOffset)
        let target = min(max(0, line + count), wrapped.lines.count - 1)
        guard target != line else { return false }
        let column = goalColumn ?? wrapped.column(at: cursorOffset)
        let place = wrapped.place(line: target, column: column)
        setCursor(text.utf8.index(text.startIndex, offsetBy: place))
        goalColumn = column
        return true
    }
}
