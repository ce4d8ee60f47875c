/// A department; departments nest.
struct Department: Sendable {
    let id: Int
    let name: String
    /// 0 for the company itself.
    let parent: Int
    /// The head's user id, or 0.
    var head: Int
}
