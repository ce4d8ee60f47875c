import Bitrix24
import Catalog
import TerminalKit

extension ChatsScreen: LineScreen {
    var isBusy: Bool { listing == .reading || opening != nil }

    func question(in conversation: Conversation) -> String { conversation.messages.chatsLine }

    func explanation(in conversation: Conversation) -> [String] { [conversation.messages.chatsManual] }

    func tell(since before: Self?, in conversation: inout Conversation, at now: Instant) {
        guard before?.listing != listing || before?.shown.map(\.id) != shown.map(\.id) else { return }
        // A chat that is named is not searched for.
        if Self.chat(in: query) != nil { return }
        switch listing {
        case .reading: conversation.say(conversation.messages.readingChats)
        case .failed(let error): conversation.say(error.message(in: conversation.messages))
        case .read:
            let session = conversation.model.session
            // By its own number a chat is answered for, not by its place in the list.
            let rows = shown.map { line(of: $0, in: session) }
            if rows.isEmpty, !query.isEmpty { return conversation.say(conversation.messages.nothingMatches) }
            conversation.tell(rows, under: conversation.messages.chatsHeading, isNumbered: false)
            let more = rows.count - conversation.toldRows
            if more > 0 { conversation.say(conversation.messages.andMore(more).trimmed) }
        }
    }

    private func line(of chat: Dialog, in session: Session) -> String {
        let messages = session.messages
        let row = ChatsView(session: session).row(chat)
        return [
            String(chat.id.rawValue), Visible.text(chat.title), row[2],
            chat.owner == nil ? "" : messages.owned(by: row[3]), chat.memberCount.map(messages.people) ?? "", row[5],
        ].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// An empty line goes back, a number or a link opens a chat, one behind a d deletes it, other text narrows the list.
    func handle(_ input: LineInput, in conversation: inout Conversation, at now: Instant) -> [Effect] {
        guard case .text(let text) = input else {
            return input == .nothing
                ? reduce(&conversation.model, .edit(.killToLineStart), at: now)
                    + conversation.act(.back, at: now) : []
        }
        if Self.chat(in: text) != nil { return find(text, in: &conversation, to: .open, at: now) }
        let rest = String(text.dropFirst(2))
        if text.lowercased().hasPrefix("d "), Self.chat(in: rest) != nil {
            return find(rest, in: &conversation, to: .undoCreation, at: now)
        }
        return search(for: text, in: &conversation, at: now)
    }

    private static func chat(in text: String) -> ChatID? {
        ChatReference.chat(in: text.trimmed) ?? Int(digits: text.trimmed).flatMap(ChatID.init(rawValue:))
    }

    private func find(
        _ chat: String, in conversation: inout Conversation, to action: Action, at now: Instant
    ) -> [Effect] {
        let isNumber = Int(digits: chat.trimmed) != nil
        return search(for: isNumber ? "chat\(chat.trimmed)" : chat, in: &conversation, at: now)
            + conversation.act(action, at: now)
    }

    private func search(for text: String, in conversation: inout Conversation, at now: Instant) -> [Effect] {
        // What is left of the search before is not told.
        reduce(&conversation.model, .edit(.killToLineStart), at: now) + conversation.act(.insert(text), at: now)
    }
}
