import Bitrix24
import TerminalKit

/// Members, owner and avatar: typed, and looked up meanwhile.
extension Model {
    func drawMembers(_ focused: Bool, on surface: inout Surface, in part: Rect) {
        let end = drawChips(form.members.chosen, on: &surface, in: part, keeping: 12)
        drawEntry(form.members, "ids, such as 10, 12", focused, after: end, on: &surface, in: part)
    }

    func drawOwner(_ focused: Bool, on surface: inout Surface, in part: Rect) {
        if form.owner.chosen.isEmpty, form.owner.entry.isEmpty {
            surface.write(ownerText, at: part.origin, limit: part.columns)
            if focused { surface.cursor = part.origin }
            return
        }
        let end = drawChips(form.owner.chosen, on: &surface, in: part, keeping: 12)
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

    /// Draws the chosen side by side, wrapped, and returns where the next thing can stand. What has no room is counted.
    private func drawChips(
        _ ids: [UserID], on surface: inout Surface, in part: Rect, keeping reserve: Int
    ) -> Point {
        var place = part.origin
        for (index, id) in ids.enumerated() {
            let chip = "[\(chipText(of: id))]".truncated(toColumns: part.columns - reserve)
            let isLastRow = place.row == part.bottom - 1
            if place.column + chip.displayWidth > part.right - (isLastRow ? reserve : 0) {
                guard !isLastRow else {
                    place.column += surface.write("+\(ids.count - index) ", at: place, role: .dim)
                    return place
                }
                place = Point(column: part.left, row: place.row + 1)
            }
            let bad = people[id] == .stranger || mark(of: id) == "dismissed"
            place.column += surface.write(chip, at: place, role: bad ? .fieldError : .chip) + 1
        }
        return place
    }

    private func chipText(of id: UserID) -> String {
        mark(of: id).map { "\(name(of: id)), \($0)" } ?? name(of: id)
    }

    private func drawEntry(
        _ people: PeopleField, _ placeholder: String, _ focused: Bool, after place: Point, on surface: inout Surface,
        in part: Rect
    ) {
        let room = Rect(column: place.column, row: place.row, columns: part.right - place.column, rows: 1)
        let placeholder = people.chosen.isEmpty ? placeholder : ""
        let role: Role? = people.entry.text.isEmpty || focused ? nil : .fieldError
        LineField(people.entry, placeholder: placeholder, isFocused: focused, role: role).draw(on: &surface, in: room)
    }
}

extension TextBuffer {
    var isCursorAtEnd: Bool { cursor == text.endIndex }
}
