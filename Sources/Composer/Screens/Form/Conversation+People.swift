import Bitrix24
import Catalog
import TerminalKit

/// Members and the owner.
extension Conversation {
    /// Nobody listens to the names of a whole department; the review has them all.
    private static let mostNames = 20

    /// An answer replaces those who stand in brackets; one that begins with somebody to leave out goes on from them.
    mutating func answerMembers(_ text: String, at now: Instant) -> [Effect] {
        let goesOn = PeopleList(text).entries.first?.leavesOut == true
        return (goesOn ? [] : release(.members, at: now)) + name(text, as: .members, at: now)
    }

    /// What was left unread is looked up like an answer, and added.
    mutating func lookUpRest(_ text: String, of field: ChatField, at now: Instant) -> [Effect] {
        name(text, as: field, at: now)
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

    /// Takes everybody out of a field, as the keys would.
    mutating func release(_ field: ChatField, at now: Instant) -> [Effect] {
        let people = model.session.form[keyPath: Form.people(of: field)].chosen
        let steps = Array(repeating: Action.edit(.deleteBackward), count: people.count)
        return act(Report.edited("", field: field), at: now) + act([.edit(.textEnd)] + steps, at: now)
    }
}
