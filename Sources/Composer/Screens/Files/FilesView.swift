import Bitrix24
import Catalog
import Pictures
import TerminalKit

/// The file screen, over the form.
struct FilesView: SessionView {
    let session: Session
    let layout: ScreenLayout

    func draw(_ screen: FilesScreen, on surface: inout Surface) {
        let parts = parts
        let folder = screen.listing?.folder ?? screen.asked
        let what = screen.purpose == .table ? messages.tableWord : ChatField.avatar.label(in: messages)
        _ = Panel(title: "\(what): \(folder)").draw(on: &surface, in: parts.frame)
        LineField(TextBuffer(screen.query), placeholder: messages.typeToSearch, isFocused: true)
            .draw(on: &surface, in: parts.search)
        let rows = screen.lines
        guard !rows.isEmpty else {
            surface.write(nothing(in: screen), at: parts.list.origin, role: .dim, limit: parts.list.columns)
            return
        }
        screen.list.draw(on: &surface, in: parts.list) {
            number, row, style, surface in
            draw(rows[number], in: row, style, on: &surface)
        }
    }

    /// The frame, and in it the line of what is typed above the list.
    var parts: (frame: Rect, search: Rect, list: Rect) {
        let frame = Rect(
            column: 1, row: layout.header.bottom, columns: session.size.columns - 2,
            rows: layout.notice.top - layout.header.bottom)
        var list = Panel.inside(frame)
        let search = list.cutTop(1)
        return (frame, search, list)
    }

    private func nothing(in screen: FilesScreen) -> String {
        guard let listing = screen.listing else { return "…" }
        if !listing.isReadable { return messages.folderUnreadable }
        if !screen.query.isEmpty { return messages.nothingCalledLike(screen.query) }
        return screen.showsAll
            ? messages.folderIsEmpty
            : screen.purpose == .table ? messages.folderHasNoTables : messages.folderHasNoPictures
    }

    private func draw(_ line: FilesScreen.Line, in part: Rect, _ style: Style, on surface: inout Surface) {
        switch line {
        case .recent(let path): write(path, detail: messages.recentFolder, in: part, style, on: &surface)
        case .parent: write("..", detail: "", in: part, style, on: &surface)
        case .entry(let entry) where entry.isFolder:
            write(entry.name + "/", detail: "", in: part, style, on: &surface)
        case .entry(let entry): write(entry.name, detail: detail(of: entry), in: part, style, on: &surface)
        }
    }

    /// "JPEG  3000 × 2000   4.1 MB", in columns.
    private func detail(of entry: FolderEntry) -> String {
        let size = Self.aligned(messages.bytes(entry.byteCount), columns: 9)
        guard case .picture(let picture)? = entry.content, session.size.columns >= 60 else { return size }
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
