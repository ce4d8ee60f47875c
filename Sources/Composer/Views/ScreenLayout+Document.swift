import TerminalKit

extension ScreenLayout {
    /// Draws a text in the part of the page that is left to it.
    func draw(_ document: (_ columns: Int) -> Document, scroll: Int, on surface: inout Surface, in part: Rect) {
        document(textColumnsOfPage).draw(on: &surface, in: part, scroll: scroll)
    }
}
