import Bitrix24
import Catalog

extension GroupsScreen: SavedListScreen {
    func choices(in conversation: Conversation) -> [Messages.Choice] {
        let messages = conversation.messages
        return (groups.isEmpty ? [] : [messages.choiceAddGroup])
            + (groups.count > conversation.toldRows ? [messages.choiceMore] : []) + [messages.choiceSaveGroup]
            + (groups.isEmpty ? [] : [messages.choiceDeleteGroup]) + [messages.choiceBack]
    }

    func tell(since before: Self?, in conversation: inout Conversation, at now: Instant) {
        if before?.groups == groups { return }
        conversation.tell(rows(of: groups, in: conversation.model.session), under: conversation.messages.groups)
    }

    func handle(_ input: LineInput, in conversation: inout Conversation, at now: Instant) -> [Effect] {
        guard case .text(let text) = input else { return [] }
        let parts = text.trimmed.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
        let rest = parts.count > 1 ? parts[1].trimmed : ""
        if let number = Int(digits: text.trimmed) {
            return conversation.highlight(number, of: groups.count, from: list.highlighted, at: now) { conversation in
                conversation.awaited = .people(.members)
                return conversation.act(.open, at: now)
            }
        }
        switch parts.first.flatMap({ conversation.letter(of: .text(String($0))) }) {
        case "b" where rest.isEmpty: return conversation.act(.back, at: now)
        case "m" where groups.count > conversation.toldRows:
            conversation.tellMore(of: rows(of: groups, in: conversation.model.session))
            return []
        case "s" where !rest.isEmpty: return conversation.saveGroup(as: rest, at: now)
        case "d":
            guard let number = Int(digits: rest) else { break }
            return conversation.highlight(number, of: groups.count, from: list.highlighted, at: now) { conversation in
                guard let screen = conversation.model.screen as? GroupsScreen, let name = screen.group?.name else {
                    return []
                }
                conversation.aside = .deleteGroup(name)
                return conversation.actSilently(.deleteGroup, at: now)
            }
        default: break
        }
        conversation.say(conversation.messages.linesNotUnderstood)
        return []
    }
}

extension Conversation {
    fileprivate mutating func saveGroup(as name: String, at now: Instant) -> [Effect] {
        let effects = act([.saveGroup, .insert(name)], at: now)
        guard let screen = model.screen as? GroupsScreen, screen.naming != nil else { return effects }
        let saving = awaitList(after: .open, at: now)
        if let screen = model.screen as? GroupsScreen, screen.naming?.replaces != nil {
            awaited = nil
            aside = .replaceTemplate(name)
        }
        return effects + saving
    }
}
