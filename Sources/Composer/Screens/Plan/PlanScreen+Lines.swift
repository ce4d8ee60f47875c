import Bitrix24
import Catalog

extension PlanScreen: LineScreen {
    var isGrave: Bool { true }
    var isBusy: Bool { holdsRequest }

    func question(in conversation: Conversation) -> String {
        let messages = conversation.messages
        return plan.steps.isEmpty ? messages.whatNext([messages.choiceBack]) : messages.carryOutLine(plan.steps.count)
    }

    func tell(since before: Self?, in conversation: inout Conversation, at now: Instant) {
        guard before?.phase != phase else { return }
        if case .underWay = phase { return conversation.say(conversation.messages.carryingOut) }
        conversation.say(page(in: conversation.model.session, at: now, columns: 80).sentences)
    }

    func handle(_ input: LineInput, in conversation: inout Conversation, at now: Instant) -> [Effect] {
        guard case .text(let text) = input else { return [] }
        let session = conversation.model.session
        if session.wantsName, text.trimmed == session.portal.site.name {
            return conversation.act(.insert(text.trimmed), at: now) + conversation.act(.send, at: now)
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
