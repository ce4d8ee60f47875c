import Bitrix24

/// A person whom a draft, a template or the history remembers. The number means this person on this portal only.
public struct RememberedPerson: Hashable, Sendable {
    /// What the person is in the form.
    public enum Role: String, Hashable, Sendable {
        case member
        case owner
        case manager
    }

    /// The name of the portal: `acme.bitrix24.com`.
    public let portal: String
    public let id: UserID
    /// Empty where it was not known.
    public let name: String
    /// Empty where it was not known.
    public let email: String
    public let role: Role
    /// What another version of convene knows besides.
    var unread: [JSONValue.Member] = []

    /// By what the person can be found on another portal; nil where there is nothing but a number.
    public var clue: Clue? {
        if !email.trimmed.isEmpty { return .email(email.trimmed) }
        return name.trimmed.isEmpty ? nil : .name(name.trimmed)
    }

    public enum Clue: Hashable, Sendable {
        case email(String)
        case name(String)

        /// Whether somebody on another portal is meant; by e-mail or whole name, without regard to case.
        public func fits(_ person: Person) -> Bool {
            switch self {
            case .email(let email): person.email.trimmed.lowercased() == email.lowercased()
            case .name(let name): person.name.trimmed.lowercased() == name.lowercased()
            }
        }
    }
}
