import TerminalKit

/// The one table of keys: look-up, hint bar, help screen and `convene keys` are made from it.
public enum Keys {
    public typealias Table = KeyTable<Context, Action>

    public static let table = Table(sections.flatMap(\.rows))

    /// The rows under the headings of the help.
    static let sections: [(title: String, rows: [Table.Row])] = [
        ("In the form", form), ("In a text", text), ("In a list", list), ("Choosing people", picking),
        ("In the review", review),
        ("While a request is under way", sending), ("After sending", panel),
        ("When the outcome is unknown", unsettled), ("Templates and chats of before", shelf),
        ("Everywhere", everywhere),
    ]

    private static let form: [Table.Row] = [
        .init(
            [.function(2), .ctrl("x")], in: .form, does: .review, label: "Review",
            sentence: "Shows what will be sent, to which portal, as whom and who is notified.", rank: 9),
        .init(
            [.tab], in: .form, does: .nextField, label: "Next", sentence: "Goes to the next field.", rank: 5),
        .init([.shiftTab], in: .form, does: .previousField, label: "Previous", sentence: "Goes to the previous field."),
        .init(
            [.down], in: .everywhere, does: .down, label: "Down",
            sentence: "Next field; in a text of several lines, a list or a panel, the next line."),
        .init(
            [.up], in: .everywhere, does: .up, label: "Up",
            sentence: "Previous field; in a text of several lines, a list or a panel, the previous line."),
        .init(
            [.enter], in: [.pick, .choice], does: .open, label: "Choose",
            sentence: "Opens the list of what the field can be; never sends.", rank: 4),
        .init([.enter], in: [.line], does: .open, label: "Next", sentence: "In a plain field goes to the next one."),
        .init([.space, .right], in: [.choice], does: .nextValue, label: "Change", sentence: "Next value.", rank: 2),
        .init([.left], in: [.choice], does: .previousValue, label: "Previous value", sentence: "Previous value."),
        .init([.alt("u")], in: .form, does: .undo, label: "Undo", sentence: "Takes back the last change of the form."),
        .init(
            [.function(8), .alt("n")], in: .form, does: .startEmpty, label: "Start empty",
            sentence: "Empties the form; undo brings it back."),
        .init([.alt("r")], in: .form, does: .redo, label: "Redo", sentence: "Makes the change again that was undone."),
    ]

    private static let text: [Table.Row] = [
        edit([.left, .ctrl("b")], .left, "One character back; before the text, into the people."),
        edit([.right, .ctrl("f")], .right, "One character on; at the end of a path, takes the completion."),
        edit([.alt("b"), Key(.left, .ctrl)], .wordLeft, "One word back."),
        edit([.alt("f"), Key(.right, .ctrl)], .wordRight, "One word on."),
        edit([.home, .ctrl("a")], .lineStart, "To the start of the line."),
        edit([.end, .ctrl("e")], .lineEnd, "To the end of the line; there, takes the completion of a path."),
        edit([.backspace], .deleteBackward, "Deletes the character before the cursor, or the person chosen last."),
        edit([.delete, .ctrl("d")], .deleteForward, "Deletes the character, or the person, under the cursor."),
        edit([.ctrl("w")], .killToSpace, "Cuts back to the last white space."),
        edit([Key(.backspace, .alt)], .killWordBackward, "Cuts the word before the cursor."),
        edit([.alt("d")], .killWordForward, "Cuts the word after the cursor."),
        edit([.ctrl("k")], .killToLineEnd, "Cuts to the end of the line."),
        edit([.ctrl("u")], .killToLineStart, "Cuts to the start of the line."),
        edit([.ctrl("y")], .yank, "Puts back what was cut last."),
        .init(
            [.enter], in: [.area], does: .newLine, label: "New line", sentence: "Begins a new line; never sends."),
        .init(
            [.function(4), .ctrl("o")], in: [.line, .pick, .area], does: .openEditor, label: "Editor",
            sentence: "Edits this text in $VISUAL or $EDITOR.", rank: 3),
    ]

    private static let list: [Table.Row] = [
        .init([.enter], in: [.list], does: .open, label: "Take", sentence: "Takes the highlighted line.", rank: 8)
    ]

    private static let review: [Table.Row] = [
        .init(
            [.enter], in: [.review], does: .send, label: "Send", sentence: "Sends the chat to the portal, once.",
            rank: 9),
        .init(
            [.plain("y")], in: [.review], does: .sendAnyway, label: "Send",
            sentence: "Sends the chat to the portal, once."),
        .init(
            [.plain("y")], in: [.again], does: .sendAnyway, label: "Send again",
            sentence: "Alone sends a form that may have made a chat already.", rank: 9),
        .init(
            [.enter], in: [.again], does: .send, label: "",
            sentence: "Says that only y sends, where there may be a chat already."),
    ]

