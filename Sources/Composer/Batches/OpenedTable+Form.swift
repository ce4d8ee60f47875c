import Bitrix24
import Tables
import TerminalKit

extension OpenedTable {
    /// The form as a row fills it in; entries that mean nobody stay as they are written.
    func form(of place: Int) -> Form {
        let draft = reading.rows[place]
        var form = Form(rows[place].structure)
        form.members.replaceEntry(with: unresolved(draft.members))
        form.managers.replaceEntry(with: unresolved(draft.managers))
        form.owner.replaceEntry(with: unresolved(draft.owner.map { [$0] } ?? []))
        form.departments.entry.replace(with: draft.departmentNames.filter(isNoDepartment).joined(separator: ", "))
        if let (path, origin) = draft.picture {
            let isRelative = origin == .table && !path.hasPrefix("/") && !path.hasPrefix("~")
            form.givePicture(path: isRelative ? "\(folder)/\(path)" : path, sendsOriginal: false)
        }
        return form
    }

    /// The fields of a row in which something is wrong.
    func faulty(_ number: Int) -> Set<ChatField> {
        Set((faults[number] ?? []).compactMap { ChatField(column: $0.column) })
    }

    private func isNoDepartment(_ text: String) -> Bool {
        if case .issue = checked.departments.meaning(of: text) { true } else { false }
    }

    private func unresolved(_ entries: [MemberEntry]) -> String {
        entries.filter { !checked.people.people(of: [$0]).issues.isEmpty }.map(\.text).joined(separator: ", ")
    }
}
