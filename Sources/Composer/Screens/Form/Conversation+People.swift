import Bitrix24
import Catalog
import TerminalKit

/// Members and the owner.
extension Conversation {
    /// Nobody listens to the names of a whole department; the review has them all.
    private static let mostNames = 20

    /// Adds people, or takes those out who have a minus sign before them.
    mutating func answerMembers(_ text: String, at now: Instant) -> [Effect] {
        if text.hasPrefix("-") { return release(text.dropFirst().trimmed, at: now) }
        return name(text, as: .members, at: now)
    }

    mutating func answerOwner(_ text: String, at now: Instant) -> [Effect] {
        name(text, as: .owner, at: now)
    }

    /// Has looked up who is meant, as after a paste; the comma makes a list of a single word, too.
    private mutating func name(_ text: String, as field: ChatField, at now: Instant) -> [Effect] {
        let effects = act(Report.edited("", field: field), at: now) + act(.insert(text + ","), at: now)
        awaited = .people(field)
        return effects + goOn(at: now)
    }

    /// Says who the people of a field are, once the portal has told. Members are asked for until an empty line.
    mutating func tellPeople(of field: ChatField, at now: Instant) -> [Effect] {
        let isFaulty = tellFaults(of: field)
        if field == .members {
            let names = memberNames
            let more = names.count - Self.mostNames
            let shown = names.prefix(Self.mostNames).joined(separator: ", ")
            say(
                names.isEmpty
                    ? messages.youAlone : messages.linesMembers(more > 0 ? shown + messages.andMore(more) : shown))
            return []
        }
        say(messages.linesOwner(model.session.ownerText))
        return isFaulty ? [] : goOn(from: field, at: now)
    }

    /// Everybody who was chosen, with what is special about them.
    var memberNames: [String] {
        model.session.form.members.chosen.map { id in
            model.session.mark(of: id).map { "\(model.session.name(of: id)) (\($0))" } ?? model.session.name(of: id)
        }
    }

    /// Takes one member out, as the keys would.
    private mutating func release(_ name: String, at now: Instant) -> [Effect] {
        let chosen = model.session.form.members.chosen
        let place = chosen.firstIndex { id in
            UserID(text: name) == id || model.session.name(of: id).lowercased() == name.lowercased()
        }
        guard let place else {
            say(messages.notAMember(name))
            return []
        }
        let effects = act(Report.edited("", field: .members), at: now)
        let steps = Array(repeating: Action.edit(.left), count: chosen.count - place)
        return effects + act(steps + [.edit(.deleteForward), .edit(.lineEnd)], at: now)
            + tellPeople(of: .members, at: now)
    }

    /// Takes everybody out of a field, as the keys would.
    mutating func release(_ field: ChatField, at now: Instant) -> [Effect] {
        let people = model.session.form[keyPath: Form.people(of: field)].chosen
        let steps = Array(repeating: Action.edit(.deleteBackward), count: people.count)
        return act(Report.edited("", field: field), at: now) + act([.edit(.textEnd)] + steps, at: now)
    }
}
