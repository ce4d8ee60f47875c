import Catalog
import TerminalKit

/// The line for the portal's name, at the foot of the review.
struct NameConfirmation: SessionView {
    let session: Session
    /// The room that a name should have.
    private static let nameColumns = 16

    init(session: Session) {
        self.session = session
    }

    func draw(_ typed: TextBuffer, on surface: inout Surface, _ layout: ScreenLayout) {
        guard session.wantsName, let name = portal.site.name else { return }
        var page = layout.page
        let label = messages.typeTheName(name)
        let fitsBeside = label.displayWidth + Self.nameColumns < page.columns
        let lines = fitsBeside ? [label] : label.wrapped(toColumns: page.columns)
        var part = page.cutBottom(lines.count + (fitsBeside ? 0 : 1))
        surface.fill(part, style: Style(.text))
        var row = part
        for line in lines {
            row = part.cutTop(1)
            surface.write(line, at: row.origin, role: .noticeWarning)
        }
        _ = row.cutLeft(label.displayWidth + 1)
        LineField(typed, isFocused: true).draw(on: &surface, in: fitsBeside ? row : part)
    }
}
