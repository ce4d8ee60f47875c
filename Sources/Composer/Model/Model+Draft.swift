import Bitrix24

extension Model {
    /// The form as it is.
    var document: FormDocument { document(of: form, heldBack) }

    /// What the next start goes on with: nothing, once the form has made its chat.
    public var draft: FormDocument {
        if case .created = hazard { document(of: Form(), []) } else { document }
    }

    private func document(of form: Form, _ heldBack: [RememberedPerson]) -> FormDocument {
        FormDocument(form, focus: focus, portal: home, people: people, earlier: remembered, heldBack: heldBack)
    }

    /// Who of the form's people belongs to another portal; nil for nobody.
    var heldBackSentence: String? {
        guard let first = heldBack.first else { return nil }
        let names = heldBack.prefix(3).map { $0.name.isEmpty ? "number \($0.id.rawValue)" : $0.name }
        let more = heldBack.count > 3 ? " and \(heldBack.count - 3) more" : ""
        return "Held back, because they belong to \(first.portal): \(names.joined(separator: ", "))\(more)."
    }

    /// Goes on with the draft of an earlier start, and says so.
    public mutating func resume(_ draft: FormDocument) {
        guard !draft.isEmpty else { return }
        let arrival = draft.opened(on: home)
        form = arrival.form
        focus = draft.focus
        remembered = arrival.people
        heldBack = arrival.heldBack + arrival.toFind
        let held = heldBackSentence.map { " " + $0 } ?? ""
        notice = Notice(.plain, "This is your draft of last time; F8 starts empty.\(held)", stays: true)
    }
}
