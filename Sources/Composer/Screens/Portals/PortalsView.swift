import Bitrix24
import Catalog
import Settings
import TerminalKit

struct PortalsView: SessionView {
    let session: Session

    func draw(_ screen: PortalsScreen, on surface: inout Surface, _ layout: ScreenLayout) {
        let shown = screen.shown
        let part = Self.part(of: layout)
        ListPage(
            heading: messages.portals,
            columns: [ListColumn(), ListColumn(dropped: 1), ListColumn(dropped: 2), ListColumn(dropped: 3)],
            rows: shown.map(cells(of:)), list: screen.list, total: screen.choices.count, nothing: "",
            hasCursor: screen.naming == nil,
            question: screen.naming.map { naming in
                { row, surface in
                    surface.drawQuestion(
                        messages.newName(of: naming.renames.text), naming.buffer, placeholder: "", in: row)
                }
            }
        ).draw(on: &surface, layout, in: messages)
        // The color of a portal's header stands before its name.
        guard screen.naming == nil else { return }
        let list = ListView(count: shown.count, selection: screen.list.highlighted)
        for row in part.top..<part.bottom {
            let place = Point(column: part.left, row: row)
            guard let number = list.line(at: place, in: part), let header = color(of: shown[number]) else { continue }
            surface.write(
                " ", at: place, style: Style(.text, foreground: header.foreground, background: header.background))
        }
    }

    /// Where the list stands.
    static func part(of layout: ScreenLayout) -> Rect {
        var page = layout.page
        _ = page.cutTop(1)
        return page
    }

    /// Name, address, as whom, and whether it is the default.
    func cells(of choice: PortalsScreen.Choice) -> [String] {
        guard case .site(let site) = choice else { return ["  " + messages.anotherPortalRow, "", "", ""] }
        let address = site.name == nil ? "" : site.portal.shownName
        return ["  " + name(of: site), address, site.caller, site.isDefault ? messages.defaultPortalMark : ""]
    }

    private func name(of site: Site) -> String {
        switch site.way {
        case .demo: messages.demoPortal
        case .saved(let name): name.text
        case .given, .nowhere: site.portal.shownName
        }
    }

    private func color(of choice: PortalsScreen.Choice) -> HeaderColor? {
        if case .site(let site) = choice { site.header } else { nil }
    }
}
