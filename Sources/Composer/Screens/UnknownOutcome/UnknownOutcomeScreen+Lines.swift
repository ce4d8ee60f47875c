import Catalog

extension UnknownOutcomeScreen: LineScreen {
    var isGrave: Bool { true }
    var isBusy: Bool { search == .looking }

    func choices(in conversation: Conversation) -> [Messages.Choice] {
        let messages = conversation.messages
        return
            (isIdentified
            ? [messages.choiceNew] : [messages.choiceLookForChat, messages.choiceIdentify, messages.choiceDismiss])
            + [messages.choiceBack]
    }

    func tell(since before: Self?, in conversation: inout Conversation, at now: Instant) {
        if search == .looking {
            conversation.say(conversation.messages.looking)
        } else if search != before?.search {
            conversation.say(page(in: conversation.model.session, at: now, columns: 80).sentences)
        }
    }

    func handle(_ input: LineInput, in conversation: inout Conversation, at now: Instant) -> [Effect] {
        switch conversation.letter(of: input) {
        case "l" where !isIdentified: return conversation.act(.look, at: now)
        case "k" where !isIdentified: return conversation.act(.keepUnknown, at: now)
        case "n" where isIdentified: return conversation.startEmpty(.newChat, at: now)
        case "b": return conversation.goBack(at: now)
        case let digit?:
            if let number = Int(String(digit)), candidates.indices.contains(number - 1) {
                return conversation.act(.pick(number), at: now)
            }
            conversation.say(conversation.messages.linesNotUnderstood)
        case nil:
            if input != .nothing { conversation.say(conversation.messages.linesNotUnderstood) }
        }
        return []
    }
}
