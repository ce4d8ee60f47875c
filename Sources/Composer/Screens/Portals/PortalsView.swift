import Bitrix24
import Catalog
import Settings
import TerminalKit

/// The portals to choose from.
struct PortalsView: SessionView {
    let session: Session

    func draw(_ screen: PortalsScreen, on surface: inout Surface, _ layout: ScreenLayout) {
        let page = Self.part(of: layout)
        surface.write(messages.portals, at: layout.page.origin, role: .heading)
        let names = screen.choices.map(name(of:))
        let width = min((names.map(\.displayWidth).max() ?? 0) + 2, page.columns / 2)
        screen.list.draw(on: &surface, in: page) {
            number, row, style, surface in
            var rest = row
            let head = rest.cutLeft(width + 2)
            if number == screen.highlighted { surface.cursor = row.origin }
            if let header = color(of: screen.choices[number]) {
                let swatch = Style(style.role, foreground: header.foreground, background: header.background)
                surface.write(" ", at: head.origin, style: swatch)
            }
            surface.write(
                names[number].truncated(toColumns: width - 1), at: head.origin.moved(columns: 2), style: style)
            surface.write(
                about(screen.choices[number]).truncated(toColumns: rest.columns), at: rest.origin, style: style)
        }
    }

    /// Where the list stands.
    static func part(of layout: ScreenLayout) -> Rect {
        var page = layout.page
        _ = page.cutTop(1)
        return page
    }

    private func name(of choice: PortalsScreen.Choice) -> String {
        switch choice {
        case .another: messages.anotherPortalRow
        case .site(let site):
            switch site.way {
            case .demo: messages.demoPortal
            case .saved(let name): name.text
            case .given, .nowhere: site.portal.shownName
            }
        }
    }

    private func about(_ choice: PortalsScreen.Choice) -> String {
        guard case .site(let site) = choice else { return "" }
        let address = site.name == nil ? "" : site.portal.shownName
        return [address, site.caller].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private func color(of choice: PortalsScreen.Choice) -> HeaderColor? {
        if case .site(let site) = choice { site.header } else { nil }
    }
}
