/// Folders and pictures to choose from, over the form.
public struct FilePicker: Sendable, Equatable {
    public enum Row: Sendable, Equatable {
        /// A folder that pictures were taken from before.
        case recent(String)
        case parent(String)
        case entry(FolderEntry)
    }

    /// The path that was asked for last.
    let asked: String
    /// Nil until the disk has answered.
    public internal(set) var listing: FolderListing?
    /// What was typed to find a name.
    public internal(set) var query = ""
    /// Files that are no pictures are shown, too.
    public internal(set) var showsAll = false
    public internal(set) var highlighted = 0
    /// The folder below this one that was left, to be highlighted.
    var cameFrom: String?
    /// What the rows are made of; the looks at the files come later than the names.
    private(set) var entries: [FolderEntry] = []

    init(asking path: String, showsAll: Bool = false) {
        asked = path
        self.showsAll = showsAll
    }

    /// The recent folders, the way up, folders, pictures; with something typed, the names that contain it.
    public var rows: [Row] {
        guard let listing else { return [] }
        let shown = entries.filter { $0.isFolder || showsAll || $0.looksLikePicture }
        guard query.isEmpty else {
            let wanted = query.lowercased()
            return shown.filter { $0.name.lowercased().contains(wanted) }.map { .entry($0) }
        }
        let visible = shown.filter { !$0.name.hasPrefix(".") }
        return listing.recent.filter { $0 != listing.folder }.map { .recent($0) }
            + (listing.parent.map { [.parent($0)] } ?? []) + visible.map { .entry($0) }
    }

    var highlightedRow: Row? {
        let rows = rows
        return rows.indices.contains(highlighted) ? rows[highlighted] : nil
    }

    mutating func show(_ listing: FolderListing) {
        self.listing = listing
        entries = listing.entries
        let wanted = listing.wanted ?? cameFrom
        if let wanted, query.isEmpty, !entries.contains(where: { $0.name == wanted }) { query = wanted }
        if rows.isEmpty { query = "" }
        highlighted = wanted.flatMap { name in rows.firstIndex { $0.entry?.name == name } } ?? firstRow
    }

    /// Where to begin: at the first thing of the folder itself, or at the recent folders if no folder was asked for.
    private var firstRow: Int {
        asked.isEmpty && listing?.recent.isEmpty == false ? 0 : rows.firstIndex { $0.entry != nil } ?? 0
    }

    /// Takes in what was seen in the files. The highlighted row stays so, even if others leave.
    mutating func take(_ looks: [String: FolderEntry.Look]) {
        let before = highlightedRow
        for index in entries.indices {
            if let look = looks[entries[index].name] { entries[index].look = look }
        }
        keep(before)
    }

    /// Keeps the row highlighted, as far as it is still there.
    mutating func keep(_ row: Row?) {
        let rows = rows
        let place = rows.firstIndex { $0.name == row?.name }
        highlighted = place ?? max(0, min(highlighted, rows.count - 1))
    }

    mutating func type(_ text: String) {
        query += text
        highlighted = 0
    }

    mutating func move(by steps: Int) {
        highlighted = max(0, min(highlighted + steps, rows.count - 1))
    }
}

extension FilePicker.Row {
    var entry: FolderEntry? {
        if case .entry(let entry) = self { entry } else { nil }
    }

    /// The path of a folder elsewhere, or the name of an entry.
    var name: String {
        switch self {
        case .recent(let path), .parent(let path): path
        case .entry(let entry): entry.name
        }
    }
}
