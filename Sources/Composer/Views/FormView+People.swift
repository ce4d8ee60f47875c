import Bitrix24
import TerminalKit

/// Members, owner and avatar: typed, and looked up meanwhile.
extension Model {
    func drawMembers(_ focused: Bool, on surface: inout Surface, in part: Rect) {
        let end = drawChips(form.members, focused, on: &surface, in: part)
        drawEntry(form.members, "ids, such as 10, 12", focused, after: end, on: &surface, in: part)
    }

    func drawOwner(_ focused: Bool, on surface: inout Surface, in part: Rect) {
        if form.owner.chosen.isEmpty, form.owner.entry.isEmpty {
            surface.write(ownerText, at: part.origin, limit: part.columns)
            if focused { surface.cursor = part.origin }
            return
        }
        let end = drawChips(form.owner, focused, on: &surface, in: part)
        drawEntry(form.owner, "", focused, after: end, on: &surface, in: part)
    }

    func drawAvatar(_ focused: Bool, on surface: inout Surface, in part: Rect) {
        let (summary, role) = pictureSummary
        var field = part
        if !summary.isEmpty, part.columns >= 56 {
            let room = field.cutRight(min(summary.displayWidth + 2, part.columns / 2))
            surface.write(
                summary.truncated(toColumns: room.columns - 2), at: room.origin.moved(columns: 2), role: role)
        }
        if form.avatar.path.isEmpty, let picture = form.avatar.picture {
            surface.write("from the structure: \(picture.summary)", at: field.origin, role: .dim, limit: field.columns)
            if focused { surface.cursor = field.origin }
            return
        }
        drawLine(form.avatar.path, "a picture file", focused, &surface, field)
        let used = form.avatar.path.text.displayWidth
        if focused, form.avatar.path.isCursorAtEnd, used < field.columns {
            surface.write(
                form.avatar.completion, at: field.origin.moved(columns: used), role: .fieldPlaceholder,
                limit: field.columns - used)
        }
    }

    private var pictureSummary: (String, Role) {
        switch form.avatar.content {
        case .none: ("", .dim)
        case .reading: ("…", .dim)
        case .picture(let picture): (picture.summary, .dim)
        case .refused(let fault):
            // While the path is still being typed, that it leads nowhere is no news.
            (fault.sentence, focus == .field(.avatar) ? .dim : .fieldError)
        }
    }

    /// Columns at the end of the people that stay free for what is typed.
    private static let entryColumns = 12

    /// Draws the chosen side by side, wrapped, and returns where the next thing can stand. What has no room is counted;
    /// with the cursor among them, those before it leave until it is in sight.
    private func drawChips(_ people: PeopleField, _ focused: Bool, on surface: inout Surface, in part: Rect) -> Point {
        var first = 0
        while let cursor = people.cursor, focused, first < cursor,
            !fits(people.chosen[first...cursor], in: part)
        {
            first += 1
        }
        return drawChips(people, from: first, focused, on: &surface, in: part)
    }

    /// A rough measure, on the safe side: every chip may leave a gap at the end of a row.
    private func fits(_ ids: ArraySlice<UserID>, in part: Rect) -> Bool {
        let longest = ids.map { chipText(of: $0).displayWidth + 3 }.max() ?? 0
        let needed = ids.reduce(0) { $0 + chipText(of: $1).displayWidth + 3 }
        return needed + (part.rows - 1) * longest <= part.rows * part.columns - Self.entryColumns
    }

    private func drawChips(
        _ people: PeopleField, from first: Int, _ focused: Bool, on surface: inout Surface, in part: Rect
    ) -> Point {
        let ids = people.chosen
        let reserve = Self.entryColumns
        var place = part.origin
        if first > 0 { place.column += surface.write("+\(first) ", at: place, role: .dim) }
        for (index, id) in ids.enumerated().dropFirst(first) {
            let chip = "[\(chipText(of: id))]".truncated(toColumns: part.columns - reserve)
            let isLastRow = place.row == part.bottom - 1
            if place.column + chip.displayWidth > part.right - (isLastRow ? reserve : 0) {
                guard !isLastRow else {
                    place.column += surface.write("+\(ids.count - index) ", at: place, role: .dim)
                    return place
                }
                place = Point(column: part.left, row: place.row + 1)
            }
            let underCursor = focused && index == people.cursor
            if underCursor { surface.cursor = place }
            place.column += surface.write(chip, at: place, role: underCursor ? .chipFocus : chipRole(of: id)) + 1
        }
        return place
    }

    private func chipText(of id: UserID) -> String {
        mark(of: id).map { "\(name(of: id)), \($0)" } ?? name(of: id)
    }

    private func chipRole(of id: UserID) -> Role {
        switch people[id] {
        case .stranger: .fieldError
        case .known(let person) where !person.isActive: .fieldError
        case .known, .asked, nil: .chip
        }
    }

    private func drawEntry(
        _ people: PeopleField, _ placeholder: String, _ focused: Bool, after place: Point, on surface: inout Surface,
        in part: Rect
    ) {
        let room = Rect(column: place.column, row: place.row, columns: part.right - place.column, rows: 1)
        let placeholder = people.chosen.isEmpty ? placeholder : ""
        let role: Role? = people.entry.text.isEmpty || focused ? nil : .fieldError
        LineField(people.entry, placeholder: placeholder, isFocused: focused && people.cursor == nil, role: role)
            .draw(on: &surface, in: room)
    }
}

extension TextBuffer {
    var isCursorAtEnd: Bool { cursor == text.endIndex }
}
