import Bitrix24
import Catalog
import TerminalKit

/// The fields whose value is chosen.
extension FormView {
    func drawKind(_ focused: Bool, on surface: inout Surface, in part: Rect) {
        if part.columns >= 60 {
            var place = part.origin
            for kind in ChatKind.allCases {
                let chosen = kind == form.kind
                if chosen, focused { surface.cursor = place.moved(columns: 1) }
                let text = "(\(chosen ? "•" : " ")) \(kind.summary(in: messages))   "
                place.column += surface.write(
                    text, at: place, role: chosen ? .text : .dim, limit: part.right - place.column)
            }
        } else {
            let summary = form.kind.summary(in: messages)
            let text = summary.displayWidth <= part.columns ? summary : form.kind.label(in: messages)
            surface.write(text, at: part.origin, limit: part.columns)
            if focused { surface.cursor = part.origin }
        }
    }

    func drawColor(_ focused: Bool, on surface: inout Surface, in part: Rect) {
        var place = part.origin
        if part.columns >= 58 {
            for color in [nil] + ChatColor.allCases.map(Optional.some) {
                let chosen = color == form.color
                surface.write(chosen ? "[" : " ", at: place, role: .fieldFocus)
                surface.writeSwatch(of: color, at: place.moved(columns: 1))
                if chosen { surface.write("]", at: place.moved(columns: 2), role: .fieldFocus) }
                if chosen, focused { surface.cursor = place.moved(columns: 1) }
                place.column += 2
            }
            // The bracket behind the chosen one stands where the next swatch begins.
            if let index = ChatColor.allCases.firstIndex(where: { $0 == form.color }) {
                surface.write("]", at: part.origin.moved(columns: 2 * index + 4), role: .fieldFocus)
            } else {
                surface.write("]", at: part.origin.moved(columns: 2), role: .fieldFocus)
            }
            place.column += 2
        } else {
            surface.writeSwatch(of: form.color, at: place)
            if focused { surface.cursor = place }
            place.column += 2
        }
        surface.write(session.label(of: form.color), at: place, limit: part.right - place.column)
    }

    func drawRights(_ focused: Bool, on surface: inout Surface, in part: Rect) {
        let summary = session.summary(of: .rights)
        let text = summary.isEmpty ? ChatField.rights.text(in: messages).hint : summary
        drawSummary(text, isEmpty: summary.isEmpty, focused, on: &surface, in: part)
    }
}

extension ChatColor {
    /// The portal's own color, which no theme changes.
    var foreground: RGB {
        RGB(red: UInt8(rgb >> 16 & 0xff), green: UInt8(rgb >> 8 & 0xff), blue: UInt8(rgb & 0xff))
    }
}

extension Surface {
    /// One cell in the portal's own color; a sign where the portal chooses.
    mutating func writeSwatch(of color: ChatColor?, at place: Point) {
        if let color {
            write("■", at: place, style: Style(.text, foreground: color.foreground))
        } else {
            write("?", at: place, role: .dim)
        }
    }
}
