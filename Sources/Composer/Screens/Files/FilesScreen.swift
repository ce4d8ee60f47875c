import TerminalKit

/// Folders and files to choose from, over the form.
struct FilesScreen: ComposerScreen {
    enum Purpose: Sendable {
        case picture
        case table
    }

    enum Line: Sendable, Equatable {
        /// A folder that pictures were taken from before.
        case recent(String)
        case parent(String)
        case entry(FolderEntry)
    }

    /// The path that was asked for last.
    let asked: String
    let purpose: Purpose
    /// Nil until the disk has answered.
    var listing: FolderListing?
    /// What was typed to find a name.
    var query = ""
    /// Files of other kinds are shown, too.
    var showsAll = false
    var highlighted = 0
    /// The folder below this one that was left, to be highlighted.
    var cameFrom: String?
    /// What the lines are made of; what is in the files comes later than their names.
    var entries: [FolderEntry] = []

    init(asking path: String, for purpose: Purpose = .picture, showsAll: Bool = false) {
        asked = path
        self.purpose = purpose
        self.showsAll = showsAll
    }

    /// The recent folders, the way up, folders, files; with something typed, the names that contain it.
    var lines: [Line] {
        guard let listing else { return [] }
        let shown = entries.filter { $0.isFolder || showsAll || isWanted($0) }
        guard query.isEmpty else {
            let found = shown.filter(isFound)
            return (found.filter(beginsAsTyped) + found.filter { !beginsAsTyped($0) }).map { .entry($0) }
        }
        let visible = shown.filter { !$0.name.hasPrefix(".") }
        return (purpose == .picture ? listing.recent.filter { $0 != listing.folder }.map { .recent($0) } : [])
            + (listing.parent.map { [.parent($0)] } ?? []) + visible.map { .entry($0) }
    }

    private func isWanted(_ entry: FolderEntry) -> Bool {
        switch purpose {
        case .picture: entry.looksLikePicture
        case .table: entry.looksLikeTable
        }
    }

    private func isFound(_ entry: FolderEntry) -> Bool {
        query.isEmpty || entry.name.lowercased().contains(query.lowercased())
    }

    private func beginsAsTyped(_ entry: FolderEntry) -> Bool {
        entry.name.lowercased().hasPrefix(query.lowercased())
    }

    var highlightedLine: Line? {
        let lines = lines
        return lines.indices.contains(highlighted) ? lines[highlighted] : nil
    }

    // MARK: - What happens

    /// Shows the folder that a path names or leads through.
    static func open(
        _ path: String, for purpose: Purpose = .picture, showingAll: Bool = false, cameFrom: String? = nil,
        searching query: String = "", in session: inout Session
    ) -> [Effect] {
        session.notice = nil
        var screen = FilesScreen(asking: path, for: purpose, showsAll: showingAll)
        screen.cameFrom = cameFrom
        screen.query = query
        session.show(screen)
        return [.job(.listFolder(path))]
    }

    func context(in session: Session) -> Context { .browser }

    func offers(_ action: Action, in session: Session) -> Bool {
        switch action {
        case .open: highlightedLine != nil
        // A table is no value of the form.
        case .review: purpose == .picture
        case .toggleAllFiles: entries.contains { !$0.isFolder && !isWanted($0) && isFound($0) }
        default: true
        }
    }

    mutating func handle(_ action: Action, in session: inout Session, at now: Instant) -> [Effect] {
        if let line = session.highlighted(highlighted, after: action, of: lines.count) { highlighted = line }
        switch action {
        case .insert(let text): return type(TextBuffer.inOneLine(text), in: &session)
        case .edit(.deleteBackward):
            if query.isEmpty { return leaveFolder(in: &session) }
            query.removeLast()
            highlighted = 0
        case .edit(.killToLineStart), .edit(.killToSpace), .edit(.killWordBackward): query = ""
        case .edit(.left): return leaveFolder(in: &session)
        case .edit(.right): return enterFolder(in: &session)
        case .edit(.lineStart): move(by: -lines.count)
        case .edit(.lineEnd): move(by: lines.count)
        case .toggleAllFiles:
            let line = highlightedLine
            showsAll.toggle()
            keep(line)
        case .open: return take(in: &session)
        case .point(let place):
            let part = FilesView(session: session, layout: session.layout).parts.list
            guard let line = list.line(at: place, in: part) else { break }
            if line == highlighted { return take(in: &session) }
            highlighted = line
        case .back:
            guard !query.isEmpty else {
                session.close()
                break
            }
            let line = highlightedLine
            query = ""
            keep(line)
        default: break
        }
        return []
    }

    mutating func handle(_ report: Report, in session: inout Session, at now: Instant) -> [Effect] {
        switch report {
        case .folderListed(let listing) where listing.asked == asked: show(listing)
        case .folderContentsRead(let folder, let contents) where listing?.folder == folder: take(contents)
        default: break
        }
        return []
    }

    /// Enter: goes into a folder, or takes a file.
    private func take(in session: inout Session) -> [Effect] {
        guard let listing, case .entry(let entry)? = highlightedLine, !entry.isFolder else {
            return enterFolder(in: &session)
        }
        if purpose == .table {
            session.showForm(then: .takeTable(listing.folder + entry.name))
            return []
        }
        session.close()
        session.undo.endTyping()
        return session.change { $0.avatar.path.replace(with: listing.folder + entry.name) } + [
            .job(.noteFolder(listing.folder))
        ]
    }

    private func enterFolder(in session: inout Session) -> [Effect] {
        switch highlightedLine {
        case .recent(let path)?: Self.open(path, for: purpose, showingAll: showsAll, in: &session)
        case .parent?: leaveFolder(in: &session)
        case .entry(let entry)? where entry.isFolder:
            Self.open((listing?.folder ?? "") + entry.name + "/", for: purpose, showingAll: showsAll, in: &session)
        case .entry?, nil: []
        }
    }

    /// Goes one folder up, where the one that was left is highlighted.
    private func leaveFolder(in session: inout Session) -> [Effect] {
        guard let listing, let parent = listing.parent else { return [] }
        let left = listing.folder.split(separator: "/").last.map(String.init)
        return Self.open(parent, for: purpose, showingAll: showsAll, cameFrom: left, in: &session)
    }

    func draw(on surface: inout Surface, _ layout: ScreenLayout, in session: Session, at now: Instant) {
        FilesView(session: session, layout: layout).draw(self, on: &surface)
    }

    var list: ListView { ListView(count: lines.count, selection: highlighted) }
}
