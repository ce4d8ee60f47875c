import Bitrix24
import Catalog
import TerminalKit

/// A chat that exists, in the form.
extension Session {
    /// Puts a chat into the form; the form that was there waits.
    mutating func edit(_ opened: OpenedChat) -> [Effect] {
        keptChanges = changesToKeep
        reopening = nil
        let waiting = setAside()
        let edited = EditedChat(opened.stored, opened.capabilities, caller: portal.caller?.id, waiting: waiting)
        self.edited = edited
        form = edited.original
        focus = .field(.title)
        heldBack = []
        undo = UndoHistory()
        let opening = messages.chatIsOpen(opened.stored.id.rawValue, titled: opened.stored.title)
        notice = Notice(.plain, [opening, reasonAgainstFocus].compactMap(\.self).joined(separator: " "), stays: true)
        showForm()
        let looks = takeUpChanges(of: opened.stored.id)
        // Nobody reads the names of thousands.
        return lookUp(Array(form.members.chosen.prefix(Self.mostNames)) + form.owner.chosen + form.managers.chosen)
            + nameDepartments() + looks
    }

    private static var mostNames: Int { 200 }

    /// What is to be kept of all chats that were changed.
    var changesToKeep: [KeptChanges] {
        guard let edited else { return keptChanges }
        let others = keptChanges.filter { $0.chat != edited.stored.id || $0.portal != home }
        return others + [edited.kept(of: form, on: home)].compactMap(\.self)
    }

    /// Goes on with what was changed before in the chat that is open now; Undo goes back to what is stored.
    private mutating func takeUpChanges(of chat: ChatID) -> [Effect] {
        guard let kept = keptChanges.first(where: { $0.chat == chat && $0.portal == home }) else { return [] }
        let effects = change { $0.take(kept) }
        notice = Notice(.plain, messages.changesTakenUp(chat.rawValue, titled: kept.title), stays: true)
        return effects
    }

    /// Brings the form back that waits.
    mutating func endEditing() -> [Effect] {
        guard let edited else { return [] }
        keptChanges = changesToKeep
        let isKept = keptChanges.contains { $0.chat == edited.stored.id && $0.portal == home }
        self.edited = nil
        bringBack(edited.waiting)
        notice = isKept ? Notice(.plain, messages.changesStay(edited.stored.id.rawValue), stays: true) : nil
        return lookUps()
    }

    /// Brings the form back that waits; what was changed in the chat goes with it.
    mutating func leaveDeleted() -> [Effect] {
        guard let edited else { return [] }
        form = edited.original
        return endEditing()
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
        if Set(form.managers.chosen) == Set(before.managers.chosen) { form.managers = after.managers }
        if form.departments == before.departments { form.departments = after.departments }
        for right in ChatRight.allCases where form.rights[right] == before.rights[right] {
            form.rights[right] = after.rights[right]
        }
    }
}
