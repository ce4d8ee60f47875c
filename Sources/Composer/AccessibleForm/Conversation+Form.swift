import Bitrix24
import Catalog
import TerminalKit

/// The questions of the form: what an answer means for the model.
extension Conversation {
    /// Does what a command asks for; nil where it is no command here.
    mutating func obey(_ command: LineCommand, at now: ContinuousClock.Instant) -> [Effect]? {
        switch command {
        case .question:
            explain()
            return []
        case .help:
            listCommands()
            return []
        case .leave: return act(.leave, at: now)
        case .back where model.stage != .form: return act(.back, at: now)
        default: break
        }
        guard model.stage == .form else { return nil }
        switch command {
        case .back:
            if model.focus == model.form.rows.first { say(messages.firstQuestion) }
            return act(.previousField, at: now)
        case .clear: return clear(at: now)
        case .review: return review(at: now)
        case .editor: return openEditor(at: now)
        case .undo: return act(.undo, at: now)
        case .redo: return act(.redo, at: now)
        case .startEmpty:
            return startEmpty(.startEmpty, at: now)
        case .unknown: return act(.openUnsettled, at: now)
        case .templates: return openShelf(.openTemplates, at: now)
        case .history: return openShelf(.openHistory, at: now)
        case .question, .help, .leave: return nil
        }
    }

    /// Empties the form, by that action; the first question follows.
    mutating func startEmpty(_ action: Action, at now: ContinuousClock.Instant) -> [Effect] {
        say(messages.linesEmptied(undo: name(of: .undo)))
        return actSilently(action, at: now) + go(to: .field(.title), at: now)
    }

    mutating func answerField(_ input: LineInput, at now: ContinuousClock.Instant) -> [Effect] {
        if case .field(let field) = input { return go(to: .field(field), at: now) }
        guard case .field(let field) = model.focus else { return answerLink(input, at: now) }
        guard case .text(let text) = input else { return keep(field, at: now) }
        switch field.editor {
        case .line:
            return act(.edited(TextBuffer.inOneLine(text).trimmed, field: field), at: now) + settle(field, at: now)
        case .area: return beginDictation(text, of: field, at: now)
        case .kind: return choose(text, ChatKind(spoken: text).map { .kind($0) }, at: now)
        case .color: return choose(text, ChatColor(spoken: text).map { .color($0) }, at: now)
        case .members: return answerMembers(text, at: now)
        case .owner: return answerOwner(text, at: now)
        case .picture: return answerPicture(text.trimmed, at: now)
        case .none: return []
        }
    }

    /// An empty line: the value stays.
    private mutating func keep(_ field: ChatField, at now: ContinuousClock.Instant) -> [Effect] {
        // What the options or a draft have left unread among the people is looked at like an answer.
        if let text = model.form.text(in: model.focus)?.text.trimmed, !text.isEmpty {
            if field == .members { return answerMembers(text, at: now) }
            if field == .owner { return answerOwner(text, at: now) }
        }
        return goOn(from: field, at: now)
    }

    /// Looks at a new value: what is wrong with it is said and asked again, otherwise the next question follows.
    mutating func settle(_ field: ChatField, at now: ContinuousClock.Instant) -> [Effect] {
        if field.editor == .picture, model.form.avatar.content == .reading {
            awaited = .picture
            return []
        }
        return tellFaults(of: field) ? [] : goOn(from: field, at: now)
    }

    /// A path is read at once; an address is fetched now, since this line is its end.
    private mutating func answerPicture(_ text: String, at now: ContinuousClock.Instant) -> [Effect] {
        var effects = act(.edited(text, field: .avatar), at: now)
        if model.form.avatar.content == .unfetched { effects += act(.open, at: now) }
        return effects + settle(.avatar, at: now)
    }

    mutating func tellPicture(at now: ContinuousClock.Instant) -> [Effect] {
        if let chosen = model.form.avatar.chosen {
            say(chosen.summary(in: messages))
            for remark in chosen.remarks(in: messages, original: model.form.avatar.sendsOriginal) {
                say(remark.sentence)
            }
        }
        return tellFaults(of: .avatar) ? [] : goOn(from: .avatar, at: now)
    }

    /// Whether there was something to say.
    mutating func tellFaults(of field: ChatField) -> Bool {
        let faults = model.form.faults(knowing: model.people).filter { $0.field == field }
        // The advice of the screen names keys.
        let isAboutPeople = field == .members || field == .owner
        for fault in faults { say(isAboutPeople ? fault.sentence(in: messages) : fault.message(in: messages)) }
        if isAboutPeople, !faults.isEmpty { say(messages.linesTakeOut(clear: name(of: .clear))) }
        return !faults.isEmpty
    }

