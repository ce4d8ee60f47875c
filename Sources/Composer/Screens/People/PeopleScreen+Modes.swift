import Bitrix24
import TerminalKit

/// The modes of the picker: people, departments, chats.
extension PeopleScreen {
    /// Whether Tab turns to another one: not while something is asked.
    var hasModes: Bool {
        guard field.editor.isPeople else { return false }
        return switch mode {
        case .search: true
        case .departments(let tree): tree.question == nil
        case .chats(let chats): chats.question == nil
        case .doubts: false
        }
    }

    /// The number of the one that is shown.
    var modeNumber: Int {
        switch mode {
        case .search, .doubts: 0
        case .departments: 1
        case .chats: 2
        }
    }

    /// Turns to another mode; what was searched for in vain is searched for there.
    mutating func turn(by steps: Int, in session: inout Session) -> [Effect] {
        let query = query(in: session)
        switch (modeNumber + steps + 3) % 3 {
        case 1:
            let (tree, effects) = DepartmentPicker.open(searching: query, in: &session)
            mode = .departments(tree)
            return effects
        case 2:
            let (chats, effects) = ChatPicker.open(searching: query, in: session)
            mode = .chats(chats)
            return effects
        default:
            mode = .search(PeopleSearch(field, in: session))
            return []
        }
    }

    /// What has something to act on in the mode that is shown.
    func offers(_ action: Action, in session: Session) -> Bool {
        switch (action, mode) {
        case (.openGroups, _): field == .members
        case (.otherMode, _), (.previousMode, _): hasModes
        case (.down, .search(let search)): !search.matches.isEmpty
        case (.toggle, .search(let search)): search.highlightedMatch != nil
        case (.selectedOnly, .search): true
        case (.selectedOnly, _): false
        case (.unfold, .departments(let tree)): tree.unfolds
        case (.fold, .departments(let tree)): tree.folds
        case (.toggle, .departments(let tree)): tree.toggles
        case (.down, .departments(let tree)): !tree.entries.isEmpty
        case (.toggle, .doubts(let list)): list.candidate != nil
        case (.toggle, .chats(let chats)), (.down, .chats(let chats)): !chats.chats.isEmpty
        default: true
        }
    }

    private func query(in session: Session) -> String {
        switch mode {
        case .search:
            let typed = session.form.text(in: .field(field))?.text ?? ""
            return PeopleList.isList(typed) ? "" : typed
        case .departments(let tree): return tree.query.text
        case .chats(let chats): return chats.query.text
        case .doubts: return ""
        }
    }

    /// The same where departments are linked: what is searched for is the field's text, and stays where it led to none.
    mutating func finishLinking(
        _ outcome: DepartmentPicker.Outcome, _ tree: DepartmentPicker, after action: Action, in session: inout Session
    ) -> [Effect] {
        let typing = session.typeDepartment(tree.query.text)
        guard case .closes(let effects) = outcome else { return typing + finish(outcome, in: &session) }
        session.close()
        let hasFound = hasTaken || action == .open && tree.isAtDepartment
        // A list is no search: what of it was not found yet stays.
        if hasFound, tree.query.text.listed.count < 2 { return typing + effects + session.typeDepartment("") }
        return typing + effects + (action == .open ? session.resolveDepartments() : [])
    }

    /// Closes the picker if a mode says so; what was typed has done its service if it led to somebody.
    mutating func finish(_ outcome: DepartmentPicker.Outcome, in session: inout Session) -> [Effect] {
        switch outcome {
        case .stays(let effects): return effects
        case .closes(let effects): return effects + close(in: &session)
        }
    }
}
