import Catalog

extension RemovalScreen: LineScreen {
    var isGrave: Bool { true }
    var isBusy: Bool { holdsRequest }

    func question(in conversation: Conversation) -> String {
        let messages = conversation.messages
        let session = conversation.model.session
        return hasTitle ? messages.typeTheName(session.portal.site.name ?? "") : messages.typeTitleInLines
    }

    func explanation(in conversation: Conversation) -> [String] { [conversation.messages.removalManual] }

    func tell(since before: Self?, in conversation: inout Conversation, at now: Instant) {
        guard before?.phase != phase, !holdsRequest else { return }
        conversation.say(page(in: conversation.model.session, at: now, columns: 80).sentences)
    }

    /// An empty line leaves the chat as it is.
    func handle(_ input: LineInput, in conversation: inout Conversation, at now: Instant) -> [Effect] {
        guard case .text(let text) = input else { return conversation.act(.back, at: now) }
        let effects = conversation.retype(text, at: now) + conversation.actSilently(.send, at: now)
        if let notice = conversation.model.session.notice { conversation.say(notice.text) }
        return effects
    }
}
