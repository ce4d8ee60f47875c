import Bitrix24
import TerminalKit

/// The rows of the form in the window.
extension ScreenLayout {
    /// How many rows of the window a row of the form takes.
    func height(of row: Form.Row, in form: Form, focus: Form.Row) -> Int {
        guard case .field(let field) = row else { return 1 }
        // Where there is little room the texts take less, so that several fields stay in sight.
        let spare = self.form.rows - 14
        return switch field.editor {
        case .picture: form.avatar.chosen != nil && focus == row ? 1 + pictureRows : 1
        case .people where field == .managers: 1
        case .people:
            (spare >= 1 ? 2 : 1) + (field == .members && showsTotal(of: form, focus: focus) ? 1 : 0)
        case .area: min(max(spare >= 0 ? 3 : 2, 3 + spare / 3), field == .message ? 10 : 6)
        default: 1
        }
    }

    /// Whether the members are counted below them.
    func showsTotal(of form: Form, focus: Form.Row) -> Bool {
        !form.members.chosen.isEmpty && (self.form.rows >= 16 || focus == .field(.members))
    }

    /// The rows of the picture below its path, while it has the focus; it is twice as many columns wide.
    private var pictureRows: Int { min(max(4, form.rows / 2), 12) }

    /// The rows of the form with their places, scrolled so that the focus is in sight.
    func places(of form: Form, focus: Form.Row) -> [(row: Form.Row, part: Rect)] {
        let heights = form.rows.map { height(of: $0, in: form, focus: focus) }
        let focusIndex = form.rows.firstIndex(of: focus) ?? 0
        let focusEnd = heights[...focusIndex].reduce(0, +)
        // Whole rows leave at the top until the one in focus is in sight.
        var first = 0
        var hidden = 0
        while focusEnd - hidden > self.form.rows, first < focusIndex {
            hidden += heights[first]
            first += 1
        }
        var rest = self.form
        return zip(form.rows, heights).dropFirst(first).compactMap { row, height in
            let part = rest.cutTop(height)
            return part.isEmpty ? nil : (row, part)
        }
    }
}
