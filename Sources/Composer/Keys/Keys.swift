import Catalog
import TerminalKit

/// The one table of keys: look-up, hint bar, help screen and `convene keys` are made from it.
public enum Keys {
    public typealias Table = KeyTable<Context, Action, Phrase<KeyText>>

    static let text: [Table.Row] = [
        edit([.left, .ctrl("b")], .left, \.leftKey, in: .text.subtracting([.departments])),
        edit([.right, .ctrl("f")], .right, \.rightKey, in: .text.subtracting([.departments])),
        edit([.alt("b"), Key(.left, .ctrl)], .wordLeft, \.wordLeftKey),
        edit([.alt("f"), Key(.right, .ctrl)], .wordRight, \.wordRightKey),
        edit([.home, .ctrl("a")], .lineStart, \.lineStartKey),
        edit([.end, .ctrl("e")], .lineEnd, \.lineEndKey),
        edit([.backspace], .deleteBackward, \.deleteBackwardKey, in: .typed),
        edit([.delete, .ctrl("d")], .deleteForward, \.deleteForwardKey),
        edit([.ctrl("w")], .killToSpace, \.killToSpaceKey, in: .typed),
        edit([Key(.backspace, .alt)], .killWordBackward, \.killWordBackwardKey),
        edit([.alt("d")], .killWordForward, \.killWordForwardKey, in: .text.subtracting([.chats])),
        edit([.ctrl("k")], .killToLineEnd, \.killToLineEndKey),
        edit([.ctrl("u")], .killToLineStart, \.killToLineStartKey, in: .typed),
        edit([.ctrl("y")], .yank, \.yankKey),
        .init([.enter], in: [.area], does: .newLine, \.newLineKey),
        .init(
            [.function(4), .ctrl("o")], in: [.line, .pick, .picture, .area], does: .openEditor, \.editorKey, rank: 1),
    ]

    static let everywhere: [Table.Row] = [
        .init([.function(1), .alt("h")], in: .everywhere, does: .help, \.helpKey, rank: 7),
        .init([.plain("?")], in: .outsideText, does: .help, \.helpOutsideTextKey),
        .init(
            [.escape], in: .everywhere.subtracting(.form).subtracting([.doubts, .sending, .batchRunning]), does: .back,
            \.backKey, rank: 6),
        .init([.escape], in: .form.union([.sending]), does: .back, \.backKey),
        .init([.pageDown], in: .scrolling, does: .pageDown, \.pageDownKey),
        .init([.pageUp], in: .scrolling, does: .pageUp, \.pageUpKey),
        .init([.home], in: .scrolling.subtracting(.text), does: .toFirst, \.toFirstKey),
        .init([.end], in: .scrolling.subtracting(.text), does: .toLast, \.toLastKey),
        .init([.ctrl("c")], in: .idle, does: .interrupt, \.leaveBySecondKey),
        .init([.function(10), .alt("q")], in: .idle, does: .leave, \.leaveKey, rank: 4),
        .init([.plain("q")], in: .closable, does: .back, \.closeKey),
        .init([.ctrl("l")], in: .everywhere, does: .repaint, \.repaintKey),
        .init([.ctrl("z")], in: .everywhere, does: .suspend, \.suspendKey),
    ]

    private static func edit(
        _ keys: [Key], _ command: EditCommand, _ text: @escaping @Sendable (Messages) -> KeyText,
        in contexts: KeyContexts<Context> = .text
    ) -> Table.Row {
        .init(keys, in: contexts, does: .edit(command), text)
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
