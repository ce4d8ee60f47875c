import Bitrix24
import Catalog

extension FormScreen: LineScreen {
    func question(in conversation: Conversation) -> String { conversation.fieldQuestion }

    func explanation(in conversation: Conversation) -> [String] {
        conversation.rowExplanation + [conversation.messages.emptyLineKeeps(clear: "-")]
    }

    func handle(_ input: LineInput, in conversation: inout Conversation, at now: Instant) -> [Effect] {
        conversation.answerField(input, at: now)
    }

    func handle(_ command: LineCommand, in conversation: inout Conversation, at now: Instant) -> [Effect]? {
        switch command {
        case .back:
            let session = conversation.model.session
            if session.focus == session.form.rows.first { conversation.say(session.messages.firstQuestion) }
            return conversation.act(.previousField, at: now)
        case .clear: return conversation.clear(at: now)
        case .review: return conversation.review(at: now)
        case .editor: return conversation.openEditor(at: now)
        case .undo: return conversation.act(.undo, at: now)
        case .redo: return conversation.act(.redo, at: now)
        case .startEmpty: return conversation.startEmpty(.startEmpty, at: now)
        case .unknown: return conversation.act(.openUnknownOutcome, at: now)
        case .templates: return conversation.openList(.openTemplates, at: now)
        case .chats: return conversation.act(.openChats, at: now)
        case .table:
            conversation.aside = .tablePath
            return []
        // Groups are of members: the list leads to that question.
        case .groups:
            let isThere = conversation.model.session.focus == .field(.members)
            let effects = isThere ? [] : conversation.go(to: .field(.members), at: now)
            return effects + conversation.openList(.openGroups, at: now)
        case .history: return conversation.openList(.openHistory, at: now)
        case .question, .help, .leave: return nil
        }
    }
}
