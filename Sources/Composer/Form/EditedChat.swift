import Bitrix24
import TerminalKit

/// A chat that exists and is changed in the form, while the form of a new one waits.
struct EditedChat: Sendable, Equatable {
    private(set) var stored: StoredChat
    let capabilities: Capabilities
    let caller: UserID?
    /// The form as what is stored fills it in.
    private(set) var original: Form
    /// The form that waits, with what belongs to it.
    let waiting: UndoHistory.State
    /// What those see of earlier messages who are added; nil leaves it to the portal.
    var earlierMessages: EarlierMessages?

    init(_ stored: StoredChat, _ capabilities: Capabilities, caller: UserID?, waiting: UndoHistory.State) {
        self.stored = stored
        self.capabilities = capabilities
        self.caller = caller
        self.waiting = waiting
        original = Form(showing: stored, to: caller)
    }

    /// Why a field cannot be changed in it; nil where nothing speaks against it.
    func reason(against field: ChatField) -> UnsupportedChange.Reason? {
        ChatAccess(to: stored, of: caller, with: capabilities).reason(against: field)
    }

    /// What is stored now; what the user has changed in the form stays.
    mutating func take(_ stored: StoredChat) {
        self.stored = stored
        original = Form(showing: stored, to: caller)
    }

    /// What the form asks for that is not so already.
    func goal(of form: Form) -> ChatGoal {
        func change<Element>(_ before: [Element], _ after: [Element]) -> ListGoal<Element> {
            .change(adding: after.filter { !before.contains($0) }, removing: before.filter { !after.contains($0) })
        }
        var goal = ChatGoal()
        goal.earlierMessages = earlierMessages
        let changed = changes(in: form)
        if changed.contains(.title) { goal.title = form.title.text }
        if changed.contains(.description) { goal.description = form.description.text }
        if changed.contains(.kind) { goal.kind = form.kind }
        if changed.contains(.color) { goal.color = form.color }
        if changed.contains(.avatar) {
            goal.avatar =
                form.avatar.isTakenAway
                ? .absent : form.avatar.picture.map { .replaced(by: $0) } ?? .unchanged
        }
        if changed.contains(.managers) { goal.managers = change(original.managers.chosen, form.managers.chosen) }
        if changed.contains(.departments) {
            goal.departments = change(original.departments.chosen, form.departments.chosen)
        }
        for right in ChatRight.allCases where form.rights[right] != original.rights[right] {
            goal.rights[right] = form.rights[right] ?? right.usual
        }
        if changed.contains(.owner) { goal.owner = form.owner.chosen.first ?? caller }
        if changed.contains(.members) { goal.members = change(original.members.chosen, form.members.chosen) }
        return goal
    }

    /// The fields in which the form is not as it was filled in.
    func changes(in form: Form) -> Set<ChatField> {
        var changed: Set<ChatField> = []
        if form.title.text != original.title.text { changed.insert(.title) }
        if form.description.text != original.description.text { changed.insert(.description) }
        if form.kind != original.kind { changed.insert(.kind) }
        if let color = form.color, color != original.color { changed.insert(.color) }
        if form.avatar.source != original.avatar.source || form.avatar.isTakenAway { changed.insert(.avatar) }
        if form.owner.chosen != original.owner.chosen { changed.insert(.owner) }
        if Set(form.members.chosen) != Set(original.members.chosen) { changed.insert(.members) }
        if Set(form.managers.chosen) != Set(original.managers.chosen) { changed.insert(.managers) }
        if Set(form.departments.chosen) != Set(original.departments.chosen) { changed.insert(.departments) }
        if form.rights != original.rights { changed.insert(.rights) }
        return changed
    }

    /// Whether a text is left as it is stored.
    func keepsText(of field: ChatField, in form: Form) -> Bool {
        [.line, .area].contains(field.editor) && !changes(in: form).contains(field)
    }

    func plan(of form: Form, bots: [UserID]) -> ChatPlan {
        ChatPlan(goal(of: form), from: stored.knowing(bots: bots), by: caller, with: capabilities)
    }
}

extension Form {
    /// A form with what a chat is like. The caller is a member in any case, and the owner where nobody else is.
    fileprivate init(showing chat: StoredChat, to caller: UserID?) {
        var structure = ChatStructure(like: chat)
        structure.members.removeAll { $0 == caller }
        if structure.owner == caller { structure.owner = nil }
        self.init(structure)
        isOfExistingChat = true
    }
}
