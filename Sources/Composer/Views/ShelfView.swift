import Bitrix24
import Catalog
import TerminalKit

/// The list of templates, and that of the chats that were created.
extension Model {
    func drawShelf(_ shelf: Shelf, on surface: inout Surface, _ layout: FormLayout) {
        var page = layout.page
        surface.write(title(of: shelf), at: page.cutTop(1).origin, role: .heading)
        if let naming = shelf.naming {
            let label = naming.renames.map { words.newName(of: $0) } ?? words.keepFormAs
            var row = page.cutTop(1)
            let used = surface.write(label, at: row.origin, role: .fieldLabel, limit: row.columns / 2)
            _ = row.cutLeft(used)
            LineField(naming.buffer, placeholder: words.templateNameHint, isFocused: true).draw(on: &surface, in: row)
        }
        if shelf.count == 0 {
            surface.write(nothing(on: shelf), at: page.origin, role: .dim, limit: page.columns)
            return
        }
        let rows = shelfRows(shelf)
        ListView(count: shelf.count, selection: shelf.highlighted).draw(on: &surface, in: page) {
            number, row, style, surface in
            surface.write(rows[number].truncated(toColumns: row.columns), at: row.origin, style: style)
            if number == shelf.highlighted, shelf.naming == nil { surface.cursor = row.origin }
        }
    }

    private func title(of shelf: Shelf) -> String {
        switch shelf.content {
        case .templates: words.templates
        case .history: words.createdChats
        }
    }

    private func nothing(on shelf: Shelf) -> String {
        switch shelf.content {
        case .templates: words.noTemplates
        case .history: words.noneYet
        }
    }

    private func shelfRows(_ shelf: Shelf) -> [String] {
        switch shelf.content {
        case .templates(let names): names
        case .history(let entries): entries.rows(in: zone, words)
        }
    }
}
