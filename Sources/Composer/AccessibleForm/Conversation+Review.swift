import Bitrix24
import Catalog
import TerminalKit

/// The review, and the letters that answer outside the form.
extension Conversation {
    mutating func answerReview(_ input: LineInput, at now: ContinuousClock.Instant) -> [Effect] {
        // What came while the user was typing belongs to what is decided here.
        guard said.isEmpty else { return [] }
        switch input {
        case .field(let field): return change(field, at: now)
        case .text(let text) where model.wantsName && text.trimmed == model.portal.site.name:
            return act(.insert(text.trimmed), at: now) + send(.sendAnyway, at: now)
        case .text(let text):
            if messages.isAgain(text), model.duplicateRisk != nil { return send(.sendAnyway, at: now) }
            if let field = ChatField(spoken: text) { return change(field, at: now) }
            switch messages.isYes(text) {
            case true? where model.wantsName: say(messages.typeTheName(model.portal.site.name ?? ""))
            case true? where model.duplicateRisk == nil: return send(.send, at: now)
            case true?: say(messages.againSends)
            case false?: return act(.back, at: now)
            case nil: say(messages.linesNotUnderstood)
            }
        case .nothing: say(messages.onlyYesSends)
        case .command: say(messages.linesNotUnderstood)
        }
        return []
    }

    /// Sends, unless the model has one more question.
    private mutating func send(_ action: Action, at now: ContinuousClock.Instant) -> [Effect] {
        let effects = actSilently(action, at: now)
        if case .review = model.stage { say(messages.linesCrowd(model.notified.count)) }
        return effects
    }

    /// Takes in what the portal says about the members; somebody whom it would drop leads back to the field.
    mutating func takeCheck(_ action: Action, at now: ContinuousClock.Instant) -> [Effect] {
        guard case .review = model.stage else { return act(action, at: now) }
        let effects = actSilently(action, at: now)
        guard model.stage == .form, case .field(let field) = model.focus else { return effects }
        isAsked = false
        returnsToReview = true
        _ = tellFaults(of: field)
        return effects
    }

    /// Goes back to one field; its answer leads to the review again.
    private mutating func change(_ field: ChatField, at now: ContinuousClock.Instant) -> [Effect] {
        let effects = act(.back, at: now) + go(to: .field(field), at: now)
        returnsToReview = true
        return effects
    }

    /// The letter that an answer is; one typed under a Cyrillic layout is that of the same key.
    func letter(of input: LineInput) -> Character? {
        guard case .text(let text) = input, text.count == 1, let character = text.lowercased().first else { return nil }
        guard case .character(let twin)? = Key.plain(character).latinTwin?.code else { return character }
        return twin
    }
}
