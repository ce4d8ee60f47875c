/// A department whose people are members of a chat for as long as they work there (chats.md J4, L2).
struct DepartmentLink: Sendable, Codable, Hashable {
    let department: Int
    /// Whether the departments below belong to it. The two forms are different links.
    let isRecursive: Bool

    func name(in directory: Directory) -> String {
        let name = directory.department(department)?.name ?? "department \(department)"
        return isRecursive ? "\(name) and all below" : name
    }
}
