import Bitrix24
import Catalog
import TerminalKit

extension ChatsScreen: LineScreen {
    var isBusy: Bool { listing == .reading || opening != nil }

    func question(in conversation: Conversation) -> String { conversation.messages.chatsLine }

    func explanation(in conversation: Conversation) -> [String] { [conversation.messages.chatsManual] }

    func tell(since before: Self?, in conversation: inout Conversation, at now: Instant) {
        guard before?.listing != listing || before?.shown.map(\.id) != shown.map(\.id) else { return }
        switch listing {
        case .reading: conversation.say(conversation.messages.readingChats)
        case .failed(let error): conversation.say(error.message(in: conversation.messages))
        case .read:
            let session = conversation.model.session
            let view = ChatsView(session: session)
            // By its own number a chat is answered for, not by its place in the list.
            let rows = shown.map { chat in
                let row = view.row(chat)
                return ([row[1], row[0]] + row.dropFirst(2)).filter { !$0.isEmpty }.joined(separator: ", ")
            }
            conversation.tell(rows, under: conversation.messages.chatsHeading, isNumbered: false)
        }
    }

    /// A number or a link opens a chat, one behind a d deletes it, other text narrows the list.
    func handle(_ input: LineInput, in conversation: inout Conversation, at now: Instant) -> [Effect] {
        guard case .text(let text) = input else { return [] }
        if let chat = Self.chat(in: text) { return find(chat, in: &conversation, to: .open, at: now) }
        if text.lowercased().hasPrefix("d "), let chat = Self.chat(in: String(text.dropFirst(2))) {
            return find(chat, in: &conversation, to: .undoCreation, at: now)
        }
        return search(for: text, in: &conversation, at: now)
    }

    private static func chat(in text: String) -> ChatID? {
        ChatReference.chat(in: text.trimmed) ?? Int(digits: text.trimmed).flatMap(ChatID.init(rawValue:))
    }

    private func find(
        _ chat: ChatID, in conversation: inout Conversation, to action: Action, at now: Instant
    ) -> [Effect] {
        conversation.actSilently(.edit(.killToLineStart), at: now)
            + conversation.actSilently(.insert("chat\(chat.rawValue)"), at: now) + conversation.act(action, at: now)
    }

    private func search(for text: String, in conversation: inout Conversation, at now: Instant) -> [Effect] {
        conversation.actSilently(.edit(.killToLineStart), at: now) + conversation.act(.insert(text), at: now)
    }
}
