import Catalog
import TerminalKit

/// The one table of keys: look-up, hint bar, help screen and `convene keys` are made from it.
public enum Keys {
    public typealias Table = KeyTable<Context, Action, Phrase<KeyText>>

    public static var table: Table { KeyMap.standard.table }

    /// The rows under the headings of the help.
    static let sections: [(title: Phrase<String>, rows: [Table.Row])] = [
        (.init(\.helpInForm), form), (.init(\.helpInText), text), (.init(\.helpInList), list),
        (.init(\.helpInPicker), picking),
        (.init(\.helpInReview), review), (.init(\.helpWhileSending), sending), (.init(\.helpAfterSending), panel),
        (.init(\.helpWhenUnknown), unknownOutcome), (.init(\.helpOnShelf), savedList),
        (.init(\.helpOnPortals), portals), (.init(\.helpEverywhere), everywhere),
    ]

    private static let form: [Table.Row] = [
        .init([.function(2), .ctrl("x")], in: .form, does: .review, \.reviewKey, rank: 9),
        .init([.tab], in: .form, does: .nextField, \.nextKey, rank: 5),
        .init([.shiftTab], in: .form, does: .previousField, \.previousKey),
        .init([.down], in: .everywhere.subtracting([.searching]), does: .down, \.downKey),
        .init([.up], in: .everywhere, does: .up, \.upKey),
        .init([.enter], in: [.pick, .picture, .choice], does: .open, \.chooseKey, rank: 4),
        .init([.enter], in: [.line], does: .open, \.nextByEnterKey),
        .init([.space, .right], in: [.choice], does: .nextValue, \.nextValueKey, rank: 2),
        .init([.left], in: [.choice], does: .previousValue, \.previousValueKey),
        .init([.alt("u")], in: .form, does: .undo, \.undoKey),
        .init([.function(8), .alt("n")], in: .form, does: .startEmpty, \.startEmptyKey),
        .init([.alt("r")], in: .form, does: .redo, \.redoKey),
    ]

    private static let text: [Table.Row] = [
        edit([.left, .ctrl("b")], .left, \.leftKey),
        edit([.right, .ctrl("f")], .right, \.rightKey),
        edit([.alt("b"), Key(.left, .ctrl)], .wordLeft, \.wordLeftKey),
        edit([.alt("f"), Key(.right, .ctrl)], .wordRight, \.wordRightKey),
        edit([.home, .ctrl("a")], .lineStart, \.lineStartKey),
        edit([.end, .ctrl("e")], .lineEnd, \.lineEndKey),
        edit([.backspace], .deleteBackward, \.deleteBackwardKey),
        edit([.delete, .ctrl("d")], .deleteForward, \.deleteForwardKey),
        edit([.ctrl("w")], .killToSpace, \.killToSpaceKey),
        edit([Key(.backspace, .alt)], .killWordBackward, \.killWordBackwardKey),
        edit([.alt("d")], .killWordForward, \.killWordForwardKey),
        edit([.ctrl("k")], .killToLineEnd, \.killToLineEndKey),
        edit([.ctrl("u")], .killToLineStart, \.killToLineStartKey),
        edit([.ctrl("y")], .yank, \.yankKey),
        .init([.enter], in: [.area], does: .newLine, \.newLineKey),
        .init(
            [.function(4), .ctrl("o")], in: [.line, .pick, .picture, .area], does: .openEditor, \.editorKey, rank: 3),
    ]

    private static let list: [Table.Row] = [
        .init([.enter], in: [.list], does: .open, \.takeKey, rank: 8),
        .init([.enter], in: [.browser], does: .open, \.browserKey, rank: 9),
        .init([.alt("a")], in: [.browser], does: .toggleAllFiles, \.allFilesKey, rank: 8),
        .init([.alt("o")], in: [.picture], does: .toggleOriginal, \.originalKey, rank: 6),
    ]

    private static let review: [Table.Row] = [
        .init([.enter], in: [.review], does: .send, \.sendKey, rank: 9),
        // Not by the place of the key: under the Russian layout it is that of `н`, which reads as no.
        .init([.plain("y")], in: [.review], does: .sendAnyway, \.sendKey, isExact: true),
        .init([.plain("y")], in: [.again], does: .sendAnyway, \.sendAgainKey, rank: 9, isExact: true),
        .init([.enter], in: [.again], does: .send, \.onlyYSendsKey),
        .init([.enter], in: [.confirming], does: .send, \.sendByNameKey, rank: 9),
    ]

