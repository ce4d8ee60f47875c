import Catalog

/// What can be asked for at every question instead of an answer.
enum LineCommand: CaseIterable {
    case question
    case help
    case back
    case clear
    case review
    case editor
    case undo
    case redo
    case startEmpty
    case templates
    case groups
    case history
    case chats
    case table
    case unknown
    case leave

    /// The names under which it answers, the last of which is told, and one sentence for the help.
    private func words(in messages: Messages) -> (names: [String], sentence: String) {
        switch self {
        case .question: (["?"], messages.questionCommandSentence)
        case .help: ([messages.helpCommand], messages.helpCommandSentence)
        case .back: (messages.backCommand, messages.backCommandSentence)
        case .clear: (["-", messages.clearCommand], messages.clearCommandSentence)
        case .review: (messages.reviewCommand, messages.reviewCommandSentence)
        case .editor: (messages.editorCommand, messages.editorCommandSentence)
        case .undo: ([messages.undoCommand], messages.undoCommandSentence)
        case .redo: ([messages.redoCommand], messages.redoCommandSentence)
        case .startEmpty: ([messages.startEmptyCommand], messages.startEmptyCommandSentence)
        case .templates: ([messages.templatesCommand], messages.templatesCommandSentence)
        case .groups: ([messages.groupsCommand], messages.groupsCommandSentence)
        case .history: ([messages.historyCommand], messages.historyCommandSentence)
        case .chats: ([messages.chatsCommand], messages.chatsCommandSentence)
        case .table: ([messages.tableCommand], messages.tableCommandSentence)
        case .unknown: ([messages.unknownCommand], messages.unknownCommandSentence)
        case .leave: (messages.leaveCommand, messages.leaveCommandSentence)
        }
    }

    func names(in messages: Messages) -> [String] { words(in: messages).names }

    func sentence(in messages: Messages) -> String { words(in: messages).sentence }

    /// The name by which sentences call it.
    func name(in messages: Messages) -> String {
        names(in: messages).last ?? ""
    }

    /// The command that a line is, in whatever language it is written.
    init?(_ line: String) {
        let name = line.lowercased()
        let match = Self.allCases.first { command in
            Messages.all.contains { command.names(in: $0).contains(name) }
        }
        guard let match else { return nil }
        self = match
    }
}
