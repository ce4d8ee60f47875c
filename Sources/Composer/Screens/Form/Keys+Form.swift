import Catalog
import TerminalKit

extension Keys {
    static let form: [Table.Row] = [
        .init([.function(2), .ctrl("x")], in: .form, does: .review, \.reviewKey, rank: 9),
        .init([.function(2), .ctrl("x")], in: .listsOfForm, does: .review, \.reviewKey),
        .init([.tab], in: .form, does: .nextField, \.nextKey, rank: 1),
        .init([.shiftTab], in: .form, does: .previousField, \.previousKey),
        .init([.down], in: .everywhere.subtracting([.searching]), does: .down, \.downKey),
        .init([.up], in: .everywhere, does: .up, \.upKey),
        .init([.enter], in: [.pick, .picture, .choice], does: .open, \.chooseKey, rank: 3),
        .init([.enter], in: [.line], does: .open, \.nextByEnterKey),
        .init([.space, .right], in: [.choice], does: .nextValue, \.nextValueKey, rank: 2),
        .init([.left], in: [.choice], does: .previousValue, \.previousValueKey),
        .init([.alt("u")], in: .form, does: .undo, \.undoKey),
        .init([.function(8), .alt("n")], in: .form, does: .startEmpty, \.startEmptyKey),
        .init([.alt("r")], in: .form, does: .redo, \.redoKey),
    ]

    /// In its lists, and on the picture.
    static let list: [Table.Row] = [
        .init([.enter], in: [.list], does: .open, \.takeKey, rank: 8),
        .init([.space, .right], in: [.rights], does: .nextValue, \.nextValueKey, rank: 8),
        .init([.left], in: [.rights], does: .previousValue, \.previousValueKey),
        .init([.enter], in: [.rights], does: .open, \.takeAndCloseKey, rank: 9),
        .init([.enter], in: [.browser], does: .open, \.browserKey, rank: 9),
        .init([.alt("a")], in: [.browser], does: .toggleAllFiles, \.allFilesKey, rank: 8),
        .init([.alt("o")], in: [.picture], does: .toggleOriginal, \.originalKey, rank: 6),
    ]
}
