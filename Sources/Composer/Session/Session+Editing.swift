import Bitrix24
import Catalog
import TerminalKit

/// A chat that exists, in the form.
extension Session {
    /// Puts a chat into the form; the form that was there waits.
    mutating func edit(_ opened: OpenedChat) -> [Effect] {
        undo.endTyping()
        let waiting = edited?.waiting ?? state
        let edited = EditedChat(opened.stored, opened.capabilities, caller: portal.caller?.id, waiting: waiting)
        self.edited = edited
        form = edited.original
        focus = .field(.title)
        heldBack = []
        undo = UndoHistory()
        notice = Notice(
            .plain, messages.chatIsOpen(opened.stored.id.rawValue, titled: opened.stored.title), stays: true)
        showForm()
        // Nobody reads the names of thousands.
        return lookUp(Array(form.members.chosen.prefix(Self.mostNames)) + form.owner.chosen)
    }

    private static var mostNames: Int { 200 }

    /// Brings the form back that waits.
    mutating func endEditing() -> [Effect] {
        guard let edited else { return [] }
        self.edited = nil
        form = edited.waiting.form
        focus = edited.waiting.focus
        heldBack = edited.waiting.heldBack
        undo = UndoHistory()
        notice = nil
        return lookUps()
    }

    /// What is stored now, after steps or because somebody else changed it.
    mutating func takeStored(_ stored: StoredChat) {
        guard let before = edited?.original else { return }
        edited?.take(stored)
        guard let after = edited?.original else { return }
        // What the user has left alone follows.
        if form.title.text == before.title.text { form.title = after.title }
        if form.description.text == before.description.text { form.description = after.description }
        if form.kind == before.kind { form.kind = after.kind }
        if form.color == before.color { form.color = after.color }
        if Set(form.members.chosen) == Set(before.members.chosen) { form.members = after.members }
        if form.owner.chosen == before.owner.chosen { form.owner = after.owner }
    }
}
