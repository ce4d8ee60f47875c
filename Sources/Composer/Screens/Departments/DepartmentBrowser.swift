import Bitrix24

/// The departments as a tree, the second face of the picker.
public struct DepartmentBrowser: Sendable, Equatable {
    public enum Row: Sendable, Equatable {
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
    public struct Question: Sendable, Equatable {
        /// One way to take it.
        public struct Choice: Sendable, Equatable {
            let departments: [DepartmentID]
            /// Those who are not in yet.
            let people: [UserID]
            let alreadyIn: Int
        }

        let department: DepartmentID
        /// Empty while the people are being counted.
        public internal(set) var choices: [Choice] = []
        public internal(set) var highlighted = 0
        /// The people who are being read before they are taken, and the question about them.
        var joining: [UserID]?
        var joiningQuestion: Int?
    }

    public internal(set) var rows: [Row] = []
    public internal(set) var highlighted = 0
    var open: Set<DepartmentID> = []
    public internal(set) var question: Question?
    /// The people whom the portal was asked about.
    var asked: Set<UserID> = []
    /// Why the tree, or a part of it, is not there.
    var failure: PortalError?

    init() {}

    var highlightedRow: Row? {
        rows.indices.contains(highlighted) ? rows[highlighted] : nil
    }

    /// Lays out the rows anew; the highlight stays on its department or person.
    mutating func lay(_ company: DepartmentTree) {
        let before = highlightedRow
        rows = []
        var seen: Set<DepartmentID> = []
        func lay(_ department: DepartmentID, depth: Int, into rows: inout [Row]) {
            guard seen.insert(department).inserted else { return }
            rows.append(.department(department, depth: depth))
            guard open.contains(department) else { return }
            for child in company.children(of: department) { lay(child, depth: depth + 1, into: &rows) }
            if let staff = company.staff(of: department) {
                rows += staff.map { .person($0, depth: depth + 1) }
            } else {
                rows.append(.reading(depth: depth + 1))
            }
        }
        for root in company.roots { lay(root, depth: 0, into: &rows) }
        highlighted = before.flatMap(rows.firstIndex(of:)) ?? min(highlighted, max(0, rows.count - 1))
    }

    /// The row of the department that the highlighted one belongs to.
    var parentRow: Int? {
        guard let depth = highlightedRow?.depth, depth > 0 else { return nil }
        return rows[..<highlighted].lastIndex { $0.depth < depth }
    }
}
