import Catalog
import TerminalKit

extension Keys {
    /// The rows of the picker of people.
    static let picking: [Table.Row] = [
        .init([.enter], in: [.searching, .people], does: .open, \.takeAndCloseKey, rank: 9),
        .init([.down], in: [.searching], does: .down, \.intoListKey, rank: 8),
        .init([.space], in: [.people], does: .toggle, \.togglePersonKey, rank: 8),
        .init([.tab, .function(3)], in: [.searching, .people], does: .otherMode, \.departmentsKey, rank: 5),
        .init([.tab, .function(3)], in: [.departments], does: .otherMode, \.searchKey, rank: 5),
        .init([.space], in: [.departments], does: .toggle, \.toggleDepartmentKey, rank: 9),
        .init([.right], in: [.departments], does: .unfold, \.unfoldKey, rank: 8),
        .init([.left], in: [.departments], does: .fold, \.foldKey, rank: 4),
        .init([.enter], in: [.departments], does: .open, \.openRowKey),
        .init([.space], in: [.doubts], does: .toggle, \.toggleMeantKey, rank: 8),
        .init([.enter], in: [.doubts], does: .open, \.leaveRestOutKey, rank: 9),
        .init([.escape], in: [.doubts], does: .back, \.correctRestKey, rank: 7),
    ]
}
