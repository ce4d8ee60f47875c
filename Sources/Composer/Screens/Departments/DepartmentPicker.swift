import Bitrix24

/// The departments as a tree, beside the search for people.
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

    /// How many people a department would add, before it does.
    struct Question: Sendable, Equatable {
        /// One way to take it.
        struct Choice: Sendable, Equatable {
            let departments: [DepartmentID]
            /// Those who are not in yet.
            let people: [UserID]
            let alreadyIn: Int
        }

        let department: DepartmentID
        /// Empty while the people are being counted.
        var choices: [Choice] = []
        var highlighted = 0
        /// The people who are being read before they are taken, and the question about them.
        var joining: [UserID]?
        var joiningQuestion: Int?
    }

    var entries: [Entry] = []
    var highlighted = 0
    var open: Set<DepartmentID> = []
    var question: Question?
    /// The people whom the portal was asked about.
    var asked: Set<UserID> = []
    /// Why the tree, or a part of it, is not there.
    var failure: PortalError?

    init() {}

    var highlightedEntry: Entry? {
        entries.indices.contains(highlighted) ? entries[highlighted] : nil
    }

    /// Lays out the entries anew; the highlight stays on its department or person.
    mutating func lay(_ departments: DepartmentTree) {
        let before = highlightedEntry
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
        for root in departments.roots { lay(root, depth: 0, into: &entries) }
        highlighted = before.flatMap(entries.firstIndex(of:)) ?? min(highlighted, max(0, entries.count - 1))
    }

    /// The place of the department that the highlighted one belongs to.
    var parentIndex: Int? {
        guard let depth = highlightedEntry?.depth, depth > 0 else { return nil }
        return entries[..<highlighted].lastIndex { $0.depth < depth }
    }
}