    /// The question after a field's.
    mutating func goOn(from field: ChatField, at now: ContinuousClock.Instant) -> [Effect] {
        guard !returnsToReview else {
            returnsToReview = false
            return review(at: now)
        }
        return next(at: now)
    }

    private mutating func next(at now: ContinuousClock.Instant) -> [Effect] {
        model.focus == model.form.rows.last ? review(at: now) : act(.nextField, at: now)
    }

    /// Goes to the review, or to the field that stands in its way.
    mutating func review(at now: ContinuousClock.Instant) -> [Effect] {
        let effects = actSilently(.review, at: now)
        if model.stage == .form, case .field(let field) = model.focus {
            returnsToReview = true
            if field == .avatar, model.form.avatar.content == .reading {
                awaited = .picture
            } else {
                _ = tellFaults(of: field)
            }
        }
        return effects
    }

    /// Goes to a row as Tab does; what is folded away is unfolded.
    mutating func go(to row: Form.Row, at now: ContinuousClock.Instant) -> [Effect] {
        var effects: [Effect] = []
        if case .field(let field) = row, field.belongsToLink, !model.form.showsLink {
            effects = go(to: .link, at: now) + act(.open, at: now)
        }
        let rows = model.form.rows
        guard let target = rows.firstIndex(of: row), let start = rows.firstIndex(of: model.focus) else {
            return effects
        }
        for _ in 0..<abs(target - start) {
            effects += act(target > start ? .nextField : .previousField, at: now)
        }
        return effects
    }

    private mutating func answerLink(_ input: LineInput, at now: ContinuousClock.Instant) -> [Effect] {
        guard case .text(let text) = input else { return next(at: now) }
        guard let wanted = messages.isYes(text) else {
            say(messages.answerYesOrNo)
            return []
        }
        let effects = wanted == model.form.showsLink ? [] : act(.open, at: now)
        return effects + next(at: now)
    }

    /// Takes one value of a list, as keys would take it.
    private mutating func choose(
        _ text: String, _ option: Choosing.Option?, at now: ContinuousClock.Instant
    ) -> [Effect] {
        guard case .field(let field) = model.focus else { return [] }
        guard let option else {
            say(messages.noSuchValue(text))
            say(choices(of: field))
            return []
        }
        return take(option, at: now) + goOn(from: field, at: now)
    }

    mutating func take(_ option: Choosing.Option, at now: ContinuousClock.Instant) -> [Effect] {
        var effects = act(.open, at: now)
        guard case .choosing(let choosing) = model.stage, let wanted = choosing.options.firstIndex(of: option) else {
            return effects + act(.back, at: now)
        }
        let steps = wanted - choosing.highlighted
        effects += act(Array(repeating: steps > 0 ? .down : .up, count: abs(steps)), at: now)
        return effects + act(.open, at: now)
    }

    /// Empties the field, and goes on; new members may follow at once.
    private mutating func clear(at now: ContinuousClock.Instant) -> [Effect] {
        guard case .field(let field) = model.focus else { return [] }
        let effects =
            switch field.editor {
            case .members, .owner: release(field, at: now)
            case .color: take(.color(nil), at: now)
            case .kind: take(.kind(.closed), at: now)
            case .line, .area, .picture, .none: act(.edited("", field: field), at: now)
            }
        return field == .members ? effects : effects + goOn(from: field, at: now)
    }

    private mutating func openEditor(at now: ContinuousClock.Instant) -> [Effect] {
        let effects = act(.openEditor, at: now)
        if effects.isEmpty { say(messages.noTextHere) }
        return effects
    }
}

extension ChatKind {
    /// By its label or its name in the structure.
    fileprivate init?(spoken name: String) {
        let name = name.trimmed.lowercased()
        let match = Self.allCases.first { kind in
            kind.rawValue.lowercased() == name || Messages.all.contains { kind.label(in: $0).lowercased() == name }
        }
        guard let match else { return nil }
        self = match
    }
}

extension ChatColor {
    /// By its label or its name in the structure.
    fileprivate init?(spoken name: String) {
        if let color = ChatColor(name: name.trimmed) {
            self = color
            return
        }
        let name = name.trimmed.lowercased()
        let match = Self.allCases.first { color in
            Messages.all.contains { color.label(in: $0).lowercased() == name }
        }
        guard let match else { return nil }
        self = match
    }
}
