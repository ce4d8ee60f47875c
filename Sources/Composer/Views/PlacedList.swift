import TerminalKit

struct PlacedList {
    let view: ListView
    let frame: Rect

    var part: Rect { Panel.inside(frame) }

    /// The number of the line at a place; nil where there is none.
    func line(at place: Point) -> Int? { view.line(at: place, in: part) }
}
