extension StringProtocol {
    /// The text in lines of at most that many columns, broken between words where there are words.
    public func wrapped(toColumns columns: Int) -> [String] {
        // A text area leaves its last column to the cursor; here there is none.
        let wrapped = WrappedText(String(self), columns: columns + 1)
        return wrapped.lines.map { String(wrapped[$0]) }
    }
}
