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
        case .picking: return messages.whichOneQuestion + ": "
        case .review: return (model.duplicateRisk == nil ? messages.sendQuestion : messages.sendAgainQuestion) + ": "
        case .answered(let answered): return panelQuestion(answered) + ": "
        case .unknownOutcome(let shown): return messages.unsettledQuestion(isSettled: shown.isSettled) + ": "
        // Lines have one portal from beginning to end.
        case .welcome, .sites, .recoverableError: return ""
        case .savedList(let savedList): return shelfQuestion(savedList) + ": "
        case .sending: return ""
        }
    }

    private func question(of aside: Aside) -> String {
        switch aside {
        case .deleteTemplate(let name): messages.deleteQuestion(name)
        case .replaceTemplate(let name): messages.replaceQuestion(name)
        }
    }

    private func panelQuestion(_ answered: Answered) -> String {
        let choices =
            (answered.canBeRepaired ? [messages.choiceRepair] : []) + (answered.chat == nil ? [] : [messages.choiceNew])
            + [messages.choiceBack, messages.choiceSource]
        return messages.whatNext(choices)
    }

    private func shelfQuestion(_ savedList: SavedList) -> String {
        let choices =
            (savedList.count > 0 ? [messages.choiceNumber] : [])
            + (savedList.count > toldRows ? [messages.choiceMore] : [])
            + (savedList.isHistory ? [] : [messages.choiceKeep] + (savedList.count > 0 ? [messages.choiceChange] : []))
            + [messages.choiceBack]
        return messages.whatNext(choices)
    }

    // MARK: - The form

    private var fieldQuestion: String {
        guard case .field(let field) = model.focus else {
            return messages.asked(messages.linkQuestion, keeping: messages.yesOrNo(model.form.showsLink))
        }
        return messages.asked(
            messages.asking(for: field.label(in: messages), of: field.editor.asking), keeping: credentialInfo(in: field)
        )
    }

    /// What an empty line keeps.
    private func credentialInfo(in field: ChatField) -> String {
        let form = model.form
        switch field.editor {
        case .kind: return form.kind.label(in: messages)
        case .color: return model.label(of: form.color)
        case .owner: return ([model.ownerText] + unread(field)).joined(separator: ", ")
        case .members:
            let names = memberNames + unread(field)
            return names.isEmpty ? messages.nobody : names.joined(separator: ", ").shortened(to: Self.longestDefault)
        case .picture where form.avatar.path.isEmpty:
            return form.avatar.picture?.summary(in: messages) ?? messages.noneStands
        case .line, .area, .picture, .none:
            let text = form.text(in: model.focus)?.text ?? ""
            if text.isEmpty { return field == .title ? messages.portalChooses : messages.noneStands }
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
            let beginning = TextBuffer.inOneLine(text).shortened(to: Self.longestDefault)
            return lines == 1 ? beginning : messages.linesStanding(lines, beginning)
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
            say(messages.emptyLineKeeps(clear: "-"))
        }
        say(
            messages.commandsHere(commands.map { $0.name(in: messages) }.joined(separator: ", "), help: name(of: .help))
        )
    }

    /// Tells what each command does.
    mutating func listCommands() {
        for command in commands {
            say("\(command.names(in: messages).joined(separator: ", ")): \(command.sentence(in: messages))")
        }
        if model.stage == .form { say(messages.fieldCommandSentence) }
        say(messages.backslashSentence)
    }

    /// What answers at the question that stands.
    private var commands: [LineCommand] {
        LineCommand.allCases.filter { model.stage == .form || $0.isEverywhere }
    }

    private mutating func explainRow() {
        guard case .field(let field) = model.focus else {
            say(messages.linkPurpose)
            return
        }
        say("\(field.label(in: messages)): \(field.text(in: messages).purpose)")
        say(choices(of: field))
        if let limit = field.limit {
            let text = model.form.text(in: model.focus)?.text ?? ""
            say(
                messages.limitSentence(
                    of: limit.count, used: limit.measure(text), inBytes: limit.isInBytes,
                    countingEmoji: limit.countsEmoji(of: text)))
        }
    }

    /// What a field can be, and how it is typed.
    func choices(of field: ChatField) -> [String] {
        switch field.editor {
        case .kind: ChatKind.allCases.map { $0.summary(in: messages) + "." }
        case .color: [ChatColor.allCases.map { $0.label(in: messages) }.joined(separator: ", ") + "."]
        case .members: [messages.membersManual]
        case .owner: [messages.ownerManual]
        case .picture: [messages.pictureManual]
        case .area: [messages.areaManual(editor: name(of: .editor))]
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
    fileprivate var asking: Messages.Asking {
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
