import TerminalKit

/// What keys can be bound to, by the name that `[keys]` in `config.toml` uses.
///
/// The digits that pick one of several things are not among them.
struct Command: Sendable {
    let name: String
    let action: Action

    private init(_ name: String, _ action: Action) {
        self.name = name
        self.action = action
    }

    static func named(_ name: String) -> Command? {
        let name = formerNames[name] ?? name
        return all.first { $0.name == name }
    }

    /// A file of settings that was written before is read as it was meant.
    private static let formerNames = ["previous-face": "previous-mode"]

    static func doing(_ action: Action) -> Command? { all.first { $0.action == action } }

    static let all: [Command] = [
        .init("review", .review), .init("next-field", .nextField), .init("previous-field", .previousField),
        .init("down", .down), .init("up", .up), .init("page-down", .pageDown), .init("page-up", .pageUp),
        .init("to-first", .toFirst), .init("to-last", .toLast),
        .init("open", .open), .init("next-value", .nextValue), .init("previous-value", .previousValue),
        .init("undo", .undo), .init("redo", .redo), .init("start-empty", .startEmpty),
        .init("left", .edit(.left)), .init("right", .edit(.right)),
        .init("word-left", .edit(.wordLeft)), .init("word-right", .edit(.wordRight)),
        .init("line-start", .edit(.lineStart)), .init("line-end", .edit(.lineEnd)),
        .init("delete-backward", .edit(.deleteBackward)), .init("delete-forward", .edit(.deleteForward)),
        .init("cut-to-space", .edit(.killToSpace)), .init("cut-word-backward", .edit(.killWordBackward)),
        .init("cut-word-forward", .edit(.killWordForward)), .init("cut-to-line-end", .edit(.killToLineEnd)),
        .init("cut-to-line-start", .edit(.killToLineStart)), .init("put-back", .edit(.yank)),
        .init("new-line", .newLine), .init("editor", .openEditor),
        .init("send", .send), .init("send-anyway", .sendAnyway), .init("interrupt", .interrupt),
        .init("try-again", .tryAgain), .init("new-chat", .newChat), .init("repair-all", .repairAll),
        .init("undo-creation", .undoCreation),
        .init("unknown", .openUnknownOutcome),
        .init("look", .look), .init("keep-unknown", .keepUnknown),
        .init("templates", .openTemplates), .init("history", .openHistory), .init("chats", .openChats),
        .init("table", .openTable), .init("skip-existing", .toggleExisting), .init("skip-invalid", .skipInvalid),
        .init("skip-changed", .toggleChanged), .init("skip-deleted", .toggleDeleted),
        .init("write-table", .writeTable), .init("write-report", .writeReport),
        .init("encoding", .nextEncoding),
        .init("look-for-rows", .lookForRows),
        .init("ignore-columns", .ignoreColumns), .init("themes", .openThemes),
        .init("portals", .openSites), .init("rename-portal", .renameSite),
        .init("remove-portal", .removeSite), .init("default-portal", .makeSiteDefault),
        .init("test-portal", .testSite), .init("demo-portal", .tryDemo),
        .init("save-template", .saveTemplate), .init("rename-template", .renameTemplate),
        .init("delete-template", .deleteTemplate), .init("copy-link", .copyLink), .init("open-link", .openLink),
        .init("copy-curl", .copyCurl), .init("original", .toggleOriginal), .init("all-files", .toggleAllFiles),
        .init("take", .toggle), .init("departments", .otherMode), .init("previous-mode", .previousMode),
        .init("groups", .openGroups), .init("save-group", .saveGroup), .init("delete-group", .deleteGroup),
        .init("selected-only", .selectedOnly), .init("earlier-messages", .turnHistory), .init("unfold", .unfold),
        .init("fold", .fold),
        .init("help", .help), .init("back", .back), .init("leave", .leave), .init("repaint", .repaint),
        .init("suspend", .suspend),
    ]
}
