import Bitrix24
import Catalog
import TerminalKit

/// Members, managers and the owner; linked departments.
extension Conversation {
    /// Nobody listens to the names of a whole department; the review has them all.
    private static let mostNames = 20

    /// An answer replaces those who stand in brackets; one that begins with somebody to leave out goes on from them.
    mutating func answerPeople(_ text: String, as field: ChatField, at now: Instant) -> [Effect] {
        guard let first = PeopleList(text).entries.first, !first.leavesOut else {
            return name(text, as: field, at: now)
        }
        replaced = (field, field.editor.isPeople ? model.session.form[people: field].chosen : [])
        return release(field, at: now) + name(text, as: field, at: now)
    }

    /// Where an answer has led to nobody, those whom it would have replaced stay.
    private mutating func keepReplaced(in field: ChatField) -> [Effect] {
        guard let before = replaced.take(), before.field == field, !before.people.isEmpty,
            model.session.form[people: field].chosen.isEmpty
        else { return [] }
        say(messages.listIsKept)
        return model.session.change { $0[people: field].choose(before.people) }
    }

    /// Has looked up who is meant, as after a paste; the comma makes a list of a single word, too.
    mutating func name(_ text: String, as field: ChatField, at now: Instant) -> [Effect] {
        guard !PeopleList(text).entries.isEmpty else {
            say(messages.namesNobody(text.trimmed))
            return []
        }
        let effects = act(Report.edited("", field: field), at: now) + act(.insert(text + ","), at: now)
        awaited = .people(field)
        return effects + goOn(at: now)
    }

    /// Says who the people of a field are, once the portal has told. Members are asked for until an empty line.
    mutating func tellPeople(of field: ChatField, at now: Instant) -> [Effect] {
        let isFaulty = tellFaults(of: field)
        let effects = keepReplaced(in: field)
        if field.editor == .people {
            let names = names(in: field)
            let more = names.count - Self.mostNames
            let shown = names.prefix(Self.mostNames).joined(separator: ", ") + (more > 0 ? messages.andMore(more) : "")
            say(
                field != .members
                    ? "\(field.label(in: messages)): \(names.isEmpty ? messages.nobody : shown)."
                    : names.isEmpty ? messages.youAlone : messages.linesMembers(shown))
            return effects
        }
        if field.editor == .departments {
            say("\(field.label(in: messages)): \(departmentNames.isEmpty ? messages.noneStands : departmentNames).")
            return isFaulty ? [] : goOn(from: field, at: now)
        }
        say(messages.linesOwner(model.session.ownerText))
        return effects + (isFaulty ? [] : goOn(from: field, at: now))
    }

    var departmentNames: String { model.session.summary(of: .departments) }

    /// Everybody who was chosen in a field, with what is special about them.
    func names(in field: ChatField) -> [String] {
        model.session.form[people: field].chosen.map { id in
            model.session.mark(of: id).map { "\(model.session.name(of: id)) (\($0))" } ?? model.session.name(of: id)
        }
    }

    /// Takes everybody out of a field, as the keys would.
    mutating func release(_ field: ChatField, at now: Instant) -> [Effect] {
        let form = model.session.form
        let count =
            field.editor == .departments
            ? form.departments.chosen.count : form[people: field].chosen.count
        let steps = Array(repeating: Action.edit(.deleteBackward), count: count)
        return act(Report.edited("", field: field), at: now) + act([.edit(.textEnd)] + steps, at: now)
    }
}
