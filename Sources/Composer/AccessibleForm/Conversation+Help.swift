import Catalog

/// What is said to somebody who asks for help.
extension Conversation {
    /// Explains the question, and lists what can be typed.
    mutating func explain() {
        say(aside.map { explanation(of: $0) } ?? screen?.explanation(in: self) ?? [])
        say(
            messages.commandsHere(commands.map { $0.name(in: messages) }.joined(separator: ", "), help: name(of: .help))
        )
    }

    mutating func listCommands() {
        for command in commands {
            say("\(command.names(in: messages).joined(separator: ", ")): \(command.sentence(in: messages))")
        }
        if asksField { say(messages.fieldCommandSentence) }
        say(messages.backslashSentence)
    }

    /// What answers at the question that stands.
    private var commands: [LineCommand] {
        LineCommand.allCases.filter { asksField || $0.isEverywhere }
    }

    private var asksField: Bool { model.isAtForm && aside == nil }
}

extension LineCommand {
    /// Answers at every question, not only in the form.
    var isEverywhere: Bool {
        switch self {
        case .question, .help, .back, .leave: true
        case .clear, .review, .editor, .undo, .redo, .startEmpty, .templates, .groups, .history, .chats, .table,
            .unknown:
            false
        }
    }
}
