import Bitrix24
import Catalog
import TerminalKit

/// The file browser, over the form.
extension Model {
    func drawBrowser(_ browser: FileBrowser, on surface: inout Surface, _ layout: FormLayout) {
        let room = Rect(
            column: 1, row: layout.header.bottom, columns: size.columns - 2,
            rows: layout.notice.top - layout.header.bottom)
        let folder = browser.listing?.folder ?? browser.asked
        var inside = Panel(title: "\(ChatField.avatar.label(in: words)): \(folder)").draw(on: &surface, in: room)
        let search = inside.cutTop(1)
        LineField(TextBuffer(browser.query), placeholder: words.typeToSearch, isFocused: true)
            .draw(on: &surface, in: search)
        let rows = browser.rows
        guard !rows.isEmpty else {
            surface.write(nothing(in: browser), at: inside.origin, role: .dim, limit: inside.columns)
            return
        }
        ListView(count: rows.count, selection: browser.highlighted).draw(on: &surface, in: inside) {
            number, row, style, surface in
            draw(rows[number], in: row, style, on: &surface)
        }
    }

    private func nothing(in browser: FileBrowser) -> String {
        guard let listing = browser.listing else { return "…" }
        if !listing.isReadable { return words.folderUnreadable }
        if !browser.query.isEmpty { return words.nothingCalledLike(browser.query) }
        return browser.showsAll ? words.folderIsEmpty : words.folderHasNoPictures
    }

    private func draw(_ row: FileBrowser.Row, in part: Rect, _ style: Style, on surface: inout Surface) {
        switch row {
        case .recent(let path): write(path, detail: words.recentFolder, in: part, style, on: &surface)
        case .parent: write("..", detail: "", in: part, style, on: &surface)
        case .entry(let entry) where entry.isFolder:
            write(entry.name + "/", detail: "", in: part, style, on: &surface)
        case .entry(let entry): write(entry.name, detail: detail(of: entry), in: part, style, on: &surface)
        }
    }

    /// "JPEG  3000 × 2000   4.1 MB", in columns.
    private func detail(of entry: FolderEntry) -> String {
        let size = Self.aligned(words.bytes(entry.byteCount), columns: 9)
        guard case .picture(let picture)? = entry.look, self.size.columns >= 60 else { return size }
        let kind = picture.format.rawValue
        return kind + Self.aligned("\(picture.width) × \(picture.height)", columns: 19 - kind.count) + "  " + size
    }

    private static func aligned(_ text: String, columns: Int) -> String {
        String(repeating: " ", count: max(0, columns - text.displayWidth)) + text
    }

    private func write(_ name: String, detail: String, in part: Rect, _ style: Style, on surface: inout Surface) {
        // The last two columns are left to the arrows of the list.
        let end = part.columns - 2 - detail.displayWidth
        surface.write(
            name.truncated(toColumns: max(1, end - (detail.isEmpty ? 0 : 2))), at: part.origin, style: style)
        let place = part.origin.moved(columns: end)
        surface.write(detail, at: place, style: style.role == .text ? Style(.dim) : style)
    }
}
