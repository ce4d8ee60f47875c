import Bitrix24
import Catalog
import TerminalKit

extension Model {
    /// Opens the picker for the field in focus, Members or Owner.
    mutating func openPicker() {
        guard case .field(let field) = focus else { return }
        undo.endTyping()
        // Who is in the form is known already.
        directory.learn(people.values.compactMap(\.person), of: 0)
        searching.failure = nil
        searching.text = nil
        stage = .picking(Picker(field: field))
        refreshPicker(keepingHighlight: false)
    }

    /// What keys do in the picker.
    mutating func pick(_ action: Action, from picker: Picker) -> [Effect] {
        switch picker.face {
        case .search: search(action, in: picker)
        case .company(let tree): browse(action, tree, of: picker)
        case .doubts(let list): settle(action, list, of: picker)
        }
    }

    private mutating func search(_ action: Action, in picker: Picker) -> [Effect] {
        switch action {
        case .insert(let text): return edit(picker) { $0.typePeople(text) }
        case .edit(.deleteBackward) where form.text(in: focus)?.isEmpty == true:
            return edit(picker) { model in model.change { $0.releaseLast(in: picker.field) } }
        case .edit(let command): return edit(picker) { $0.edit(command) }
        case .up: highlight(by: -1, in: picker)
        case .down: highlight(by: picker.isInList ? 1 : 0, in: picker)
        case .pageUp: highlight(by: -pageRows, in: picker)
        case .pageDown: highlight(by: pageRows, in: picker)
        case .toggle: return toggle(picker.highlightedRow, in: picker)
        case .open: return finish(picker)
        case .otherFace: return browseCompany(from: picker)
        case .back: return close(picker)
        default: break
        }
        return []
    }

    /// Goes back to the text and changes it.
    private mutating func edit(_ picker: Picker, _ change: (inout Model) -> [Effect]) -> [Effect] {
        var picker = picker
        picker.isInList = false
        stage = .picking(picker)
        let before = searchText
        let effects = change(&self)
        refreshPicker(keepingHighlight: searchText == before)
        return effects
    }

    /// ↓ enters the list, ↑ from its first line leaves it.
    private mutating func highlight(by steps: Int, in picker: Picker) {
        var picker = picker
        guard !picker.rows.isEmpty else { return }
        picker.hasMoved = true
        picker.isInList = picker.highlighted + steps >= 0
        picker.highlighted = min(max(0, picker.highlighted + steps), picker.rows.count - 1)
        stage = .picking(picker)
    }

    /// Space: takes or releases somebody; the picker stays open for the next one.
    private mutating func toggle(_ row: Picker.Row?, in picker: Picker) -> [Effect] {
        var picker = picker
        switch row {
        case .person(let id):
            if picker.field == .owner { return take(row, in: picker) }
            picker.hasTaken = true
            stage = .picking(picker)
            return form.members.contains(id) ? change { $0.members.release(id) } : choose([id], for: .members)
        case .you, .typed: return take(row, in: picker)
        case nil: return []
        }
    }

    /// Enter: closes. It takes the highlighted one if nobody was taken, and the user has searched or moved the highlight.
    private mutating func finish(_ picker: Picker) -> [Effect] {
        if picker.hasTaken || searchText.isEmpty && !picker.hasMoved { return close(picker) }
        if picker.rows.isEmpty, !searchText.isEmpty { return resolveEntry() }
        return take(picker.highlightedRow, in: picker)
    }

    /// Closes the picker; what was typed has done its service if it led to somebody, and stays otherwise.
    private mutating func close(_ picker: Picker) -> [Effect] {
        stage = .form
        guard picker.hasTaken else { return [] }
        return change { $0[keyPath: Form.people(of: picker.field)].entry.replace(with: "") }
    }

    private mutating func take(_ row: Picker.Row?, in picker: Picker) -> [Effect] {
        switch row {
        case .typed: return resolveEntry()
        case .you:
            stage = .form
            return change { $0.owner.removeAll() }
        case .person(let id):
            stage = .form
            return choose([id], for: picker.field, leaving: "")
        case nil:
            stage = .form
            return []
        }
    }

    /// Puts people into a field, as far as they are known to be active; says who is not.
    ///
    /// - Parameters:
    ///   - rest: what is to stand typed in the field afterwards; nil changes nothing.
    ///   - continues: Undo takes it back together with the change before.
    mutating func choose(
        _ ids: [UserID], releasing left: Set<UserID> = [], for field: ChatField, leaving rest: String? = nil,
        continues: Bool = false
    ) -> [Effect] {
        var leftOut: [String] = []
        var welcome: [UserID] = []
        for id in ids {
            guard let person = directory[id], person.isActive else {
                leftOut.append(directory[id]?.name ?? String(id.rawValue))
                continue
            }
            people[id] = .known(person)
            welcome.append(id)
        }
        let effects = change(continues: continues) { form in
            form[keyPath: Form.people(of: field)].release(left)
            if field == .owner, let owner = welcome.first {
                form.owner.choose(owner)
            } else {
                form.members.choose(welcome)
            }
            if let rest { form[keyPath: Form.people(of: field)].entry.replace(with: rest) }
        }
        if !leftOut.isEmpty {
            notice = Notice(.warning, messages.dismissedLeftOut(leftOut), stays: true)
        } else if field == .owner, let owner = welcome.first, owner != portal.caller?.id {
            notice = Notice(.plain, messages.willOwn(name(of: owner)), stays: true)
        }
        return effects
    }
}

extension UserLookup {
    var person: Person? {
        if case .known(let person) = self { person } else { nil }
    }
}

extension Form {
    /// Releases the one who was chosen last.
    fileprivate mutating func releaseLast(in field: ChatField) {
        if field == .owner { owner.removeAll() } else if let last = members.chosen.last { members.release(last) }
    }

    /// The members, or the owner.
    static func people(of field: ChatField) -> WritableKeyPath<Form, PeopleField> {
        field == .owner ? \.owner : \.members
    }

    /// Turns the ids that are typed in a field of people into people.
    mutating func takeTypedIDs(in field: ChatField) {
        if field == .members { members.takeIDs() }
        if field == .owner { owner.takeIDs() }
    }
}
