import Bitrix24
import Catalog

/// A row of a table, in the form.
extension Session {
    /// The form that waits while another one is shown.
    var waiting: UndoHistory.State? { edited?.waiting ?? correcting?.waiting }

    /// The form that waits from now on: the one that waits already, or else the one that is shown, with its history. Instead
    /// of one that has made its chat an empty one waits: going on from it by mistake would make another.
    mutating func setAside() -> UndoHistory.State {
        undo.endTyping()
        if let waiting { return waiting }
        if case .created = duplicateRisk { _ = startEmpty() }
        undoOfWaiting = undo
        return state
    }

    /// Shows the form that waited, with its history.
    mutating func bringBack(_ waiting: UndoHistory.State) {
        form = waiting.form
        focus = waiting.focus
        heldBack = waiting.heldBack
        undo = undoOfWaiting
        undoOfWaiting = UndoHistory()
    }

    /// Puts a row into the form; the form that was there waits, and so does the table's screen.
    mutating func correct(
        _ number: Int, of table: OpenedTable, _ form: Form, faulty: Set<ChatField>, saying faults: [String],
        behind screen: some ComposerScreen
    ) -> [Effect] {
        correcting = CorrectedRow(number: number, faulty: faulty, original: form, waiting: setAside())
        keptChanges = changesToKeep
        edited = nil
        tableOfRow = table
        tableBehind = AnyScreen(screen: screen)
        self.form = form
        let wrong = (ChatField.offered(in: .form) + ChatField.offered(in: .more)).first(where: faulty.contains)
        if wrong?.place == .more { self.form.showsMore = true }
        focus = .field(wrong ?? .title)
        heldBack = []
        undo = UndoHistory()
        close()
        let text = (faults + [messages.rowIsInForm(number)]).joined(separator: " ")
        notice = Notice(faults.isEmpty ? .plain : .bad, text, stays: true)
        return lookUps()
    }

    /// Whether the user is asked once more: a field that was wrong would be taken as the form shows it, unseen.
    mutating func asksBeforeTaking(_ row: CorrectedRow) -> Bool {
        let fields = row.unreplaced(in: form)
        guard let first = fields.first, !row.isWarned else { return false }
        correcting?.isWarned = true
        focus = .field(first)
        let names = fields.map { $0.label(in: messages) }.joined(separator: ", ")
        notice = Notice(.warning, messages.fieldsAreUnreplaced(names), stays: true)
        return true
    }

    /// What was corrected so far in the row that is in the form, which is to be kept where the program ends there; nil
    /// where nothing was.
    public var openCorrection: (table: OpenedTable, correction: RowCorrection)? {
        guard let row = correcting, let table = tableOfRow else { return nil }
        var form = form
        form.members.takeIDs()
        form.owner.takeIDs()
        let correction = row.correction(by: form, isTaken: false)
        return correction.texts == [:] ? nil : (table, correction)
    }

    /// Goes back to the table with what became of the row; the form that waited comes back.
    mutating func endCorrecting(_ correction: RowCorrection, at now: Instant) -> [Effect] {
        guard let row = correcting, var table = tableBehind?.screen else { return [] }
        correcting = nil
        tableOfRow = nil
        tableBehind = nil
        bringBack(row.waiting)
        notice = nil
        let effects = table.handle(.takeCorrection(correction), in: &self, at: now)
        show(table)
        return effects + lookUps()
    }
}
