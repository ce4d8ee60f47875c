import Bitrix24
import Catalog
import TerminalKit

extension ChatPicker {
    /// Shows the caller's chats of late; they are read once in a session.
    static func open(searching query: String, in session: Session) -> (ChatPicker, [Effect]) {
        (ChatPicker(query: query, in: session), session.recentChats == nil ? [.job(.readRecentChats)] : [])
    }

    /// What keys do in the list of chats.
    mutating func handle(
        _ action: Action, for field: ChatField, in session: inout Session, hasTaken: inout Bool
    ) -> DepartmentPicker.Outcome {
        if question != nil { return .stays(question.answer(action, for: field, in: &session, hasTaken: &hasTaken)) }
        if isInList, let row = session.highlighted(highlighted, after: action, of: chats.count) {
            isInList = !(action == .up && highlighted == 0)
            highlighted = row
            hasMoved = true
            return .stays([])
        }
        switch action {
        case .insert(let text): changeQuery(in: session) { $0.insert(TextBuffer.inOneLine(text)) }
        case .edit(let command):
            var killed = session.killed
            changeQuery(in: session) { $0.apply(command, killed: &killed) }
            session.killed = killed
        case .down, .pageDown:
            isInList = !chats.isEmpty
            hasMoved = true
        case .toggle: return .stays(ask(for: field, in: &session))
        case .open: return takesOnEnter(hasTaken: hasTaken) ? .stays(ask(for: field, in: &session)) : .closes([])
        case .back: return .closes([])
        default: break
        }
        return .stays([])
    }

    /// Whether Enter takes the highlighted chat, and does not only close.
    func takesOnEnter(hasTaken: Bool) -> Bool {
        question == nil && !hasTaken && (hasMoved || !query.isEmpty) && highlightedChat != nil
    }

    /// Asks how many people the highlighted chat would add.
    private mutating func ask(for field: ChatField, in session: inout Session) -> [Effect] {
        guard let chat = highlightedChat else { return [] }
        guard field != .owner else {
            session.notice = Notice(.plain, session.messages.ownerIsOnePerson)
            return []
        }
        question = JoiningQuestion(.chat(chat.id), called: chat.title)
        count(for: field, in: session)
        return members[chat.id] == nil ? [.job(.readMembers(chat.id))] : []
    }
}
