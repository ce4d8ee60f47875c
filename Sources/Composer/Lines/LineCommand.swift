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
    case history
    case unknown
    case leave

    /// The names under which it answers, in every language; the first one of a language is the one that is told.
    func names(in words: Words) -> [String] {
        switch self {
        case .question: ["?"]
        case .help: [words.helpCommand]
        case .back: words.backCommand
        case .clear: ["-", words.clearCommand]
        case .review: words.reviewCommand
        case .editor: words.editorCommand
        case .undo: [words.undoCommand]
        case .redo: [words.redoCommand]
        case .startEmpty: [words.startEmptyCommand]
        case .templates: [words.templatesCommand]
        case .history: [words.historyCommand]
        case .unknown: [words.unknownCommand]
        case .leave: words.leaveCommand
        }
    }

    /// The name by which sentences call it.
    func name(in words: Words) -> String {
        names(in: words).last ?? ""
    }

    /// One sentence for the help.
    func sentence(in words: Words) -> String {
        switch self {
        case .question: words.questionCommandSentence
        case .help: words.helpCommandSentence
        case .back: words.backCommandSentence
        case .clear: words.clearCommandSentence
        case .review: words.reviewCommandSentence
        case .editor: words.editorCommandSentence
        case .undo: words.undoCommandSentence
        case .redo: words.redoCommandSentence
        case .startEmpty: words.startEmptyCommandSentence
        case .templates: words.templatesCommandSentence
        case .history: words.historyCommandSentence
        case .unknown: words.unknownCommandSentence
        case .leave: words.leaveCommandSentence
        }
    }

    /// The command that a line is, in whatever language it is written.
    init?(_ line: String) {
        let name = line.lowercased()
        let match = Self.allCases.first { command in
            Words.all.contains { command.names(in: $0).contains(name) }
        }
        guard let match else { return nil }
        self = match
    }
}
