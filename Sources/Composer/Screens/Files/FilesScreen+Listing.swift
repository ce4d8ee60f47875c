extension FilesScreen {
    mutating func show(_ listing: FolderListing) {
        self.listing = listing
        entries = listing.entries
        let wanted = listing.wanted ?? cameFrom
        if let wanted, query.isEmpty, !entries.contains(where: { $0.name == wanted }) { query = wanted }
        if lines.isEmpty { query = "" }
        highlighted = wanted.flatMap { name in lines.firstIndex { $0.entry?.name == name } } ?? firstLine
    }

    /// Where to begin: at the first thing of the folder itself, or at the recent folders if no folder was asked for.
    private var firstLine: Int {
        asked.isEmpty && listing?.recent.isEmpty == false ? 0 : lines.firstIndex { $0.entry != nil } ?? 0
    }

    /// Takes in what was seen in the files. The highlighted line stays so, even if others leave.
    mutating func take(_ contents: [String: FolderEntry.Content]) {
        let before = highlightedLine
        for index in entries.indices {
            if let look = contents[entries[index].name] { entries[index].content = look }
        }
        keep(before)
    }

    /// Keeps the line highlighted, as far as it is still there.
    mutating func keep(_ line: Line?) {
        let lines = lines
        let place = lines.firstIndex { $0.name == line?.name }
        highlighted = place ?? max(0, min(highlighted, lines.count - 1))
    }

    /// Finds names; a path that is typed or pasted is followed as far as its last folder.
    mutating func type(_ text: String, in session: inout Session) -> [Effect] {
        query += text
        highlighted = 0
        guard let end = query.lastIndex(of: "/") else { return [] }
        let begins = listing?.folder ?? (asked.hasSuffix("/") ? asked : "")
        let path = query.hasPrefix("/") || query.hasPrefix("~") ? "" : begins
        return Self.open(
            path + query[...end], for: purpose, showingAll: showsAll,
            searching: String(query[query.index(after: end)...]),
            in: &session)
    }

    mutating func move(by steps: Int) {
        highlighted = max(0, min(highlighted + steps, lines.count - 1))
    }
}

extension FilesScreen.Line {
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
