import Bitrix24
import Catalog
import TerminalKit

/// The list of members beside the form, where the window is wide.
extension FormView {
    func drawMemberList(on surface: inout Surface, in part: Rect) {
        let members = form.members.chosen
        guard part.rows >= 3, !members.isEmpty else { return }
        var rest = part
        surface.write(
            session.totalText(columns: rest.columns), at: rest.cutTop(1).origin, role: .strong, limit: rest.columns)
        let shared = session.namesakes
        let room = members.count > rest.rows ? rest.rows - 1 : members.count
        for id in members.prefix(room) {
            var row = rest.cutTop(1)
            if let mark = session.mark(of: id) {
                let place = row.cutRight(min(mark.displayWidth + 1, row.columns / 2))
                let role: Role = session.people[id]?.isWelcome == false ? .fieldError : .dim
                surface.write(mark, at: place.origin.moved(columns: 1), role: role, limit: place.columns - 1)
            }
            surface.write(
                session.name(of: id, besides: shared).truncated(toColumns: row.columns), at: row.origin,
                limit: row.columns)
        }
        guard members.count > room else { return }
        surface.write(
            messages.andMore(members.count - room).trimmed, at: rest.cutTop(1).origin, role: .dim, limit: rest.columns)
    }
}

extension Session {
    /// "52 members: 48 employees, 3 extranet, 1 bot"; where that has no room, the number alone.
    func totalText(columns: Int) -> String {
        let total = total
        let whole = messages.members(total.all, kinds: total.kinds(in: messages))
        return whole.displayWidth <= columns ? whole : messages.members(total.all)
    }
}
