import TerminalKit

extension Action {
    /// How far it moves in a page or a list; nil for any other action.
    ///
    /// - Parameter pageRows: the rows of a screenful, less one to keep the place.
    func steps(pageRows: Int) -> Int? {
        switch self {
        case .up: -1
        case .down: 1
        case .pageUp: -pageRows
        case .pageDown: pageRows
        // As far as it goes.
        case .toFirst: .min / 2
        case .toLast: .max / 2
        default: nil
        }
    }

    /// The row of a list to which it leads; nil for an action that does not move.
    func row(from row: Int, of count: Int, pageRows: Int) -> Int? {
        let last = max(0, count - 1)
        return switch self {
        // Where the search takes Home and End, they move in the list, too.
        case .edit(.lineStart): 0
        case .edit(.lineEnd): last
        default: steps(pageRows: pageRows).map { min(max(0, row + $0), last) }
        }
    }
}