    private static let sending: [Table.Row] = [
        .init([.ctrl("c")], in: [.sending], does: .interrupt, \.cancelKey, rank: 8)
    ]

    private static let panel: [Table.Row] =
        [
            .init([.plain("n")], in: [.panel, .created, .repairs], does: .newChat, \.newChatKey, rank: 8),
            .init([.plain("r")], in: [.repairs], does: .repairAll, \.repairAllKey, rank: 9),
        ]
        + (1...9).map { number in
            .init([.plain(Character(String(number)))], in: [.repairs], does: .repair(number), \.repairKey)
        }

    private static let unknownOutcome: [Table.Row] =
        [
            .init([.function(6), .alt("l")], in: .form, does: .openUnsettled, \.unknownKey),
            .init([.plain("l")], in: [.unknownOutcome], does: .look, \.lookKey, rank: 9),
            .init([.plain("k")], in: [.unknownOutcome], does: .keepUnknown, \.keepUnknownKey, rank: 5),
        ]
        + (1...9).map { number in
            .init([.plain(Character(String(number)))], in: [.unknownOutcome], does: .pick(number), \.pickKey)
        }

    private static let savedList: [Table.Row] = [
        .init([.function(7), .alt("t")], in: .form, does: .openTemplates, \.templatesKey, rank: 1),
        .init([.function(5), .alt("p")], in: .form, does: .openHistory, \.historyKey, rank: 1),
        .init([.function(12), .alt("c")], in: .form, does: .openThemes, \.themesKey),
        .init([.enter], in: [.themes], does: .open, \.keepThemeKey, rank: 9),
        .init([.enter], in: [.templates, .history], does: .open, \.newLikeItKey, rank: 9),
        .init([.plain("s")], in: [.templates], does: .saveTemplate, \.saveKey, rank: 8),
        .init([.plain("r")], in: [.templates], does: .renameTemplate, \.renameKey, rank: 4),
        .init([.plain("d")], in: [.templates], does: .deleteTemplate, \.deleteKey, rank: 3),
        .init([.enter], in: [.naming], does: .open, \.takeNameKey, rank: 9),
        .init([.plain("c")], in: [.history, .created, .repairs], does: .copyLink, \.copyLinkKey, rank: 4),
        .init([.plain("o")], in: [.history, .created, .repairs], does: .openLink, \.openLinkKey, rank: 3),
        .init(
            [.plain("u")], in: [.review, .again, .panel, .created, .repairs, .unknownOutcome], does: .copyCurl,
            \.copyCurlKey, rank: 1),
    ]

    private static let everywhere: [Table.Row] = [
        .init([.function(1), .alt("h")], in: .everywhere, does: .help, \.helpKey, rank: 7),
        .init([.plain("?")], in: .outsideText, does: .help, \.helpOutsideTextKey),
        .init(
            [.escape], in: .everywhere.subtracting(.form).subtracting([.doubts, .sending]), does: .back, \.backKey,
            rank: 6),
        .init([.escape], in: .form.union([.sending]), does: .back, \.backKey),
        .init([.pageDown], in: .scrolling, does: .pageDown, \.pageDownKey),
        .init([.pageUp], in: .scrolling, does: .pageUp, \.pageUpKey),
        .init([.ctrl("c")], in: .idle, does: .interrupt, \.leaveBySecondKey),
        .init([.function(10), .alt("q")], in: .idle, does: .leave, \.leaveKey, rank: 2),
        .init([.plain("q")], in: .closable, does: .back, \.closeKey),
        .init([.ctrl("l")], in: .everywhere, does: .repaint, \.repaintKey),
        .init([.ctrl("z")], in: .everywhere, does: .suspend, \.suspendKey),
    ]

    private static func edit(
        _ keys: [Key], _ command: EditCommand, _ text: @escaping @Sendable (Messages) -> KeyText
    ) -> Table.Row {
        .init(keys, in: .text, does: .edit(command), text)
    }
}

extension Keys.Table.Row {
    /// - Parameter text: its entry in the catalog, such as `\.reviewKey`.
    init(
        _ keys: [Key], in contexts: KeyContexts<Context>, does action: Action,
        _ text: @escaping @Sendable (Messages) -> KeyText,
        rank: Int? = nil, isExact: Bool = false
    ) {
        self.init(keys, in: contexts, does: action, text: Phrase(text), rank: rank, isExact: isExact)
    }
}
