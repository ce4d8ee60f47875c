import Bitrix24
import Catalog
import TerminalKit

/// Changes of the form, each of which Undo can take back.
extension Session {
    var state: UndoHistory.State { .init(form: form, focus: focus, heldBack: heldBack) }

    /// Makes a change of the form that Undo can take back.
    ///
    /// - Parameter continues: it belongs to the change before it, and Undo takes back both.
    mutating func change(typedLetter: Bool = false, continues: Bool = false, _ body: (inout Form) -> Void) -> [Effect] {
        let before = state
        body(&form)
        form.seatPeople(since: before.form)
        if form.avatar.source != before.form.avatar.source { form.avatar.forgetChoices() }
        guard form != before.form else { return [] }
        notice = nil
        if !continues { undo.record(before, typedLetter: typedLetter) }
        return lookUps(since: before.form)
    }

    /// Goes back to a state of the form, or forward to one.
    mutating func restore(_ state: UndoHistory.State?, orSay nothing: String) -> [Effect] {
        guard let state else {
            notice = Notice(.plain, nothing)
            return []
        }
        let before = form
        form = state.form
        heldBack = state.heldBack
        focus = state.focus
        notice = nil
        // What was still being read then has come since, or comes now.
        if form.avatar.content == .reading, form.avatar.source == before.avatar.source {
            form.avatar.content = before.avatar.content
        }
        // A picture that was read then is there still.
        return form.avatar.chosen == nil ? lookUps(since: before) : lookUpStrangers()
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

    /// Goes to a row. Ids that were typed in the one left behind become people.
    mutating func go(to row: Form.Row) -> [Effect] {
        guard row != focus else { return [] }
        let left = focus
        undo.endTyping()
        let lookedUp = resolving?.field
        let effects = change { form in
            // What is being looked up stays as it is until the answer comes.
            if case .field(let field) = left, field != lookedUp { form.takeTypedIDs(in: field) }
        }
        focus = row
        let fetched = left == .field(.avatar) ? fetchPicture() : []
        if let reasonAgainstFocus { notice = Notice(.plain, reasonAgainstFocus) }
        return effects + fetched
    }

    /// A row that the form does not show cannot be left by any key.
    mutating func focusOnRow() {
        if !form.rows.contains(focus) { focus = .field(.title) }
    }

    /// Why the field in focus cannot be changed in the chat that is open; nil where it can.
    var reasonAgainstFocus: String? {
        guard case .field(let field) = focus, let reason = edited?.reason(against: field) else { return nil }
        return "\(field.label(in: messages)): \(reason.sentence(in: messages))"
    }

    /// Shows what is wrong, with the cursor on it.
    mutating func go(to issue: ValidationIssue) {
        notice = Notice(.bad, issue.message(in: messages), stays: true)
        guard let field = issue.field else { return }
        if field.place == .more { form.showsMore = true }
        focus = .field(field)
        // The cursor goes to the person only if the issue is about one, not about a word behind.
        if form.text(in: focus)?.isEmpty == true, let person = form.unwelcome(in: field, knowing: people).first {
            form[people: field].point(at: person)
        }
    }

    // MARK: - The form as it is shown while somebody types

    /// How long after the last letter counter and preview catch up.
    private static var lag: Duration { .milliseconds(300) }

    /// Lets counter and preview catch up, if it is time to.
    mutating func debounce(at now: Instant) {
        if let debounceEnds, now >= debounceEnds { debouncedForm = form }
    }

    mutating func endStep(at now: Instant) {
        isTyping = false
        pictureReading.note(isReading: form.avatar.content == .reading, at: now)
        debounceEnds = debouncedForm == form ? nil : now + Self.lag
    }
}
