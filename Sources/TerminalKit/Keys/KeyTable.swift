/// Which key does what where: the one place that key look-up, the hint bar and the help read.
///
/// `Text` is how a row says what its keys do; whoever shows the table knows how to read it.
public struct KeyTable<Context, Action: Sendable, Text: Sendable>: Sendable {
    public let rows: [Row]

    /// The first of two rows that claim the same key in the same context wins.
    public init(_ rows: [Row]) {
        self.rows = rows
    }

    /// One action and its keys.
    public struct Row: Sendable {
        public let contexts: KeyContexts<Context>
        /// The first one is shown in the hint bar.
        public let keys: [Key]
        public let action: Action
        /// What the keys do, in words.
        public let text: Text
        /// Rows of a lower rank leave the hint bar first when the window is narrow; `nil` never enters it.
        public let rank: Int?
        /// A letter of another layout that lies on the same key is not meant.
        public let isExact: Bool

        public init(
            _ keys: [Key], in contexts: KeyContexts<Context>, does action: Action, text: Text, rank: Int? = nil,
            isExact: Bool = false
        ) {
            self.isExact = isExact
            self.contexts = contexts
            self.keys = keys
            self.action = action
            self.text = text
            self.rank = rank
        }

        /// The same with other keys.
        public func with(keys: [Key]) -> Row {
            Row(keys, in: contexts, does: action, text: text, rank: rank, isExact: isExact)
        }
    }
}

extension KeyTable where Context: KeyContext {
    /// What a key asks for there. A Cyrillic letter answers as the Latin one on the same key, unless it is bound
    /// itself.
    public func action(for key: Key, in context: Context) -> Action? {
        if let index = index(of: key, in: context) { return rows[index].action }
        guard let twin = key.latinTwin, let index = index(of: twin, in: context), !rows[index].isExact else {
            return nil
        }
        return rows[index].action
    }

    /// Looked for from the top: a dictionary for it took longer to make, at the start, than all keys ever typed.
    private func index(of key: Key, in context: Context) -> Int? {
        // The contexts first, which are a bit each.
        rows.firstIndex { $0.contexts.contains(context) && $0.keys.contains(key) }
    }
}
