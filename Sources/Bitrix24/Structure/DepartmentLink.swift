/// A department whose people are members of a chat for as long as they work there (chats.md L).
public struct DepartmentLink: Sendable, Hashable {
    public let department: DepartmentID
    /// The people of the departments below it too.
    public let includesBelow: Bool

    public init(_ department: DepartmentID, includesBelow: Bool = false) {
        self.department = department
        self.includesBelow = includesBelow
    }

    /// Reads `7`, or `7+` for those below it too; nil for anything else.
    public init?(text: String) {
        let isBranch = text.hasSuffix("+")
        guard let id = Int(digits: text.dropLast(isBranch ? 1 : 0)).flatMap(DepartmentID.init(rawValue:)) else {
            return nil
        }
        self.init(id, includesBelow: isBranch)
    }

    /// As it is written: `7`, `7+`.
    public var text: String { "\(department.rawValue)\(includesBelow ? "+" : "")" }

    /// What portals take: the number alone means those below it too.
    var entity: JSONValue {
        .array([
            .string("department"),
            includesBelow ? .integer(department.rawValue) : .string("\(department.rawValue):F"),
        ])
    }
}
