import Bitrix24
import TerminalKit

/// Departments that were chosen, side by side.
struct DepartmentChips: SessionView {
    let session: Session

    /// Draws them, as many as there is room for, and returns where the next thing can stand.
    @discardableResult
    func draw(on surface: inout Surface, in part: Rect) -> Point {
        let chosen = form.departments.chosen
        let chips = ChipRows(chosen.count, in: part, keepsEntry: true) { session.name(of: chosen[$0]) }
        for (index, place) in zip(chips.shown, chips.places) {
            surface.write(chips.text(index), at: place, role: .chip)
        }
        if let place = chips.after {
            surface.write("+\(chosen.count - chips.shown.upperBound)", at: place, role: .dim)
        }
        return chips.end
    }
}
