import TerminalKit

/// The file browser.
extension Model {
    mutating func browse(_ path: String) -> [Effect] {
        var showsAll = false
        if case .browsing(let before) = stage { showsAll = before.showsAll }
        notice = nil
        stage = .browsing(FilePicker(asking: path, showsAll: showsAll))
        return [.job(.listFolder(path))]
    }

    /// What keys do among the files.
    mutating func browse(_ action: Action, in browser: FilePicker) -> [Effect] {
        var browser = browser
        switch action {
        case .insert(let text): browser.type(TextBuffer.inOneLine(text))
        case .edit(.deleteBackward):
            if browser.query.isEmpty { return leaveFolder(browser) }
            browser.query.removeLast()
            browser.highlighted = 0
        case .edit(.killToLineStart), .edit(.killToSpace), .edit(.killWordBackward): browser.query = ""
        case .edit(.left): return leaveFolder(browser)
        case .edit(.right): return enterFolder(browser)
        case .edit(.lineStart): browser.move(by: -browser.rows.count)
        case .edit(.lineEnd): browser.move(by: browser.rows.count)
        case .up: browser.move(by: -1)
        case .down: browser.move(by: 1)
        case .pageUp: browser.move(by: -pageRows)
        case .pageDown: browser.move(by: pageRows)
        case .toggleAllFiles:
            let row = browser.highlightedRow
            browser.showsAll.toggle()
            browser.keep(row)
        case .open: return take(from: browser)
        case .back:
            guard !browser.query.isEmpty else {
                stage = .form
                return []
            }
            let row = browser.highlightedRow
            browser.query = ""
            browser.keep(row)
        default: break
        }
        stage = .browsing(browser)
        return []
    }

    /// Enter: goes into a folder, or takes a file.
    private mutating func take(from browser: FilePicker) -> [Effect] {
        guard let listing = browser.listing, case .entry(let entry)? = browser.highlightedRow, !entry.isFolder else {
            return enterFolder(browser)
        }
        stage = .form
        undo.endTyping()
        return change { $0.avatar.path.replace(with: listing.folder + entry.name) } + [
            .job(.noteFolder(listing.folder))
        ]
    }

    private mutating func enterFolder(_ browser: FilePicker) -> [Effect] {
        switch browser.highlightedRow {
        case .recent(let path)?: browse(path)
        case .parent?: leaveFolder(browser)
        case .entry(let entry)? where entry.isFolder: browse((browser.listing?.folder ?? "") + entry.name + "/")
        case .entry?, nil: []
        }
    }

    /// Goes one folder up, where the one that was left is highlighted.
    private mutating func leaveFolder(_ browser: FilePicker) -> [Effect] {
        guard let listing = browser.listing, let parent = listing.parent else { return [] }
        let effects = browse(parent)
        if case .browsing(var above) = stage {
            above.cameFrom = listing.folder.split(separator: "/").last.map(String.init)
            stage = .browsing(above)
        }
        return effects
    }

    mutating func show(_ listing: FolderListing) {
        guard case .browsing(var browser) = stage, browser.asked == listing.asked else { return }
        browser.show(listing)
        stage = .browsing(browser)
    }

    mutating func show(_ looks: [String: FolderEntry.Look], in folder: String) {
        guard case .browsing(var browser) = stage, browser.listing?.folder == folder else { return }
        browser.take(looks)
        stage = .browsing(browser)
    }
}
