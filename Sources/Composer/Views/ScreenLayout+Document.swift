import TerminalKit

extension ScreenLayout {
    /// Draws a text between the header and the notice.
    func draw(_ document: (_ columns: Int) -> Document, scroll: Int, on surface: inout Surface) {
        document(textColumnsOfPage).draw(on: &surface, in: page, scroll: scroll)
    }
}
