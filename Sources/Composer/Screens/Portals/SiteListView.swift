import Bitrix24
import Catalog
import Settings
import TerminalKit

/// The portals to choose from.
extension Model {
    func drawSites(_ list: SiteList, on surface: inout Surface, _ layout: FormLayout) {
        let page = Self.rowsOfSites(layout)
        surface.write(messages.portals, at: layout.page.origin, role: .heading)
        let names = list.rows.map(name(of:))
        let width = min((names.map(\.displayWidth).max() ?? 0) + 2, page.columns / 2)
        siteListView(list).draw(on: &surface, in: page) {
            number, row, style, surface in
            var rest = row
            let head = rest.cutLeft(width + 2)
            if number == list.highlighted { surface.cursor = row.origin }
            if let header = colour(of: list.rows[number]) {
                let swatch = Style(style.role, ink: header.ink, paper: header.paper)
                surface.write(" ", at: head.origin, style: swatch)
            }
            surface.write(
                names[number].truncated(toColumns: width - 1), at: head.origin.moved(columns: 2), style: style)
            surface.write(about(list.rows[number]).truncated(toColumns: rest.columns), at: rest.origin, style: style)
        }
    }

    func siteListView(_ list: SiteList) -> ListView {
        ListView(count: list.rows.count, selection: list.highlighted)
    }

    static func rowsOfSites(_ layout: FormLayout) -> Rect {
        var page = layout.page
        _ = page.cutTop(1)
        return page
    }

    private func name(of row: SiteList.Row) -> String {
        switch row {
        case .another: messages.anotherPortalRow
        case .site(let site):
            switch site.way {
            case .demo: messages.demoPortal
            case .saved(let name): name.text
            case .given, .nowhere: site.portal.shownName
            }
        }
    }

    private func about(_ row: SiteList.Row) -> String {
        guard case .site(let site) = row else { return "" }
        let address = site.name == nil ? "" : site.portal.shownName
        return [address, site.caller].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private func colour(of row: SiteList.Row) -> HeaderColour? {
        if case .site(let site) = row { site.header } else { nil }
    }
}
