import Bitrix24
import TerminalKit

/// The departments as a tree with their people: a mode of the picker.
struct DepartmentPicker: Sendable, Equatable {
    enum Entry: Sendable, Equatable {
        case department(DepartmentID, depth: Int)
        case person(UserID, depth: Int)
        /// The people of a department are being read.
        case reading(depth: Int)

        var depth: Int {
            switch self {
            case .department(_, let depth), .person(_, let depth), .reading(let depth): depth
            }
        }
    }

    var entries: [Entry] = []
    var highlighted = 0
    /// The highlight was moved since the tree was opened.
    var hasMoved = false
    /// What is searched for; without a text the whole tree is shown.
    var query = TextBuffer()
    /// The keys go to the tree, not to the text.
    var isInList = true
    /// The departments that are open in the tree, and among those that a text has found.
    private var openInTree: Set<DepartmentID> = []
    private var openFound: Set<DepartmentID> = []
    var question: JoiningQuestion?
    /// The people and the departments which the portal was asked about.
    var asked: Set<UserID> = []
    var askedStaff: Set<DepartmentID> = []
    /// Why the tree, or a part of it, is not there.
    var failure: PortalError?

    init(query: String) {
        self.query = TextBuffer(query)
        isInList = query.isEmpty
    }

    var isSearching: Bool { !query.text.trimmed.isEmpty }

    var open: Set<DepartmentID> {
        get { isSearching ? openFound : openInTree }
        set { if isSearching { openFound = newValue } else { openInTree = newValue } }
    }

    var highlightedEntry: Entry? {
        entries.indices.contains(highlighted) ? entries[highlighted] : nil
    }

    var isAtDepartment: Bool { if case .department? = highlightedEntry { true } else { false } }

    /// Whether the highlighted one is a department that → opens, one that ← closes or that lies below another, and whether
    /// Space selects it.
    var unfolds: Bool {
        if case .department(let id, _)? = highlightedEntry { !open.contains(id) } else { false }
    }
    var folds: Bool {
        if case .department(let id, _)? = highlightedEntry, open.contains(id) { true } else { parentIndex != nil }
    }
    var toggles: Bool {
        switch highlightedEntry {
        case .department, .person: true
        case .reading, nil: false
        }
    }

    /// Lays out the entries anew; the highlight stays on its department or person.
    mutating func lay(_ departments: DepartmentTree) {
        let before = highlightedEntry
        let open = open
        entries = []
        var seen: Set<DepartmentID> = []
        func lay(_ department: DepartmentID, depth: Int, into entries: inout [Entry]) {
            guard seen.insert(department).inserted else { return }
            entries.append(.department(department, depth: depth))
            guard open.contains(department) else { return }
            for child in departments.children(of: department) { lay(child, depth: depth + 1, into: &entries) }
            if let staff = departments.staff(of: department) {
                entries += staff.map { .person($0, depth: depth + 1) }
            } else {
                entries.append(.reading(depth: depth + 1))
            }
        }
        let tops = isSearching ? departments.matches(SearchText(query.text)) : departments.roots
        for top in tops { lay(top, depth: 0, into: &entries) }
        highlighted = before.flatMap(entries.firstIndex(of:)) ?? min(highlighted, max(0, entries.count - 1))
    }

    /// The place of the department that the highlighted one belongs to.
    var parentIndex: Int? {
        guard let depth = highlightedEntry?.depth, depth > 0 else { return nil }
        return entries[..<highlighted].lastIndex { $0.depth < depth }
    }
}
