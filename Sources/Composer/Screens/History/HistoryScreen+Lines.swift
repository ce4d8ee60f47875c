import Bitrix24
import Catalog

extension HistoryScreen: LineScreen {
    func choices(in conversation: Conversation) -> [Messages.Choice] {
        let messages = conversation.messages
        return (entries.isEmpty ? [] : [messages.choiceNumber])
            + (entries.count > conversation.toldRows ? [messages.choiceMore] : []) + [messages.choiceBack]
    }

    func tell(since before: Self?, in conversation: inout Conversation, at now: Instant) {
        if before?.entries == entries { return }
        conversation.tell(rows(in: conversation), under: conversation.messages.createdChats)
    }

    func handle(_ input: LineInput, in conversation: inout Conversation, at now: Instant) -> [Effect] {
        guard case .text(let text) = input else { return [] }
        if let number = Int(digits: text.trimmed) {
            return conversation.highlight(number, of: entries.count, from: list.highlighted, at: now) {
                $0.awaitList(after: .open, at: now)
            }
        }
        switch conversation.letter(of: .text(text.trimmed)) {
        case "b": return conversation.act(.back, at: now)
        case "m" where entries.count > conversation.toldRows: conversation.tellMore(of: rows(in: conversation))
        default: conversation.say(conversation.messages.linesNotUnderstood)
        }
        return []
    }

    private func rows(in conversation: Conversation) -> [String] {
        let session = conversation.model.session
        return entries.map { $0.sentence(in: session.zone, messages: session.messages) }
    }
}
