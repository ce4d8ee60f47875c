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

    /// The names under which it answers, in every language; the first one of a language is the one that is told.
    func names(in messages: Messages) -> [String] {
        switch self {
        case .question: ["?"]
        case .help: [messages.helpCommand]
        case .back: messages.backCommand
        case .clear: ["-", messages.clearCommand]
        case .review: messages.reviewCommand
        case .editor: messages.editorCommand
        case .undo: [messages.undoCommand]
        case .redo: [messages.redoCommand]
        case .startEmpty: [messages.startEmptyCommand]
        case .templates: [messages.templatesCommand]
        case .groups: [messages.groupsCommand]
        case .history: [messages.historyCommand]
        case .chats: [messages.chatsCommand]
        case .table: [messages.tableCommand]
        case .unknown: [messages.unknownCommand]
        case .leave: messages.leaveCommand
        }
    }

    /// The name by which sentences call it.
    func name(in messages: Messages) -> String {
        names(in: messages).last ?? ""
    }

    /// One sentence for the help.
    func sentence(in messages: Messages) -> String {
        switch self {
        case .question: messages.questionCommandSentence
        case .help: messages.helpCommandSentence
        case .back: messages.backCommandSentence
        case .clear: messages.clearCommandSentence
        case .review: messages.reviewCommandSentence
        case .editor: messages.editorCommandSentence
        case .undo: messages.undoCommandSentence
        case .redo: messages.redoCommandSentence
        case .startEmpty: messages.startEmptyCommandSentence
        case .templates: messages.templatesCommandSentence
        case .groups: messages.groupsCommandSentence
        case .history: messages.historyCommandSentence
        case .chats: messages.chatsCommandSentence
        case .table: messages.tableCommandSentence
        case .unknown: messages.unknownCommandSentence
        case .leave: messages.leaveCommandSentence
        }
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
