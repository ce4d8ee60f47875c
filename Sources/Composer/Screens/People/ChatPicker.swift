import Bitrix24
import TerminalKit

/// Chats whose members can be taken: a mode of the picker.
struct ChatPicker: Sendable, Equatable {
    /// In the order of the list: the caller's chats of late, then what only the portal has found.
    private(set) var chats: [Dialog] = []
    var highlighted = 0
    var hasMoved = false
    /// What is searched for; without a text the caller's chats of late are shown.
    var query = TextBuffer()
    /// The keys go to the list, not to the text.
    var isInList = true
    var question: JoiningQuestion?
    var failure: PortalError?
    /// What the portal has found, by text.
    private var found: [SearchText: [Dialog]] = [:]
    /// Who is in the chats of which that was asked.
    private(set) var members: [ChatID: [UserID]] = [:]

    private var text = SearchText("")
    private var changedAt: Instant?
    private var pace = SearchPace()
    private(set) var underWay: SearchText?

    init(query: String, in session: Session) {
        self.query = TextBuffer(query)
        isInList = query.isEmpty
        lay(session)
    }

    var highlightedChat: Dialog? { chats.indices.contains(highlighted) ? chats[highlighted] : nil }

    /// Lists the chats anew; the highlight stays on its chat.
    mutating func lay(_ session: Session) {
        let before = highlightedChat?.id
        let sought = SearchText(query.text)
        let recent = (session.recentChats ?? []).filter { chat in
            sought.isFound(in: chat.title) || String(chat.id.rawValue) == sought.text
        }
        let known = Set(recent.map(\.id))
        chats = recent + (found[sought] ?? []).filter { !known.contains($0.id) }
        highlighted = before.flatMap { id in chats.firstIndex { $0.id == id } } ?? 0
        if chats.isEmpty, session.recentChats != nil { isInList = false }
    }

    mutating func changeQuery(in session: Session, _ change: (inout TextBuffer) -> Void) {
        let before = query.text
        isInList = false
        change(&query)
        guard query.text != before else { return }
        lay(session)
        highlighted = 0
    }
}

// MARK: - What is asked of the portal

extension ChatPicker {
    /// When the portal is to be searched next.
    var due: Instant? {
        guard text.isLongEnough, found[text] == nil, underWay == nil, failure == nil else { return nil }
        return changedAt.map { pace.due(text, changedAt: $0) }
    }

    mutating func catchUp(at now: Instant) -> [Effect] {
        let typed = SearchText(query.text)
        if text != typed {
            text = typed
            changedAt = now
            failure = nil
        }
        guard let due, due <= now else { return [] }
        pace.note(text, at: now)
        underWay = text
        return [.job(.findChats(text))]
    }

    mutating func handle(
        _ report: Report, for field: ChatField, in session: inout Session, hasTaken: inout Bool
    ) -> [Effect] {
        switch report {
        case .recentChatsRead(.success): lay(session)
        case .chatsFound(let text, .success(let chats)):
            underWay = nil
            found[text] = chats
            lay(session)
        case .chatsFound(let sought, .failure(let error)):
            underWay = nil
            // What is typed by now is asked for all the same.
            if sought == text { failure = error }
        case .recentChatsRead(.failure(let error)): failure = error
        case .membersRead(let chat, .success(let people)):
            members[chat] = people
            count(for: field, in: session)
        case .membersRead(let chat, .failure(let error)):
            guard question?.group == .chat(chat) else { break }
            failure = error
            question = nil
        case .staffLookedUp(_, let answered, .failure(let error)):
            guard question?.isAnswered(by: answered) == true else { break }
            failure = error
            question = nil
        case .staffLookedUp(_, let answered, .success):
            return question.take(after: answered, for: field, in: &session, hasTaken: &hasTaken)
        default: break
        }
        return []
    }

    /// Says how many people a chat would add, once its members are known; where it names none, that the caller does not
    /// see them.
    mutating func count(for field: ChatField, in session: Session) {
        guard let asked = question, asked.choices.isEmpty, case .chat(let id) = asked.group,
            let members = members[id]
        else { return }
        question?.choices = [JoiningQuestion.choice(of: members, for: field, in: session)]
    }
}
