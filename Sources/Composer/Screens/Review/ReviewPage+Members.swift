import Bitrix24
import Catalog
import TerminalKit

/// Everybody who gets into the chat, one a row.
extension ReviewPage {
    /// "you and 52 others: 48 employees, 3 extranet, 1 bot"
    var membersText: String {
        let others = session.notified
        if others.isEmpty { return messages.you }
        let total = MemberTotal(others, knowing: session.people)
        return messages.you(andOthers: others.count, kinds: total.kinds(in: messages))
    }

    /// The list: those first of whom one should take a second look.
    func writeMembers(to page: inout Document) {
        let others = session.notified
        guard !others.isEmpty else { return }
        let shared = session.sharedNames(of: others)
        let rows = others.map { row(of: $0, isShared: shared.contains(name(of: $0))) }
        page.heading(label(of: .members))
        let longest = rows.map(\.name.displayWidth).max() ?? 0
        for row in rows.filter(\.isSpecial) + rows.filter({ !$0.isSpecial }) {
            page.pair(row.name, row.details, row.isSpecial ? .noticeWarning : .text, nameColumns: min(30, longest + 2))
        }
    }

    private struct Row {
        let name: String
        let details: String
        let isSpecial: Bool
    }

    private func row(of id: UserID, isShared: Bool) -> Row {
        let mark = session.mark(of: id)
        let details = session.people[id]?.person.map { session.details(of: $0) } ?? ""
        let name = isShared ? "\(name(of: id)) (\(id.rawValue))" : name(of: id)
        return Row(
            name: name, details: [mark, details].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · "),
            isSpecial: isShared || mark != nil)
    }

    func label(of field: ChatField) -> String { field.label(in: messages) }
}
