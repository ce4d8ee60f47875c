import Bitrix24
import Catalog
import TerminalKit

extension Model {
    /// What keys do in the form.
    mutating func fill(_ action: Action, at now: ContinuousClock.Instant) -> [Effect] {
        switch action {
        case .insert(let text): return insert(text)
        case .newLine: return insert("\n")
        case .edit(let command): return edit(command)
        case .nextField: return move(by: 1)
        case .previousField: return move(by: -1)
        case .down: return moveWithin(rows: 1)
        case .up: return moveWithin(rows: -1)
        case .undo: return restore(undo.undo(from: state), orSay: messages.nothingToUndo)
        case .redo: return restore(undo.redo(from: state), orSay: messages.nothingToRedo)
        case .openEditor: return openEditor()
        case .startEmpty: return startEmpty()
        case .openUnsettled: return openUnsettled()
        case .openTemplates: return [.job(.listTemplates)]
        case .openHistory: return [.job(.listHistory)]
        case .openSites: return [.listSites]
        case .openThemes: return [.listThemes]
        case .open: return open()
        case .nextValue: return cycle(by: 1)
        case .previousValue: return cycle(by: -1)
        case .chooseByLetter(let letter): return chooseValue(by: letter)
        case .toggleOriginal: return toggleOriginal()
        case .review: return beginReview(at: now)
        case .back:
            notice = nil
            return []
        default: return []
        }
    }

    var state: UndoHistory.State { .init(form: form, focus: focus, heldBack: heldBack) }

    /// Makes a change of the form that Undo can take back.
    ///
    /// - Parameter continues: it belongs to the change before it, and Undo takes back both.
    mutating func change(
        typedLetter: Bool = false, continues: Bool = false, _ body: (inout Form) -> Void
    ) -> [Effect] {
        let before = state
        body(&form)
        if form.owner.chosen != before.form.owner.chosen { form.seatOwner() }
        if form.avatar.source != before.form.avatar.source { form.avatar.forgetWishes() }
        guard form != before.form else { return [] }
        notice = nil
        if !continues { undo.record(before, typedLetter: typedLetter) }
        return lookUps(since: before.form)
    }

    /// The longest text that is taken at once, in bytes; far more than any field may hold. Beyond it every key would
    /// have to wait for the wrapping, the counting and the draft.
    static let longestInsertion = 256 * 1024

    private mutating func insert(_ text: String) -> [Effect] {
        guard case .field(let field) = focus else { return [] }
        guard text.utf8.count <= Self.longestInsertion else {
            notice = Notice(.bad, messages.tooLongToPaste(bytes: text.utf8.count, most: Self.longestInsertion))
            return []
        }
        if field == .members || field == .owner { return typePeople(text) }
        let typedLetter = text.count == 1 && text.allSatisfy { $0.isLetter || $0.isNumber }
        return change(typedLetter: typedLetter) { form in
            switch field {
            case .description, .message:
                if let path = Form.textPath(of: field) { form[keyPath: path].insert(text.withUnixLineBreaks) }
            default:
                if let path = Form.textPath(of: field) { form[keyPath: path].insert(TextBuffer.inOneLine(text)) }
            }
        }
    }

    mutating func edit(_ command: EditCommand) -> [Effect] {
        guard case .field(let field) = focus, let path = Form.textPath(of: field) else { return [] }
        if field == .avatar, takesCompletion(command) {
            return change { $0.avatar.path.insert($0.avatar.completion) }
        }
        var killed = killed
        defer { self.killed = killed }
        if command.isMove {
            // A move is no change to take back.
            Self.apply(command, to: field, at: path, in: &form, killed: &killed)
            undo.endTyping()
            return []
        }
        return change { Self.apply(command, to: field, at: path, in: &$0, killed: &killed) }
    }

    private static func apply(
        _ command: EditCommand, to field: ChatField, at path: WritableKeyPath<Form, TextBuffer>, in form: inout Form,
        killed: inout String
    ) {
        switch field {
        case .members: form.members.apply(command, killed: &killed)
        case .owner: form.owner.apply(command, killed: &killed)
        default: form[keyPath: path].apply(command, killed: &killed)
        }
    }

    /// At the end of a path, going right means to take what is shown behind the cursor.
    private func takesCompletion(_ command: EditCommand) -> Bool {
        guard command == .right || command == .lineEnd, !form.avatar.completion.isEmpty else { return false }
        return form.avatar.path.isCursorAtEnd
    }

    private mutating func restore(_ state: UndoHistory.State?, orSay nothing: String) -> [Effect] {
        guard let state else {
            notice = Notice(.plain, nothing)
            return []
        }
        let before = form
        form = state.form
        heldBack = state.heldBack
        focus = state.focus
        notice = nil
        // A picture that was read then is there still.
        return form.avatar.chosen == nil ? lookUps(since: before) : meetStrangers()
    }

    /// Empties the form; who was held back goes too.
    mutating func startEmpty() -> [Effect] {
        undo.endTyping()
        let before = state
        form = Form()
        focus = .field(.title)
        heldBack = []
        guard state != before else { return [] }
        undo.record(before, typedLetter: false)
        notice = Notice(.plain, messages.formEmptied)
        return lookUps(since: before.form)
    }

    private func openEditor() -> [Effect] {
        guard case .field(let field) = focus, let text = form.text(in: focus) else { return [] }
        return [.openEditor(text: text.text, field: field)]
    }

    /// Takes over what the user's editor has written.
    mutating func takeEdited(_ text: String, into field: ChatField) -> [Effect] {
        guard let path = Form.textPath(of: field) else { return [] }
        // Editors end a file with a line break that nobody typed.
        let text = text.withUnixLineBreaks.hasSuffix("\n") ? String(text.withUnixLineBreaks.dropLast()) : text
        if field == .members || field == .owner {
            let effects = change { form in
                form[keyPath: Form.people(of: field)].replaceEntry(with: text)
                form.takeTypedIDs(in: field)
            }
            return effects + resolveEntry(of: field)
        }
        return change { form in
            form[keyPath: path].replace(with: field.editor == .area ? text : TextBuffer.inOneLine(text))
        }
    }
}

extension String {
    /// Pasted text has the line breaks of wherever it came from.
    fileprivate var withUnixLineBreaks: String {
        contains { $0 == "\r\n" || $0 == "\r" } ? String(map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 }) : self
    }
}
