import Bitrix24
import TerminalKit

/// People who were chosen, in brackets.
struct PeopleChips: SessionView {
    let session: Session

    /// Draws the chosen side by side, wrapped, and returns where the next thing can stand. What has no room is counted;
    /// with the cursor among them, those before it leave until it is in sight.
    @discardableResult
    func draw(_ people: PeopleField, _ focused: Bool = false, on surface: inout Surface, in part: Rect) -> Point {
        let cursor = focused ? people.cursor : nil
        var chips = ChipRows(people.chosen.count, in: part, keepsEntry: cursor == nil) {
            chipText(of: people.chosen[$0])
        }
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
        let name = session.name(of: id, besides: session.namesakes)
        return session.mark(of: id).map { "\(name), \($0)" } ?? name
    }

    private func chipRole(of id: UserID) -> Role {
        session.people[id]?.isWelcome == false ? .fieldError : .chip
    }
}
