/// Somebody who is, was, or works for the portal.
struct Person: Sendable {
    enum UserType: String, Sendable {
        case employee = "user"
        case extranet
        case bot
    }

    let id: Int
    var firstName: String
    var lastName: String
    var position = ""
    /// `M`, `F`, or empty where the person did not say.
    var gender = ""
    /// `DD-MM`, or empty.
    var birthday = ""
    var phone = ""
    var departments: [Int] = []
    var kind = UserType.employee
    /// `false` for the dismissed.
    var isActive = true
    var isAdministrator = false
    var isAbsent = false
    /// Workgroups; they decide which extranet users one may see.
    var groups: Set<Int> = []

    var name: String {
        [firstName, lastName].filter { !$0.isEmpty }.joined(separator: " ")
    }

    var email: String {
        kind == .bot ? "" : "user\(id)@portal.example"
    }

    var isExtranet: Bool { kind == .extranet }

    /// Whether this person may put the other into a chat: no extranet user is met outside a shared workgroup
    /// (rest.md B2, step 6).
    func canInvite(_ other: Person) -> Bool {
        guard id != other.id, isExtranet || other.isExtranet else { return true }
        return !groups.isDisjoint(with: other.groups)
    }

    /// Whether this person may ask about the other: only extranet users are held to their workgroups.
    func canSee(_ other: Person) -> Bool {
        !isExtranet || canInvite(other)
    }
}