    private static let sending: [Table.Row] = [
        .init(
            [.ctrl("c")], in: [.sending], does: .interrupt, label: "Cancel", sentence: "Cancels the request.", rank: 8)
    ]

    private static let panel: [Table.Row] =
        [
            .init(
                [.plain("n")], in: [.panel, .created, .repairs], does: .newChat, label: "New chat",
                sentence: "Begins a new chat with an empty form.", rank: 8),
            .init(
                [.plain("r")], in: [.repairs], does: .repairAll, label: "Repair all",
                sentence: "Repairs everything that the portal stored differently, the owner last.", rank: 9),
        ]
        + (1...9).map { number in
            .init(
                [.plain(Character(String(number)))], in: [.repairs], does: .repair(number), label: "",
                sentence: "Repairs the difference of that number.")
        }

    private static let unsettled: [Table.Row] =
        [
            .init(
                [.function(6), .alt("l")], in: .form, does: .openUnsettled, label: "Unknown",
                sentence: "From the form: opens a request whose outcome is unknown."),
            .init(
                [.plain("l")], in: [.unsettled], does: .look, label: "Look",
                sentence: "Looks for the chat on the portal.",
                rank: 9),
            .init(
                [.plain("k")], in: [.unsettled], does: .keepUnknown, label: "Keep unknown",
                sentence: "Keeps it as unknown; convene does not ask again.", rank: 5),
        ]
        + (1...9).map { number in
            .init(
                [.plain(Character(String(number)))], in: [.unsettled], does: .pick(number), label: "",
                sentence: "Says that the chat of this number is the one.")
        }

    private static let shelf: [Table.Row] = [
        .init(
            [.function(7), .alt("t")], in: .form, does: .openTemplates, label: "Templates",
            sentence: "From the form: lists the templates.", rank: 1),
        .init(
            [.function(5), .alt("p")], in: .form, does: .openHistory, label: "History",
            sentence: "From the form: lists the chats that were created.", rank: 1),
        .init(
            [.enter], in: [.templates, .history], does: .open, label: "New like it",
            sentence: "Begins a new chat like it; undo brings the form of before back.", rank: 9),
        .init(
            [.plain("s")], in: [.templates], does: .saveTemplate, label: "Save",
            sentence: "Keeps the form under a name.",
            rank: 8),
        .init(
            [.plain("r")], in: [.templates], does: .renameTemplate, label: "Rename", sentence: "Renames the template.",
            rank: 4),
        .init(
            [.plain("d")], in: [.templates], does: .deleteTemplate, label: "Delete",
            sentence: "Deletes the template, when pressed twice.", rank: 3),
        .init([.enter], in: [.naming], does: .open, label: "Keep", sentence: "Takes the name.", rank: 9),
        .init(
            [.plain("c")], in: [.history, .created, .repairs], does: .copyLink, label: "Copy link",
            sentence: "Sends the chat's link to the clipboard of the terminal.", rank: 4),
        .init(
            [.plain("o")], in: [.history, .created, .repairs], does: .openLink, label: "Open link",
            sentence: "Opens the chat's link in the browser of this machine.", rank: 3),
    ]

    private static let everywhere: [Table.Row] = [
        .init(
            [.function(1), .alt("h")], in: .everywhere, does: .help, label: "Help",
            sentence: "Shows every key and field.", rank: 7),
        .init(
            [.plain("?")], in: .outsideText, does: .help, label: "Help", sentence: "The same, outside texts."),
        .init(
            [.escape], in: .everywhere.subtracting(.form).subtracting([.doubts]), does: .back, label: "Back",
            sentence: "One step back; never quits and never loses text.", rank: 6),
        .init(
            [.escape], in: .form, does: .back, label: "Back",
            sentence: "One step back; never quits and never loses text."),
        .init(
            [.pageDown], in: .scrolling, does: .pageDown, label: "Page down", sentence: "Goes on by a page."),
        .init([.pageUp], in: .scrolling, does: .pageUp, label: "Page up", sentence: "Goes back by a page."),
        .init([.ctrl("c")], in: .idle, does: .interrupt, label: "Leave", sentence: "A second press leaves."),
        .init(
            [.function(10), .alt("q")], in: .idle, does: .leave, label: "Leave", sentence: "Leaves.", rank: 2),
        .init(
            [.plain("q")], in: .outsideText.intersection(.idle), does: .leave, label: "Leave",
            sentence: "Leaves, outside texts."),
        .init([.ctrl("l")], in: .everywhere, does: .repaint, label: "Repaint", sentence: "Paints the screen anew."),
        .init(
            [.ctrl("z")], in: .everywhere, does: .suspend, label: "Suspend",
            sentence: "Goes to the background; `fg` comes back to the same screen."),
    ]

    private static func edit(_ keys: [Key], _ command: EditCommand, _ sentence: String) -> Table.Row {
        .init(keys, in: .text, does: .edit(command), label: "", sentence: sentence)
    }
}
