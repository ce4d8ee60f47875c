import Composer

/// Brings the draft to the disk whenever it has changed.
struct KeptDraft {
    private let records: Records
    /// What was handed over last.
    private var saved: FormDocument

    init(_ records: Records, of model: Model) {
        self.records = records
        saved = model.draft
    }

    mutating func follow(_ model: Model) {
        let draft = model.draft
        guard draft.form != saved.form || draft.heldBack != saved.heldBack else { return }
        saved = draft
        records.save(draft)
    }
}
