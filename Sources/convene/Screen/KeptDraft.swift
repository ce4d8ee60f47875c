import Composer

/// Brings the draft to the disk whenever it has changed.
struct KeptDraft {
    private let records: Records
    /// What was handed over last; nil: nothing yet.
    private var saved: FormDocument?

    /// - Parameter isSaved: what the model holds came from the disk.
    init(_ records: Records, of model: Model, isSaved: Bool = true) {
        self.records = records
        saved = isSaved ? model.draft : nil
    }

    mutating func follow(_ model: Model) {
        let draft = model.draft
        guard
            draft.form != saved?.form || draft.heldBack != saved?.heldBack
                || draft.changes != saved?.changes
        else { return }
        saved = draft
        records.save(draft)
    }
}

extension Records {
    /// Brings to the disk what is not there yet when the composer ends, a row in the form included.
    func finish(_ model: Model) {
        if let (table, correction) = model.session.openCorrection { keep(correction, of: table) }
        flush()
    }
}
