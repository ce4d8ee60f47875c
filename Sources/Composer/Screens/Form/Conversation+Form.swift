import Bitrix24
import Catalog
import TerminalKit

/// The questions of the form: what an answer means for the model.
extension Conversation {
    /// Empties the form, by that action; the first question follows.
    mutating func startEmpty(_ action: Action, at now: Instant) -> [Effect] {
        let isNewChat = model.session.edited == nil
        say(isNewChat ? messages.linesEmptied(undo: name(of: .undo)) : messages.linesNewChatAgain)
        return actSilently(action, at: now) + go(to: .field(.title), at: now)
    }

    /// Back to the form, at its beginning.
    mutating func goBack(at now: Instant) -> [Effect] {
        act(.back, at: now) + go(to: .field(.title), at: now)
    }

    mutating func answerField(_ input: LineInput, at now: Instant) -> [Effect] {
        if case .field(let field) = input { return go(to: .field(field), at: now) }
        guard case .field(let field) = model.session.focus else { return answerMore(input, at: now) }
        guard case .text(let text) = input else { return keep(field, at: now) }
        switch field.editor {
        case .line:
            return act(Report.edited(TextBuffer.inOneLine(text).trimmed, field: field), at: now)
                + check(field, at: now)
        case .area: return beginDictation(text, of: field, at: now)
        case .kind: return choose(text, ChatKind(spoken: text).map { .kind($0) }, at: now)
        case .color: return choose(text, ChatColor(spoken: text).map { .color($0) }, at: now)
        case .people: return answerPeople(text, as: field, at: now)
        case .departments:
            awaited = .people(field)
            return act(Report.edited(text, field: field), at: now) + goOn(at: now)
        case .rights: return answerRights(text, at: now)
        case .person: return name(text, as: field, at: now)
        case .picture: return answerPicture(text.trimmed, at: now)
        }
    }

    /// An empty line: the value stays.
    private mutating func keep(_ field: ChatField, at now: Instant) -> [Effect] {
        // What the options or a draft have left unread among the people is looked at like an answer.
        if let text = model.session.form.text(in: model.session.focus)?.text.trimmed, !text.isEmpty {
            if field.editor.isPeople, !PeopleList(text).entries.isEmpty { return name(text, as: field, at: now) }
            if field.editor == .departments { return answerField(.text(text), at: now) }
        }
        return goOn(from: field, at: now)
    }

    /// Looks at a new value: what is wrong with it is said and asked again, otherwise the next question follows.
    mutating func check(_ field: ChatField, at now: Instant) -> [Effect] {
        if field.editor == .picture, model.session.form.avatar.content == .reading {
            awaited = .picture
            return []
        }
        return tellFaults(of: field) ? [] : goOn(from: field, at: now)
    }

    /// A path is read at once; an address is fetched now, since this line is its end.
    private mutating func answerPicture(_ text: String, at now: Instant) -> [Effect] {
        var effects = act(Report.edited(text, field: .avatar), at: now)
        if model.session.form.avatar.content == .unfetched { effects += act(.open, at: now) }
        return effects + check(.avatar, at: now)
    }

    mutating func tellPicture(at now: Instant) -> [Effect] {
        if let chosen = model.session.form.avatar.chosen {
            say(chosen.summary(in: messages))
            for remark in chosen.remarks(in: messages, original: model.session.form.avatar.sendsOriginal) {
                say(remark.sentence)
            }
        }
        return tellFaults(of: .avatar) ? [] : goOn(from: .avatar, at: now)
    }

    /// Whether there was something to say.
    mutating func tellFaults(of field: ChatField) -> Bool {
        let faults = model.session.form.faults(knowing: model.session.people).filter { $0.field == field }
        // The advice of the screen names keys.
        let isAboutPeople = field.editor.isPeople
        for fault in faults { say(isAboutPeople ? fault.sentence(in: messages) : fault.message(in: messages)) }
        if isAboutPeople, !faults.isEmpty { say(messages.linesTakeOut(clear: name(of: .clear))) }
        return !faults.isEmpty
    }

    /// The question after a field's.
    mutating func goOn(from field: ChatField, at now: Instant) -> [Effect] {
        guard !returnsToReview else {
            returnsToReview = false
            return review(at: now)
        }
        return next(at: now)
    }

    mutating func next(at now: Instant) -> [Effect] {
        model.session.focus == model.session.form.rows.last ? review(at: now) : act(.nextField, at: now)
    }

    /// Goes to the review, or to the field that stands in its way.
    mutating func review(at now: Instant) -> [Effect] {
        let effects = actSilently(.review, at: now)
        if model.isAtForm, case .field(let field) = model.session.focus {
            returnsToReview = true
            if field.editor == .picture, model.session.form.avatar.content == .reading {
                awaited = .picture
            } else {
                _ = tellFaults(of: field)
            }
        }
        return effects
    }

    /// Goes to a row as Tab does; what is folded away is unfolded.
    mutating func go(to row: Form.Row, at now: Instant) -> [Effect] {
        var effects: [Effect] = []
        if model.session.edited != nil, case .field(let field) = row, field.stage == .creation {
            say(messages.onlyInNewChats(field.label(in: messages)))
        } else if case .field(let field) = row, field.place == .more, !model.session.form.rows.contains(row) {
            effects = go(to: .more, at: now) + act(.open, at: now)
        }
        let rows = model.session.form.rows
        guard let target = rows.firstIndex(of: row), let start = rows.firstIndex(of: model.session.focus) else {
            return effects
        }
        for _ in 0..<abs(target - start) {
            effects += act(target > start ? .nextField : .previousField, at: now)
        }
        return effects
    }
}
