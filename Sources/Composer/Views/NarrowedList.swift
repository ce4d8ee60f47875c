/// A list that typing narrows, and the row of it that is highlighted.
struct NarrowedList: Sendable, Equatable {
    private(set) var filter = ListFilter()
    /// Counts the rows that are left.
    var highlighted: Int
    private var words: RowWords
    /// The numbers of the rows that are left by what is typed.
    private var left: [Int]

    init(_ rows: [String] = [], highlighted: Int = 0) {
        words = RowWords(rows)
        left = Array(rows.indices)
        self.highlighted = max(0, min(highlighted, rows.count - 1))
    }

    /// Narrows the list by what is typed, moves in it, or shows all of it again; false for an action of another kind.
    mutating func handle(_ action: Action, pageRows: Int) -> Bool {
        if action == .back, !filter.isEmpty {
            filter.clear()
            narrow()
            return true
        }
        let text = filter.text
        let isTyped = filter.handle(action)
        if filter.text != text { narrow() }
        guard let row = action.row(from: highlighted, of: left.count, pageRows: pageRows) else { return isTyped }
        highlighted = row
        return true
    }

    /// Searches other texts of the rows, or more rows; the highlight stays on its row.
    mutating func replace(with rows: [String]) {
        let row = highlightedRow
        words = RowWords(rows)
        narrow()
        highlighted = row.flatMap(left.firstIndex) ?? 0
    }

    private mutating func narrow() {
        left = words.matches(RowWords.words(of: filter.text))
        highlighted = 0
    }

    func shown<Item>(of items: [Item]) -> [Item] { left.map { items[$0] } }

    func chosen<Item>(of items: [Item]) -> Item? { highlightedRow.map { items[$0] } }

    private var highlightedRow: Int? { left.indices.contains(highlighted) ? left[highlighted] : nil }
}
