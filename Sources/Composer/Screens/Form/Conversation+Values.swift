import Bitrix24
import Catalog
import TerminalKit

/// Values that are chosen, not typed.
extension Conversation {
    mutating func answerMore(_ input: LineInput, at now: Instant) -> [Effect] {
        guard case .text(let text) = input else { return next(at: now) }
        guard let wanted = messages.isYes(text) else {
            say(messages.answerYesOrNo)
            return []
        }
        let effects = wanted == model.session.form.showsMore ? [] : act(.open, at: now)
        return effects + next(at: now)
    }

    /// Takes one value of a list, as keys would take it.
    mutating func choose(_ text: String, _ option: ChoiceScreen.Option?, at now: Instant) -> [Effect] {
        guard case .field(let field) = model.session.focus else { return [] }
        guard let option else {
            say(messages.noSuchValue(text))
            say(choices(of: field))
            return []
        }
        return take(option, at: now) + goOn(from: field, at: now)
    }

    mutating func take(_ option: ChoiceScreen.Option, at now: Instant) -> [Effect] {
        var effects = act(.open, at: now)
        guard let choosing = model.screen as? ChoiceScreen, let wanted = choosing.options.firstIndex(of: option) else {
            return effects + act(.back, at: now)
        }
        let steps = wanted - choosing.highlighted
        effects += act(Array(repeating: steps > 0 ? .down : .up, count: abs(steps)), at: now)
        return effects + act(.open, at: now)
    }

    /// Empties the field, and goes on; new members may follow at once.
    mutating func clear(at now: Instant) -> [Effect] {
        guard case .field(let field) = model.session.focus else { return [] }
        let effects =
            switch field.editor {
            case .people, .person, .departments: release(field, at: now)
            case .color: take(.color(nil), at: now)
            case .kind: take(.kind(.closed), at: now)
            case .picture
            where model.session.edited?.stored.hasAvatar == true
                && model.session.form.avatar.path.isEmpty:
                act(.edit(.deleteForward), at: now)
            case .line, .area, .picture, .rights: act(Report.edited("", field: field), at: now)
            }
        return field.editor == .people ? effects : effects + goOn(from: field, at: now)
    }

    /// Rights as options have them; a word that is none is said, and changes nothing.
    mutating func answerRights(_ text: String, at now: Instant) -> [Effect] {
        var reading = StructureReading()
        reading.read(text, into: .rights)
        guard reading.faults.isEmpty else {
            for fault in reading.faults { say(fault.message(in: messages)) }
            return []
        }
        return act(Report.edited(text, field: .rights), at: now) + goOn(from: .rights, at: now)
    }

    mutating func openEditor(at now: Instant) -> [Effect] {
        let effects = act(.openEditor, at: now)
        if effects.isEmpty { say(messages.noTextHere) }
        return effects
    }
}
