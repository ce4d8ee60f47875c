import Bitrix24
import Catalog
import TerminalKit

/// The fields whose value is chosen.
extension Model {
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
            surface.write(form.kind.summary(in: messages), at: part.origin, limit: part.columns)
            if focused { surface.cursor = part.origin }
        }
    }

    func drawColor(_ focused: Bool, on surface: inout Surface, in part: Rect) {
        var place = part.origin
        if part.columns >= 58 {
            for color in [nil] + ChatColor.allCases.map(Optional.some) {
                let chosen = color == form.color
                surface.write(chosen ? "[" : " ", at: place, role: .fieldFocus)
                drawSwatch(color, at: place.moved(columns: 1), on: &surface)
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
            drawSwatch(form.color, at: place, on: &surface)
            if focused { surface.cursor = place }
            place.column += 2
        }
        surface.write(label(of: form.color), at: place, limit: part.right - place.column)
    }

    /// One cell in the portal's own colour; a sign where the portal chooses.
    func drawSwatch(_ color: ChatColor?, at place: Point, on surface: inout Surface) {
        if let color {
            surface.write("■", at: place, style: Style(.text, ink: color.ink))
        } else {
            surface.write("?", at: place, role: .dim)
        }
    }

    func label(of color: ChatColor?) -> String {
        color?.label(in: messages) ?? messages.portalChooses
    }

    /// A list over the form: what the field in focus can be.
    func drawChoosing(_ choosing: Choosing, on surface: inout Surface, _ layout: FormLayout) {
        let list = choosingList(choosing, layout)
        let inside = Panel(title: choosing.field.label(in: messages)).draw(on: &surface, in: list.frame)
        list.view.draw(on: &surface, in: inside) { number, row, style, surface in
            draw(choosing.options[number], in: row, style, on: &surface)
            if number == choosing.highlighted { surface.cursor = row.origin }
        }
    }

    func choosingList(_ choosing: Choosing, _ layout: FormLayout) -> PlacedList {
        PlacedList(
            view: ListView(count: choosing.options.count, selection: choosing.highlighted),
            frame: listPlace(rows: choosing.options.count + 2, layout))
    }

    /// Under the field that the list belongs to; where it has no room there, as far down as it fits.
    private func listPlace(rows: Int, _ layout: FormLayout) -> Rect {
        let room = Rect(
            column: 1, row: layout.header.bottom, columns: size.columns - 2,
            rows: layout.notice.top - layout.header.bottom)
        let field = layout.places(of: form, focus: focus).first { $0.row == focus }?.part ?? layout.form
        let rows = min(rows, room.rows)
        let columns = min(56, room.columns)
        return Rect(
            column: min(layout.labelColumns - 2, room.right - columns),
            row: min(field.bottom, room.bottom - rows), columns: columns, rows: rows)
    }

    private func draw(_ option: Choosing.Option, in row: Rect, _ style: Style, on surface: inout Surface) {
        switch option {
        case .kind(let kind): surface.write(kind.summary(in: messages), at: row.origin, style: style)
        case .color(let color):
            drawSwatch(color, at: row.origin, on: &surface)
            surface.write(label(of: color), at: row.origin.moved(columns: 2), style: style)
        }
    }
}

extension ChatColor {
    /// The portal's own colour, which no theme changes.
    var ink: RGB {
        RGB(red: UInt8(rgb >> 16 & 0xff), green: UInt8(rgb >> 8 & 0xff), blue: UInt8(rgb & 0xff))
    }
}
