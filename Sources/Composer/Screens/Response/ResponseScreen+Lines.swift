import Bitrix24
import Catalog

extension ResponseScreen: LineScreen {
    var isGrave: Bool { true }
    var isBusy: Bool { check?.isBusy ?? false || looksAtRemoval }

    func choices(in conversation: Conversation) -> [Messages.Choice] {
        let messages = conversation.messages
        return (canBeRepaired ? [messages.choiceRepair] : [])
            + (chat == nil ? [] : [messages.choiceNew, messages.choiceUndo])
            + [messages.choiceBack, messages.choiceSource]
    }

    /// What came of it, and what the portal stored, and what became of repairs.
    func tell(since before: Self?, in conversation: inout Conversation, at now: Instant) {
        let messages = conversation.messages
        guard case .created(let reply, let check) = outcome else {
            return conversation.say(page(in: conversation.model.session, at: now, columns: 80).sentences)
        }
        guard let earlier = before?.check else {
            conversation.say(
                conversation.sentences {
                    ResponsePage(session: $0).write(created: reply.value, titled: structure.title, to: &$1)
                })
            return conversation.say(messages.readingBack)
        }
        if check == earlier { return }
        if let step = check.underWay?.current {
            if step != earlier.underWay?.current {
                let what = step.description(in: conversation.model.session)
                // As long as nobody has looked at the whole, these are the steps after creation.
                conversation.say(check.finding == .reading ? what + " …" : messages.repairing(what))
            }
        } else if let underWay = check.underWay, underWay.results.count < underWay.plan.steps.count {
            return
        } else if check.isBusy {
            conversation.say(messages.readingBack)
        } else {
            conversation.say(conversation.sentences { CheckPage(session: $0).write(check, to: &$1) })
            guard check.made.isEmpty else { return }
            conversation.say(conversation.sentences { ResponsePage(session: $0).writeTimes(of: reply, to: &$1) })
        }
    }

    func handle(_ input: LineInput, in conversation: inout Conversation, at now: Instant) -> [Effect] {
        let letter = conversation.letter(of: input)
        switch letter {
        case "n" where chat != nil: return conversation.startEmpty(.newChat, at: now)
        case "d" where chat != nil: return conversation.act(.undoCreation, at: now)
        case "r" where canBeRepaired: return conversation.act(.repairAll, at: now)
        case "j":
            conversation.say(page(in: conversation.model.session, at: now, columns: 80).source)
            return []
        case "b": return conversation.goBack(at: now)
        default: break
        }
        if canBeRepaired, let number = letter.flatMap({ Int(String($0)) }) {
            return conversation.act(.repair(number), at: now)
        }
        if input != .nothing { conversation.say(conversation.messages.linesNotUnderstood) }
        return []
    }
}
