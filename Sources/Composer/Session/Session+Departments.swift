import Bitrix24
import Catalog
import TerminalKit

/// The departments that are linked to the chat.
extension Session {
    /// "Sales", "Sales and below"; the number while the name is not known.
    func name(of link: DepartmentLink) -> String {
        let name = departments.name(of: link.department.rawValue) ?? String(link.department.rawValue)
        return link.includesBelow ? messages.withThoseBelow(name) : name
    }

    /// Asks what the departments of the form are called.
    func nameDepartments() -> [Effect] {
        let unnamed = form.departments.chosen.map(\.department.rawValue).filter { departments.name(of: $0) == nil }
        return unnamed.isEmpty ? [] : [.job(.nameDepartments(unnamed))]
    }

    /// What is typed to search them is the text of their field.
    mutating func typeDepartment(_ text: String) -> [Effect] {
        let before = form.departments.entry.text
        guard text != before else { return [] }
        let isLetter = text.last?.isLetter == true && text.dropLast() == before
        return change(typedLetter: isLetter) { $0.departments.entry.replace(with: text) }
    }

    /// Finds the departments that are typed. Where the portal has not told of its departments yet, they are read first.
    mutating func resolveDepartments() -> [Effect] {
        let effects = change { form in form.departments.takeTyped() }
        guard !form.departments.entry.text.trimmed.isEmpty else { return effects }
        guard departments.departments != nil else {
            findsDepartments = true
            notice = Notice(.plain, messages.readingDepartments, stays: true)
            return effects + [.job(.readDepartments)]
        }
        let tree = departments
        let taken = change(continues: true) { form in
            form.departments.takeTyped { tree.departments(named: $0).map(\.id) }
        }
        let rest = form.departments.entry.text.trimmed
        if rest.isEmpty {
            notice = nil
        } else {
            notice = Notice(.warning, messages.departmentNotFound(rest).sentence, stays: true)
        }
        return effects + taken
    }

    /// Takes in the departments of the portal, for which something typed may be waiting.
    mutating func takeDepartments(_ result: Result<[Department], PortalError>) -> [Effect] {
        if case .success(let all) = result { departments.take(all) }
        guard findsDepartments else { return [] }
        findsDepartments = false
        switch result {
        case .success: return resolveDepartments()
        case .failure(let error):
            notice = Notice(.bad, error.message(in: messages), stays: true)
            return []
        }
    }
}
