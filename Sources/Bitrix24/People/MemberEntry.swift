import Catalog

/// One entry of a list of members as people write it (`--members`, a paste).
public enum MemberEntry: Sendable, Hashable {
    case person(UserID)
    case email(String)
    /// First and last name in any order; read by `pasted` only.
    case name(String)
    /// The people of a department; with `branches` those of the departments below it too.
    case department(DepartmentID, branches: Bool)

    /// Reads `10`, `ada@portal.example`, `department:7` or `department:7+`; nil for anything else.
    public init?(_ text: String) {
        let prefix = "department:"
        if let person = UserID(text: text) {
            self = .person(person)
        } else if text.lowercased().hasPrefix(prefix) {
            let branches = text.hasSuffix("+")
            let number = text.dropFirst(prefix.count).dropLast(branches ? 1 : 0)
            guard let id = Int(digits: number).flatMap(DepartmentID.init) else { return nil }
            self = .department(id, branches: branches)
        } else if Self.isEmail(text) {
            self = .email(text)
        } else {
            return nil
        }
    }

    /// As people write it.
    public var text: String {
        switch self {
        case .person(let id): String(id.rawValue)
        case .email(let address): address
        case .name(let name): name
        case .department(let id, let branches): "department:\(id.rawValue)\(branches ? "+" : "")"
        }
    }

    /// Somebody, an at sign, a host: enough to ask the portal, which knows.
    private static func isEmail(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && !text.contains(where: \.isWhitespace)
    }
}

extension MemberEntry {
    /// Reads a list that is separated by commas; empty places between commas mean nothing.
    ///
    /// - Returns: the entries without repetitions, and a fault for each part that is none.
    public static func list(_ text: String) -> (entries: [MemberEntry], faults: [ValidationIssue]) {
        var entries: [MemberEntry] = []
        var known: Set<MemberEntry> = []
        var faults: [ValidationIssue] = []
        for part in text.split(separator: ",").map(\.trimmed) where !part.isEmpty {
            if exclusion(in: part) != nil {
                faults.append(ValidationIssue(.badMember, .members) { $0.leavesOut(part) })
            } else if let entry = MemberEntry(part) {
                if known.insert(entry).inserted { entries.append(entry) }
            } else {
                faults.append(ValidationIssue(.badMember, .members) { $0.notAnEntry(part) })
            }
        }
        return (entries, faults)
    }
}
