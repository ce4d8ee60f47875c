import Bitrix24

/// Texts of several lines. Every line is in the model, and with that in the draft, as soon as it was typed.
extension Conversation {
    mutating func beginDictation(_ line: String, of field: ChatField, at now: ContinuousClock.Instant) -> [Effect] {
        isDictating = true
        let effects = act(.edited("", field: field), at: now)
        return effects + dictate(line, isFirst: true, at: now)
    }

    /// Takes one more line of the text.
    mutating func dictate(_ line: String, isFirst: Bool = false, at now: ContinuousClock.Instant) -> [Effect] {
        switch isFirst ? .line(line) : LineInput.dictated(line) {
        case .end: return endDictation(at: now)
        case .order(let order):
            isDictating = false
            if case .command(let command) = order { return obey(command, at: now) ?? [] }
            return answerField(order, at: now)
        case .line(let text):
            return act(isFirst ? [.insert(text)] : [.newLine, .insert(text)], at: now)
        }
    }

    mutating func endDictation(at now: ContinuousClock.Instant) -> [Effect] {
        isDictating = false
        guard case .field(let field) = model.focus else { return [] }
        return settle(field, at: now)
    }
}
