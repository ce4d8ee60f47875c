import Bitrix24
import Catalog
import TerminalKit

/// What is asked, and what is said to somebody who asks back.
extension Conversation {
    /// A longer default is told by its beginning.
    private static let longestDefault = 60

    /// The question that comes next, with what an empty line keeps in brackets.
    var question: String {
        if let aside { return question(of: aside) + ": " }
        switch model.stage {
        case .form, .choosing, .browsing, .themes: return fieldQuestion + ": "
        case .picking: return words.whichOneQuestion + ": "
        case .review: return (model.hazard == nil ? words.sendQuestion : words.sendAgainQuestion) + ": "
        case .answered(let answered): return panelQuestion(answered) + ": "
        case .unsettled(let shown): return words.unsettledQuestion(isSettled: shown.isSettled) + ": "
        // Lines have one portal from beginning to end.
        case .welcome, .sites, .obstacle: return ""
        case .shelf(let shelf): return shelfQuestion(shelf) + ": "
        case .sending: return ""
        }
    }

    private func question(of aside: Aside) -> String {
        switch aside {
        case .deleteTemplate(let name): words.deleteQuestion(name)
        case .replaceTemplate(let name): words.replaceQuestion(name)
        }
    }

    private func panelQuestion(_ answered: Answered) -> String {
        let choices =
            (answered.canBeRepaired ? [words.choiceRepair] : []) + (answered.chat == nil ? [] : [words.choiceNew])
            + [words.choiceBack, words.choiceSource]
        return words.whatNext(choices)
    }

    private func shelfQuestion(_ shelf: Shelf) -> String {
        let choices =
            (shelf.count > 0 ? [words.choiceNumber] : []) + (shelf.count > toldRows ? [words.choiceMore] : [])
            + (shelf.isHistory ? [] : [words.choiceKeep] + (shelf.count > 0 ? [words.choiceChange] : []))
            + [words.choiceBack]
        return words.whatNext(choices)
    }

    // MARK: - The form

    private var fieldQuestion: String {
        guard case .field(let field) = model.focus else {
            return words.asked(words.linkQuestion, keeping: words.yesOrNo(model.form.showsLink))
        }
        return words.asked(
            words.asking(for: field.label(in: words), of: field.editor.asking), keeping: standing(in: field))
    }

    /// What an empty line keeps.
    private func standing(in field: ChatField) -> String {
        let form = model.form
        switch field.editor {
        case .kind: return form.kind.label(in: words)
        case .color: return model.label(of: form.color)
        case .owner: return ([model.ownerText] + unread(field)).joined(separator: ", ")
        case .members:
            let names = memberNames + unread(field)
            return names.isEmpty ? words.nobody : names.joined(separator: ", ").shortened(to: Self.longestDefault)
        case .picture where form.avatar.path.isEmpty: return form.avatar.picture?.summary(in: words) ?? words.noneStands
        case .line, .area, .picture, .none:
            let text = form.text(in: model.focus)?.text ?? ""
            if text.isEmpty { return field == .title ? words.portalChooses : words.noneStands }
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
            let beginning = TextBuffer.inOneLine(text).shortened(to: Self.longestDefault)
            return lines == 1 ? beginning : words.linesStanding(lines, beginning)
        }
    }

    /// What is typed among people and is nobody yet.
    private func unread(_ field: ChatField) -> [String] {
        let text = model.form.text(in: .field(field))?.text.trimmed ?? ""
        return text.isEmpty ? [] : [text]
    }

    // MARK: - The help

    /// Explains the question, and lists what can be typed.
    mutating func explain() {
        if model.stage == .form {
            explainRow()
            say(words.emptyLineKeeps(clear: "-"))
        }
        say(words.commandsHere(commands.map { $0.name(in: words) }.joined(separator: ", "), help: name(of: .help)))
    }

    /// Tells what each command does.
    mutating func listCommands() {
        for command in commands {
            say("\(command.names(in: words).joined(separator: ", ")): \(command.sentence(in: words))")
        }
        if model.stage == .form { say(words.fieldCommandSentence) }
        say(words.backslashSentence)
    }

    /// What answers at the question that stands.
    private var commands: [LineCommand] {
        LineCommand.allCases.filter { model.stage == .form || $0.isEverywhere }
    }

    private mutating func explainRow() {
        guard case .field(let field) = model.focus else {
            say(words.linkPurpose)
            return
        }
        say("\(field.label(in: words)): \(field.text(in: words).purpose)")
        say(choices(of: field))
        if let limit = field.limit {
            let text = model.form.text(in: model.focus)?.text ?? ""
            say(words.limitSentence(of: limit.count, used: limit.measure(text), inBytes: limit.isInBytes))
        }
    }

    /// What a field can be, and how it is typed.
    func choices(of field: ChatField) -> [String] {
        switch field.editor {
        case .kind: ChatKind.allCases.map { $0.summary(in: words) + "." }
        case .color: [ChatColor.allCases.map { $0.label(in: words) }.joined(separator: ", ") + "."]
        case .members: [words.membersManual]
        case .owner: [words.ownerManual]
        case .picture: [words.pictureManual]
        case .area: [words.areaManual(editor: name(of: .editor))]
        case .line, .none: []
        }
    }
}

extension LineCommand {
    /// Answers at every question, not only in the form.
    var isEverywhere: Bool {
        switch self {
        case .question, .help, .back, .leave: true
        case .clear, .review, .editor, .undo, .redo, .startEmpty, .templates, .history, .unknown: false
        }
    }
}

extension ChatField.Editor {
    fileprivate var asking: Words.Asking {
        switch self {
        case .line, .none: .line
        case .area: .area
        case .kind: .kind
        case .color: .color
        case .members: .people
        case .owner: .person
        case .picture: .picture
        }
    }
}

extension String {
    /// The beginning, with an ellipsis where something is left out.
    fileprivate func shortened(to count: Int) -> String {
        self.count <= count ? self : prefix(count - 1) + "…"
    }
}
