import Bitrix24
import Catalog
import TerminalKit

/// Everybody who gets into the chat, one a row.
extension ReviewPage {
    /// The list: those first of whom one should take a second look.
    func writeMembers(to page: inout Document) {
        let others = session.notified
        guard !others.isEmpty else { return }
        let shared = session.sharedNames(of: others)
        let rows = others.map { row(of: $0, isShared: shared.contains(name(of: $0))) }
        page.heading(ChatField.members.label(in: messages))
        let longest = rows.map(\.name.displayWidth).max() ?? 0
        for row in rows.filter(\.isSpecial) + rows.filter({ !$0.isSpecial }) {
            page.pair(row.name, row.details, row.isSpecial ? .noticeWarning : .text, nameColumns: min(30, longest + 2))
        }
    }

    private struct MemberRow {
        let name: String
        let details: String
        let isSpecial: Bool
    }

    private func row(of id: UserID, isShared: Bool) -> MemberRow {
        let mark = session.mark(of: id)
        let details = session.people[id]?.person.map { session.details(of: $0) } ?? ""
        let name = isShared ? "\(name(of: id)) (\(id.rawValue))" : name(of: id)
        return MemberRow(
            name: name, details: [mark, details].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · "),
            isSpecial: isShared || mark != nil)
    }
}
