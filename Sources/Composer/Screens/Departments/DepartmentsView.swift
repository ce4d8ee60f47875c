import Bitrix24
import Catalog
import TerminalKit

/// The departments as a tree, with their numbers and people.
struct DepartmentsView: SessionView {
    let session: Session
    /// For which departments or their people are chosen.
    private let field: ChatField
    /// Who is in already.
    private let present: Set<UserID>
    /// The columns of the numbers and of the counts, right-aligned.
    private static let numberColumns = 7
    private static let countColumns = 13

    init(session: Session, field: ChatField) {
        self.session = session
        self.field = field
        present = Set(session.form[people: field].chosen)
    }

    /// What the line below the tree says.
    func status(of tree: DepartmentPicker) -> (text: String, role: Role) {
        if let failure = tree.failure {
            return (failure.lacksScope ? messages.departmentsNeedScope : failure.message(in: messages), .noticeBad)
        }
        if departments.departments == nil { return (messages.readingDepartments, .dim) }
        if tree.entries.isEmpty { return (messages.nothingMatches, .dim) }
        return (field == .departments ? messages.linksDepartments : messages.copyOfToday, .dim)
    }

    func draw(_ tree: DepartmentPicker, on surface: inout Surface, in part: Rect) {
        ListView(count: tree.entries.count, selection: tree.entries.isEmpty ? nil : tree.highlighted)
            .draw(on: &surface, in: part) { number, row, style, surface in
                draw(tree.entries[number], of: tree, in: row, style, on: &surface)
                if number == tree.highlighted, tree.isInList { surface.cursor = row.origin }
            }
    }

    private func draw(
        _ row: DepartmentPicker.Entry, of tree: DepartmentPicker, in part: Rect, _ style: Style,
        on surface: inout Surface
    ) {
        let indent = min(2 * row.depth, part.columns / 3)
        switch row {
        case .department(let id, _): draw(id, of: tree, indent: indent, in: part, style, on: &surface)
        case .person(let id, _):
            PersonRow(session: session, field: field, indent: indent + 2).draw(id, in: part, style, on: &surface)
        case .reading:
            let place = part.origin.moved(columns: indent + 4)
            surface.write(messages.readingPeople, at: place, role: .dim, limit: part.columns - indent - 4)
        }
    }

    private func draw(
        _ id: DepartmentID, of tree: DepartmentPicker, indent: Int, in part: Rect, _ style: Style,
        on surface: inout Surface
    ) {
        let dim = style.role == .selection ? style : Style(.dim)
        var rest = part
        surface.write(mark(of: id), at: rest.cutLeft(2).origin, style: style)
        let count = departments.staff(of: id).map { messages.people($0.count) } ?? ""
        surface.write(count, rightAlignedIn: rest.cutRight(min(Self.countColumns, rest.columns / 3)), style: dim)
        surface.write(
            String(id.rawValue), rightAlignedIn: rest.cutRight(min(Self.numberColumns, rest.columns / 4)), style: dim)
        _ = rest.cutLeft(indent)
        let name = (tree.open.contains(id) ? "▾ " : "▸ ") + (departments.name(of: id.rawValue) ?? "")
        let used = surface.write(
            name.truncated(toColumns: rest.columns), at: rest.origin, style: style, limit: rest.columns)
        // Which of several "Sales" it is.
        guard tree.isSearching, indent == 0, rest.columns - used > 6 else { return }
        let path = departments.path(of: id).dropLast().map(\.name).joined(separator: " / ")
        surface.write(
            path.truncated(toColumns: rest.columns - used - 3), at: rest.origin.moved(columns: used + 2), style: dim,
            limit: rest.columns - used - 2)
    }

    /// All of its people are in, or some.
    private func mark(of id: DepartmentID) -> String {
        if field == .departments { return form.departments.link(of: id).map { $0.includesBelow ? "✓+" : "✓" } ?? "" }
        guard let staff = departments.staff(of: id), !staff.isEmpty else { return "" }
        let isIn = staff.count { present.contains($0) || $0 == portal.caller?.id }
        // Where the caller is the only one nobody was selected.
        return !staff.contains(where: present.contains) ? "" : isIn == staff.count ? "✓" : "–"
    }
}

extension Surface {
    /// Writes a short text so that it ends where the part does.
    mutating func write(_ text: String, rightAlignedIn part: Rect, style: Style) {
        let text = text.truncated(toColumns: part.columns)
        let gap = part.columns - text.displayWidth
        write(text, at: part.origin.moved(columns: max(0, gap)), style: style, limit: part.columns)
    }
}
