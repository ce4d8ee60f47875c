import Bitrix24
import Catalog

extension PlanScreen: LineScreen {
    var isGrave: Bool { true }
    var isBusy: Bool { holdsRequest }

    func question(in conversation: Conversation) -> String {
        let choices = choices(in: conversation)
        if plan.steps.isEmpty { return conversation.messages.whatNext(choices) }
        return ([conversation.messages.carryOutLine(plan.steps.count)] + choices.map(\.name)).joined(separator: ", ")
    }

    func choices(in conversation: Conversation) -> [Messages.Choice] {
        let messages = conversation.messages
        guard plan.steps.isEmpty else { return plan.newcomers.isEmpty ? [] : [messages.choiceHistory] }
        return (canBeDeleted(in: conversation.model.session) ? [messages.choiceUndo] : []) + [messages.choiceBack]
    }

    func explanation(in conversation: Conversation) -> [String] {
        let messages = conversation.messages
        let session = conversation.model.session
        return (plan.steps.isEmpty ? [] : [messages.planManual])
            + (session.wantsName ? [messages.nameIsMissing(session.portal.site.name ?? "")] : [])
            + choices(in: conversation).map(\.sentence)
    }

    func tell(since before: Self?, in conversation: inout Conversation, at now: Instant) {
        guard before?.phase != phase else { return }
        if case .underWay = phase { return conversation.say(conversation.messages.carryingOut) }
        conversation.say(page(in: conversation.model.session, at: now, columns: 80).sentences)
    }

    func handle(_ input: LineInput, in conversation: inout Conversation, at now: Instant) -> [Effect] {
        guard case .text(let text) = input else { return [] }
        let session = conversation.model.session
        if conversation.letter(of: input) == "d", canBeDeleted(in: session) {
            let effects = conversation.act(.undoCreation, at: now)
            if let notice = conversation.model.session.notice { conversation.say(notice.text) }
            return effects
        }
        if conversation.letter(of: input) == "e", !plan.newcomers.isEmpty {
            let effects = conversation.act(.turnHistory, at: now)
            let way = conversation.model.session.edited?.earlierMessages
            conversation.say(conversation.messages.historyIs(way.map { $0 == .show }))
            return effects
        }
        if session.wantsName, text.trimmed == session.portal.site.name {
            return conversation.retype(text.trimmed, at: now) + conversation.act(.send, at: now)
        }
        switch conversation.messages.isYes(text) {
        case true? where session.wantsName:
            conversation.say(conversation.messages.typeTheName(session.portal.site.name ?? ""))
            return []
        case true?: return conversation.act(.send, at: now)
        case false?: return conversation.act(.back, at: now)
        case nil where conversation.letter(of: input) == "b": return conversation.act(.back, at: now)
        case nil:
            conversation.say(conversation.messages.linesNotUnderstood)
            return []
        }
    }
}
