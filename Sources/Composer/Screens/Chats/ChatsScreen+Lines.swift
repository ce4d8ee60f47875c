import Bitrix24
import Catalog
import TerminalKit

extension ChatsScreen: LineScreen {
    var isBusy: Bool { listing == .reading || opening != nil }

    func question(in conversation: Conversation) -> String { conversation.messages.chatsLine }

    func explanation(in conversation: Conversation) -> [String] { [conversation.messages.chatsManual] }

    func tell(since before: Self?, in conversation: inout Conversation, at now: Instant) {
        guard before?.listing != listing || before?.list != list else { return }
        switch listing {
        case .reading: conversation.say(conversation.messages.readingChats)
        case .failed(let error): conversation.say(error.message(in: conversation.messages))
        case .read:
            let session = conversation.model.session
            let view = ChatsView(session: session)
            let rows = shown.map { view.row($0).filter { !$0.isEmpty }.joined(separator: ", ") }
            conversation.tell(rows, under: conversation.messages.chatsHeading)
        }
    }

    /// A number or a link opens a chat, other text narrows the list.
    func handle(_ input: LineInput, in conversation: inout Conversation, at now: Instant) -> [Effect] {
        guard case .text(let text) = input else { return [] }
        let isChat = Int(digits: text.trimmed) != nil || ChatReference.chat(in: text.trimmed) != nil
        let typed = isChat && ChatReference.chat(in: text.trimmed) == nil ? "chat\(text.trimmed)" : text
        let narrowed = conversation.act(.edit(.killToLineStart), at: now) + conversation.act(.insert(typed), at: now)
        return isChat ? narrowed + conversation.act(.open, at: now) : narrowed
    }
}
