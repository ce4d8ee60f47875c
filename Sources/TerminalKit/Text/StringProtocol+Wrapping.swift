extension StringProtocol {
    /// A text of one line, such as a sentence or a title, in rows of at most that many columns, broken between words where
    /// there are words. A line end in it begins no row: `Surface` marks it, as whoever wrote it may not write rows.
    public func wrapped(toColumns columns: Int) -> [String] {
        // A text area leaves its last column to the cursor; here there is none.
        let wrapped = WrappedText(String(self), columns: columns + 1, breaksAtLineEnds: false)
        return wrapped.lines.map { String(wrapped[$0]) }
    }
}
