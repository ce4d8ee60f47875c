import Bitrix24
import TerminalKit

/// What is typed into the field in focus.
extension Session {
    /// The longest text that is taken at once, in bytes; far more than any field may hold. Beyond it every key would
    /// have to wait for the wrapping, the counting and the draft.
    public static let longestInsertion = 256 * 1024

    mutating func edit(_ command: EditCommand) -> [Effect] {
        guard case .field(let field) = focus, let path = Form.textPath(of: field) else { return [] }
        if field == .avatar, takesCompletion(command) {
            return change { $0.avatar.path.insert($0.avatar.completion) }
        }
        if field == .avatar, form.avatar.path.isEmpty, edited?.stored.hasAvatar == true,
            command == .deleteForward || command == .deleteBackward
        {
            return change { $0.avatar.isTakenAway.toggle() }
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
        if field.editor.isPeople {
            form[people: field].apply(command, killed: &killed)
        } else if field.editor == .departments {
            form.departments.apply(command, killed: &killed)
        } else {
            form[keyPath: path].apply(command, killed: &killed, keepsLines: field.editor == .area)
        }
    }

    /// At the end of a path, going right means to take what is shown behind the cursor.
    private func takesCompletion(_ command: EditCommand) -> Bool {
        guard command == .right || command == .lineEnd, !form.avatar.completion.isEmpty else { return false }
        return form.avatar.path.isCursorAtEnd
    }

    /// Takes what is typed or pasted into Members or Owner; a paste is looked up.
    ///
    /// - Parameter isSearching: a letter is a part of a name that is searched for.
    mutating func typePeople(_ text: String, isSearching: Bool) -> [Effect] {
        guard case .field(let field) = focus else { return [] }
        let isPaste = text.count > 1
        let typedLetter = !isPaste && text.contains { $0.isLetter || $0.isNumber }
        let effects = change(typedLetter: typedLetter) { form in
            if isPaste { form[people: field].endWord() }
            form[people: field].insert(text, takesIDs: !isPaste && !isSearching)
        }
        let entry = form.text(in: focus)?.text ?? ""
        return isPaste && (!isSearching || PeopleList.isList(entry)) ? effects + resolveEntry() : effects
    }

    /// Takes over what the user's editor has written.
    mutating func takeEdited(_ text: String, into field: ChatField) -> [Effect] {
        if field.editor == .rights {
            var reading = StructureReading()
            reading.read(text, into: field)
            return change { $0.rights = reading.structure.rights }
        }
        guard let path = Form.textPath(of: field) else { return [] }
        let written = text.withUnixLineBreaks
        // Editors end a file with a line break that nobody typed.
        let text = written.hasSuffix("\n") ? String(written.dropLast()) : written
        if field.editor.isPeople {
            let effects = change { form in
                form[people: field].replaceEntry(with: text)
                form.takeTypedIDs(in: field)
            }
            return effects + resolveEntry(of: field)
        }
        if field.editor == .departments {
            return change { $0.departments.entry.replace(with: TextBuffer.inOneLine(text)) } + resolveDepartments()
        }
        return change { form in
            form[keyPath: path].replace(with: field.editor == .area ? text : TextBuffer.inOneLine(text))
        }
    }
}

extension String {
    /// Pasted text has the line breaks of wherever it came from.
    var withUnixLineBreaks: String {
        contains { $0 == "\r\n" || $0 == "\r" } ? String(map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 }) : self
    }
}

extension TextBuffer {
    var isCursorAtStart: Bool { cursor == text.startIndex }
    var isCursorAtEnd: Bool { cursor == text.endIndex }
}
