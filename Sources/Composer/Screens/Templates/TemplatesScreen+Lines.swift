import Bitrix24
import Catalog
import TerminalKit

extension TemplatesScreen: SavedListScreen {
    func question(in conversation: Conversation) -> String {
        let messages = conversation.messages
        return asking?.variable.map { messages.templateQuestion($0.name, usual: $0.usual) }
            ?? messages.whatNext(choices(in: conversation))
    }

    func choices(in conversation: Conversation) -> [Messages.Choice] {
        let messages = conversation.messages
        return (names.isEmpty ? [] : [messages.choiceNumber])
            + (names.count > conversation.toldRows ? [messages.choiceMore] : []) + [messages.choiceKeep]
            + (names.isEmpty ? [] : [messages.choiceChange]) + [messages.choiceBack]
    }

    func explanation(in conversation: Conversation) -> [String] {
        asking?.variable.map { [conversation.messages.variableManual($0.name)] }
            ?? choices(in: conversation).map(\.sentence)
    }

    func tell(since before: Self?, in conversation: inout Conversation, at now: Instant) {
        if before?.names == names { return }
        conversation.tell(names, under: conversation.messages.templates)
    }

    func handle(_ input: LineInput, in conversation: inout Conversation, at now: Instant) -> [Effect] {
        if let asking { return answer(input, to: asking, in: &conversation, at: now) }
        guard case .text(let text) = input else { return [] }
        let parts = text.trimmed.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
        let rest = parts.count > 1 ? parts[1].trimmed : ""
        let order = parts.first.flatMap { conversation.letter(of: .text(String($0))) }
        if let number = Int(digits: text.trimmed) {
            return highlight(number, in: &conversation, at: now) { $0.awaitList(after: .open, at: now) }
        }
        switch order {
        case "b" where rest.isEmpty: return conversation.act(.back, at: now)
        case "m" where names.count > conversation.toldRows:
            conversation.tellMore(of: names)
            return []
        case "s" where !rest.isEmpty: return conversation.saveTemplate(as: rest, at: now)
        case "d":
            guard let number = Int(digits: rest) else { break }
            return highlight(number, in: &conversation, at: now) { $0.askToDelete(at: now) }
        case "r":
            let parts = rest.split(separator: " ", maxSplits: 1).map(String.init)
            guard parts.count == 2, let number = Int(digits: parts[0]) else { break }
            return highlight(number, in: &conversation, at: now) { $0.renameTemplate(to: parts[1].trimmed, at: now) }
        default: break
        }
        conversation.say(conversation.messages.linesNotUnderstood)
        return []
    }

    /// The value of a variable; an empty line takes the usual one.
    private func answer(
        _ input: LineInput, to questions: TemplateQuestions, in conversation: inout Conversation, at now: Instant
    ) -> [Effect] {
        let text: [Action] = if case .text(let text) = input { [.insert(text)] } else { [] }
        let effects = conversation.act(text, at: now) + conversation.act(.open, at: now)
        if !effects.isEmpty { conversation.awaited = .savedList }
        return effects
    }

    private func highlight(
        _ number: Int, in conversation: inout Conversation, at now: Instant,
        then: (inout Conversation) -> [Effect]
    ) -> [Effect] {
        conversation.highlight(number, of: names.count, from: list.highlighted, at: now, then: then)
    }
}

extension Conversation {
    fileprivate mutating func saveTemplate(as name: String, at now: Instant) -> [Effect] {
        let effects = act([.saveTemplate, .insert(name)], at: now) + awaitList(after: .open, at: now)
        if let screen = model.screen as? TemplatesScreen, screen.naming?.replaces != nil {
            awaited = nil
            aside = .replaceTemplate(name)
        }
        return effects
    }

    fileprivate mutating func renameTemplate(to name: String, at now: Instant) -> [Effect] {
        act([.renameTemplate, .edit(.killToLineStart), .insert(name)], at: now) + awaitList(after: .open, at: now)
    }

    fileprivate mutating func askToDelete(at now: Instant) -> [Effect] {
        guard let screen = model.screen as? TemplatesScreen, let name = screen.template else { return [] }
        aside = .deleteTemplate(name)
        return actSilently(.deleteTemplate, at: now)
    }
}
