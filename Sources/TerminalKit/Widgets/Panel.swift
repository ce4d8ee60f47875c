/// A box with a title in its upper edge.
public struct Panel {
    var title: String

    public init(title: String = "") {
        self.title = title
    }

    /// Clears the part, draws the box around it and returns what is inside.
    public func draw(on surface: inout Surface, in part: Rect) -> Rect {
        surface.fill(part, style: Style(.text))
        surface.box(part, style: Style(.border))
        if !title.isEmpty {
            surface.write(
                " \(title.truncated(toColumns: part.columns - 6)) ", at: part.origin.moved(columns: 2), role: .heading,
                limit: part.columns - 4)
        }
        return Self.inside(part)
    }

    /// What is inside a box around that part.
    public static func inside(_ part: Rect) -> Rect { part.inset(columns: 2, rows: 1) }
}
