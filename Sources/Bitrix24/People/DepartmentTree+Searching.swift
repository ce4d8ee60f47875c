extension DepartmentTree {
    /// The departments in whose names each word of the text begins a word, and the one of that number, in the order of
    /// the tree.
    public func matches(_ text: SearchText) -> [DepartmentID] {
        inOrder.filter { text.isFound(in: $0.name) || String($0.id.rawValue) == text.text }.map(\.id)
    }
}

extension SearchText {
    /// Whether each of its words begins a word of the other text, in any order.
    public func isFound(in text: String) -> Bool {
        let words = FoldedText(text).words
        return folded.words.allSatisfy { sought in words.contains { $0.starts(with: sought) } }
    }
}
