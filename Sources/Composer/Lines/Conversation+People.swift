import Bitrix24
import Catalog
import TerminalKit

/// Members and the owner.
extension Conversation {
    /// Adds people, or takes those out who have a minus sign before them.
    mutating func answerMembers(_ text: String, at now: ContinuousClock.Instant) -> [Effect] {
        if text.hasPrefix("-") { return release(text.dropFirst().trimmed, at: now) }
        let effects = act(.edited(text, field: .members), at: now)
        return effects + meet(.members, at: now)
    }

    mutating func answerOwner(_ text: String, at now: ContinuousClock.Instant) -> [Effect] {
        let effects = act(.edited(text, field: .owner), at: now)
        return effects + meet(.owner, at: now)
    }

    private mutating func meet(_ field: ChatField, at now: ContinuousClock.Instant) -> [Effect] {
        awaited = .people(field)
        return goOn(at: now)
    }

    /// Says who the people of a field are, once the portal has told. Members are asked for until an empty line.
    mutating func tellPeople(of field: ChatField, at now: ContinuousClock.Instant) -> [Effect] {
        let isFaulty = tellFaults(of: field)
        if field == .members {
            say(words.linesMembers(memberNames))
            return []
        }
        say(words.linesOwner(model.ownerText))
        return isFaulty ? [] : goOn(from: field, at: now)
    }

    /// Says what was named and cannot be taken, with whom may be meant. It stays in the field, to be named anew.
    mutating func tellDoubts(at now: ContinuousClock.Instant) -> [Effect] {
        guard case .picking(let picker) = model.stage, case .doubts(let list) = picker.face else { return [] }
        for doubt in list.doubts {
            say("\(doubt.entry.text): \(doubt.sentence(in: words)) \(doubt.advice(in: words))")
            let candidates = doubt.candidates.map { "\($0.name) (\($0.id.rawValue))" }
            if !candidates.isEmpty { say(words.mayBeMeant(candidates)) }
        }
        return act(.back, at: now)
    }

    /// Everybody who was chosen, with what is special about them.
    var memberNames: [String] {
        model.form.members.chosen.map { id in
            model.mark(of: id).map { "\(model.name(of: id)) (\($0))" } ?? model.name(of: id)
        }
    }

    /// Takes one member out, as the keys would.
    private mutating func release(_ name: String, at now: ContinuousClock.Instant) -> [Effect] {
        let chosen = model.form.members.chosen
        let place = chosen.firstIndex { id in
            UserID(text: name) == id || model.name(of: id).lowercased() == name.lowercased()
        }
        guard let place else {
            say(words.notAMember(name))
            return []
        }
        let effects = act(.edited("", field: .members), at: now)
        let steps = Array(repeating: Action.edit(.left), count: chosen.count - place)
        return effects + act(steps + [.edit(.deleteForward), .edit(.lineEnd)], at: now)
            + tellPeople(of: .members, at: now)
    }

    /// Takes everybody out of a field, as the keys would.
    mutating func release(_ field: ChatField, at now: ContinuousClock.Instant) -> [Effect] {
        let people = field == .owner ? model.form.owner.chosen : model.form.members.chosen
        let steps = Array(repeating: Action.edit(.deleteBackward), count: people.count)
        return act([.edited("", field: field), .edit(.textEnd)] + steps, at: now)
    }
}
