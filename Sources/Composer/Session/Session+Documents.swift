import Bitrix24
import Catalog

/// Kept forms: the draft, templates, the form of a chat in the history.
extension Session {
    var document: FormDocument {
        // While a chat is changed or a row corrected, the form of the new one waits.
        waiting.map { document(of: $0.form, $0.heldBack) } ?? document(of: form, heldBack)
    }

    /// The form that is shown, be it that of a new chat or of one that is changed.
    var shownDocument: FormDocument { document(of: form, heldBack) }

    var draft: FormDocument {
        var draft = if case .created = duplicateRisk { document(of: Form(), []) } else { document }
        draft.changes = changesToKeep
        draft.openChat = edited?.stored.id ?? reopening ?? madeChat
        return draft
    }

    /// The chat that the form has made, to which steps may be left.
    private var madeChat: ChatID? { if case .created(let chat) = duplicateRisk { chat } else { nil } }

    private func document(of form: Form, _ heldBack: [RememberedPerson]) -> FormDocument {
        FormDocument(form, focus: focus, portal: home, people: people, earlier: remembered, heldBack: heldBack)
    }

    /// Who of the form's people belongs to another portal; nil for nobody.
    private var heldBackSentence: String? {
        guard let first = heldBack.first else { return nil }
        let names = heldBack.prefix(3).map { $0.name.isEmpty ? messages.personNumber($0.id.rawValue) : $0.name }
        let more = heldBack.count > 3 ? messages.andMore(heldBack.count - 3) : ""
        return messages.heldBack(names.joined(separator: ", ") + more, portal: first.portal)
    }

    /// Goes on with the draft of an earlier start, and says so.
    mutating func resume(_ draft: FormDocument, saying sentence: String? = nil) {
        guard !draft.isEmpty else { return }
        let here = draft.changes.filter { $0.portal == home }
        reopening = here.contains { $0.chat == draft.openChat } ? draft.openChat : nil
        let waiting = reopening == nil ? here.last.map { messages.changesStay($0.chat.rawValue) } : nil
        let beginning = sentence ?? (waiting != nil && draft.form == Form() ? nil : messages.draftResumed)
        open(draft, saying: [beginning, waiting].compactMap(\.self).joined(separator: " "))
        focus = draft.focus
        focusOnRow()
        keptChanges = draft.changes
    }

    /// Goes on with a kept form, in place of whatever is shown. People of another portal are held back; Undo brings the
    /// form before back.
    mutating func start(from document: FormDocument, called name: String) -> [Effect] {
        // What is begun is a new chat, not another state of the one that is open.
        if edited != nil { _ = endEditing() }
        showForm()
        focus = .field(.title)
        undo.endTyping()
        let before = state
        open(document, saying: messages.newChatLike(name))
        if form != before.form { undo.record(before, typedLetter: false) }
        return findPeople() + lookUps(since: before.form)
    }

    /// Puts a kept form in place of this one, and says what was begun and who did not come along. A number of another
    /// portal never does; who can be found by e-mail or name is looked for.
    mutating func open(_ document: FormDocument, saying beginning: String) {
        let arrival = document.opened(on: home)
        form = arrival.form
        remembered = arrival.people
        heldBack = arrival.heldBack + arrival.toFind
        self.arrival = arrival.toFind.isEmpty ? nil : arrival
        let mentions =
            arrival.foreignMentions.isEmpty ? nil : messages.foreignMentions
        let left = arrival.leftDepartments.map(\.text).joined(separator: ", ")
        let departments = left.isEmpty ? nil : messages.departmentsLeft(left, portal: document.portal)
        let sentences = [beginning, heldBackSentence, departments, mentions].compactMap(\.self)
        notice = Notice(.plain, sentences.joined(separator: " "), stays: true)
    }

    /// Looks for people of another portal on this one.
    func findPeople() -> [Effect] {
        let clues = arrival?.toFind.compactMap(\.clue) ?? []
        return clues.isEmpty ? [] : [.job(.find(clues))]
    }

    /// Takes in who was found here; the others stay held back.
    mutating func takeFound(_ found: [RememberedPerson.Clue: [Person]]) -> [Effect] {
        guard let resolved = arrival?.with(form).resolved(by: found) else { return [] }
        arrival = nil
        remembered = resolved.people
        heldBack = resolved.heldBack
        let effects = change { $0 = resolved.form }
        if let sentence = heldBackSentence { notice = Notice(.warning, sentence, stays: true) }
        return effects
    }
}
