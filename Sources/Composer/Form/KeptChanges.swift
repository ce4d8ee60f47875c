import Bitrix24
import TerminalKit

/// What a user has changed in a chat that exists and not carried out: the form as it was left, and as what was stored had
/// filled it in.
public struct KeptChanges: Sendable, Equatable {
    /// The name of the portal.
    let portal: String
    let chat: ChatID
    /// As it was stored. Hostile until its control characters are made visible.
    let title: String
    let form: Form
    let base: Form
}

extension KeptChanges {
    /// The steps after a creation, so that they are not forgotten if the program ends before they are made; nil where
    /// there are none.
    init?(after structure: ChatStructure, creating chat: ChatID, on portal: String) {
        guard !ChatGoal(afterCreating: structure).isEmpty else { return nil }
        var created = structure
        created.owner = nil
        created.managers = []
        created.departments = []
        created.rights = [:]
        self.init(
            portal: portal, chat: chat, title: structure.title, form: Form(structure, isOfExistingChat: true),
            base: Form(created, isOfExistingChat: true))
    }
}

extension Form {
    fileprivate init(_ structure: ChatStructure, isOfExistingChat: Bool) {
        self.init(structure)
        self.isOfExistingChat = isOfExistingChat
    }
}

extension EditedChat {
    /// What is to be kept of the form; nil where nothing is changed and nothing half typed.
    func kept(of form: Form, on portal: String) -> KeptChanges? {
        let isHalfTyped = ChatField.allCases.contains { field in
            Form.textPath(of: field).map { form[keyPath: $0].text != original[keyPath: $0].text } ?? false
        }
        guard isHalfTyped || !changes(in: form).isEmpty else { return nil }
        return KeptChanges(portal: portal, chat: stored.id, title: stored.title, form: form, base: original)
    }
}

extension Form {
    /// Makes the same changes to what is stored now.
    mutating func take(_ kept: KeptChanges) {
        let (form, base) = (kept.form, kept.base)
        for field in ChatField.allCases {
            switch field.editor {
            case .line, .area:
                if form[text: field].text != base[text: field].text { self[text: field] = form[text: field] }
            case .kind: if form.kind != base.kind { kind = form.kind }
            case .color: if form.color != base.color { color = form.color }
            case .people, .person: takePeople(of: field, from: form, since: base)
            case .picture:
                if form.avatar.source != base.avatar.source || form.avatar.isTakenAway { avatar = form.avatar }
            case .departments:
                for link in base.departments.chosen where !form.departments.chosen.contains(link) {
                    departments.release(link.department)
                }
                for link in form.departments.chosen where !base.departments.chosen.contains(link) {
                    departments.choose(link)
                }
                departments.entry = form.departments.entry
            case .rights:
                for right in ChatRight.allCases where form.rights[right] != base.rights[right] {
                    rights[right] = form.rights[right]
                }
            }
        }
    }

    private mutating func takePeople(of field: ChatField, from form: Form, since base: Form) {
        let (before, after) = (Set(base[people: field].chosen), Set(form[people: field].chosen))
        self[people: field].release(before.subtracting(after))
        self[people: field].choose(form[people: field].chosen.filter { !before.contains($0) })
        self[people: field].entry = form[people: field].entry
    }
}
