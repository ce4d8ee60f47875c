import Bitrix24
import Catalog
import TerminalKit

/// The list of templates, and that of the chats that were created.
extension Model {
    func drawShelf(_ savedList: SavedList, on surface: inout Surface, _ layout: FormLayout) {
        var page = layout.page
        surface.write(title(of: savedList), at: page.cutTop(1).origin, role: .heading)
        if let naming = savedList.naming {
            let label = naming.renames.map { messages.newName(of: $0) } ?? messages.keepFormAs
            var row = page.cutTop(1)
            let used = surface.write(label, at: row.origin, role: .fieldLabel, limit: row.columns / 2)
            _ = row.cutLeft(used)
            LineField(naming.buffer, placeholder: messages.templateNameHint, isFocused: true).draw(
                on: &surface, in: row)
        }
        if savedList.count == 0 {
            surface.write(nothing(on: savedList), at: page.origin, role: .dim, limit: page.columns)
            return
        }
        let rows = shelfRows(savedList)
        ListView(count: savedList.count, selection: savedList.highlighted).draw(on: &surface, in: page) {
            number, row, style, surface in
            surface.write(rows[number].truncated(toColumns: row.columns), at: row.origin, style: style)
            if number == savedList.highlighted, savedList.naming == nil { surface.cursor = row.origin }
        }
    }

    private func title(of savedList: SavedList) -> String {
        switch savedList.content {
        case .templates: messages.templates
        case .history: messages.createdChats
        }
    }

    private func nothing(on savedList: SavedList) -> String {
        switch savedList.content {
        case .templates: messages.noTemplates
        case .history: messages.noneYet
        }
    }

    private func shelfRows(_ savedList: SavedList) -> [String] {
        switch savedList.content {
        case .templates(let names): names
        case .history(let entries): entries.rows(in: zone, messages)
        }
    }
}
