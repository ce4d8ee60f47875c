import Settings
import TerminalKit

extension Model {
    /// On a portal with a colour of its own all of the header has it.
    func headerStyle(_ role: Role) -> Style {
        Style(role, ink: portal.site.header?.ink, paper: portal.site.header?.paper)
    }
}
