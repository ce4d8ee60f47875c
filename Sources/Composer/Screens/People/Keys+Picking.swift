import Catalog
import TerminalKit

extension Keys {
    /// The rows of the picker of people.
    static let picking: [Table.Row] = [
        .init([.enter], in: [.searching, .people], does: .open, \.takeAndCloseKey, rank: 9),
        .init([.down], in: [.searching], does: .down, \.intoListKey, rank: 8),
        .init([.space], in: [.people], does: .toggle, \.togglePersonKey, rank: 8),
        .init([.tab], in: [.searching, .people, .departments], does: .otherMode, \.nextFaceKey, rank: 7),
        .init([.shiftTab], in: [.searching, .people, .departments], does: .previousMode, \.previousFaceKey),
        .init([.alt("o")], in: [.searching, .people], does: .selectedOnly, \.selectedOnlyKey, rank: 5),
        .init([.space], in: [.departments], does: .toggle, \.toggleDepartmentKey, rank: 8),
        .init([.right], in: [.departments], does: .unfold, \.unfoldKey, rank: 6),
        .init([.left], in: [.departments], does: .fold, \.foldKey, rank: 4),
        .init([.enter], in: [.departments], does: .open, \.openRowKey, rank: 9),
        .init([.space], in: [.doubts], does: .toggle, \.toggleMeantKey, rank: 8),
        .init([.alt("g")], in: [.pick, .searching, .people, .departments], does: .openGroups, \.groupsKey, rank: 3),
        .init([.enter], in: [.groups], does: .open, \.addGroupKey, rank: 9),
        .init([.alt("s")], in: [.groups], does: .saveGroup, \.saveGroupKey, rank: 8),
        .init([.alt("d")], in: [.groups], does: .deleteGroup, \.deleteGroupKey, rank: 3),
        .init([.enter], in: [.doubts], does: .open, \.keepRestKey, rank: 9),
        .init([.delete], in: [.doubts], does: .edit(.deleteForward), \.leaveRestOutKey, rank: 5),
        .init([.escape], in: [.doubts], does: .back, \.backKey, rank: 6),
    ]
}
