import Bitrix24
import Catalog
import TerminalKit

/// Texts of several lines. Every line is in the model, and with that in the draft, as soon as it was typed.
extension Conversation {
    mutating func beginDictation(_ line: String, of field: ChatField, at now: Instant) -> [Effect] {
        isDictating = true
        dictation = Dictation(before: model.session.form.text(in: .field(field))?.text ?? "")
        let effects = act(Report.edited("", field: field), at: now)
        return effects + dictate(line, isFirst: true, at: now)
    }

    /// Takes one more line of the text.
    mutating func dictate(_ line: String, isFirst: Bool = false, at now: Instant) -> [Effect] {
        switch isFirst ? .line(line) : LineInput.dictated(line) {
        case .end: return endDictation(at: now)
        case .order(let order):
            isDictating = false
            _ = restoreIfTooLong(at: now)
            if case .command(let command) = order { return handle(command, at: now) ?? [] }
            return answerField(order, at: now)
        case .line(let text): return add(text, isFirst: isFirst, at: now)
        }
    }

    /// Adds a line, as long as the text is no longer than the screen would take at once. Beyond that the lines are heard to
    /// their end, so that none of them answers another question, and are in no text.
    private mutating func add(_ line: String, isFirst: Bool, at now: Instant) -> [Effect] {
        let wasTooLong = dictation.isTooLong
        dictation.bytes += line.utf8.count + 1
        guard !dictation.isTooLong else {
            if !wasTooLong { say(messages.linesTextTooLong(most: Session.longestInsertion)) }
            return []
        }
        // All lines are one step to undo: a copy of the form for each of thousands takes gigabytes.
        let undo = model.session.undo
        defer { if !isFirst { model.session.undo = undo } }
        return act(isFirst ? [.insert(line)] : [.newLine, .insert(line)], at: now)
    }

    mutating func endDictation(at now: Instant) -> [Effect] {
        isDictating = false
        guard case .field(let field) = model.session.focus else { return [] }
        if let effects = restoreIfTooLong(at: now) { return effects }
        return check(field, at: now)
    }

    /// Puts back what the field held before a text that is too long; nil for one that is not.
    private mutating func restoreIfTooLong(at now: Instant) -> [Effect]? {
        guard dictation.isTooLong, case .field(let field) = model.session.focus else { return nil }
        let before = dictation.before
        dictation = Dictation(before: before)
        return act(Report.edited(before.isEmpty ? "" : before + "\n", field: field), at: now)
    }
}
