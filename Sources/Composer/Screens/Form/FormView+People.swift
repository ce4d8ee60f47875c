import Bitrix24
import Catalog
import TerminalKit

/// Members and owner: typed, and looked up meanwhile.
extension Model {
    func drawMembers(_ focused: Bool, on surface: inout Surface, in part: Rect) {
        let end = drawChips(form.members, focused, on: &surface, in: part)
        drawEntry(form.members, messages.membersHint, focused, after: end, on: &surface, in: part)
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

    /// Draws the chosen side by side, wrapped, and returns where the next thing can stand. What has no room is counted;
    /// with the cursor among them, those before it leave until it is in sight.
    @discardableResult
    func drawChips(
        _ people: PeopleField, _ focused: Bool = false, on surface: inout Surface, in part: Rect
    ) -> Point {
        let cursor = focused ? people.cursor : nil
        var chips = ChipRows(labels: people.chosen.lazy.map(chipText), part: part, keepsEntry: cursor == nil)
        if let cursor { chips.show(cursor) }
        if let place = chips.before {
            surface.write(
                "+\(chips.shown.lowerBound)", at: place, role: hiddenRole(people.chosen[..<chips.shown.lowerBound]))
        }
        for (index, place) in zip(chips.shown, chips.places) {
            let role = index == cursor ? .chipFocus : chipRole(of: people.chosen[index])
            if index == cursor { surface.cursor = place }
            surface.write(chips.text(index), at: place, role: role)
        }
        if let place = chips.after {
            let hidden = people.chosen[chips.shown.upperBound...]
            surface.write("+\(hidden.count)", at: place, role: hiddenRole(hidden))
        }
        return chips.end
    }

    private func hiddenRole(_ hidden: ArraySlice<UserID>) -> Role {
        hidden.contains { chipRole(of: $0) == .fieldError } ? .fieldError : .dim
    }

    private func chipText(of id: UserID) -> String {
        let name = name(of: id, besides: namesakes)
        return mark(of: id).map { "\(name), \($0)" } ?? name
    }

    private func chipRole(of id: UserID) -> Role {
        people[id]?.isWelcome == false ? .fieldError : .chip
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
