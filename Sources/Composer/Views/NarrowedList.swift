import TerminalKit

/// A list that typing narrows, and the row of it that is highlighted.
struct NarrowedList: Sendable, Equatable {
    private(set) var filter = ListFilter()
    /// Counts the rows that are left.
    var highlighted = 0

    /// Narrows the list by what is typed, moves in it, or shows all of it again; false for an action of another kind.
    ///
    /// - Parameter rows: all of them, as they are searched.
    mutating func handle(_ action: Action, pageRows: Int, rows: [String]) -> Bool {
        if action == .back, !filter.isEmpty {
            self = NarrowedList()
            return true
        }
        let isTyped = filter.handle(action)
        if isTyped { highlighted = 0 }
        let count = filter.matches(among: rows).count
        guard let row = action.row(from: highlighted, of: count, pageRows: pageRows) else { return isTyped }
        highlighted = row
        return true
    }

    /// Those that are left.
    func shown<Item>(of items: [Item], rows: [String]) -> [Item] { filter.matches(among: rows).map { items[$0] } }

    /// The highlighted one of those that are left.
    func chosen<Item>(among shown: [Item]) -> Item? { shown.indices.contains(highlighted) ? shown[highlighted] : nil }
}
