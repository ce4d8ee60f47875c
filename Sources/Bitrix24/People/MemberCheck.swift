import Catalog

/// What the portal says about people before they are put into a chat: whom it would drop without a word.
public struct MemberCheck: Sendable, Equatable {
    /// Not known to the portal, or not shown to the caller.
    public let unknown: [UserID]
    /// Dismissed.
    public let inactive: [Person]
    /// From outside: dropped unless they share a workgroup with the caller.
    public let extranet: [Person]
    public let bots: [Person]

    public init(_ ids: [UserID], found: [UserID: Person]) {
        let people = ids.compactMap { found[$0] }
        unknown = ids.filter { found[$0] == nil }
        inactive = people.filter { !$0.isActive }
        extranet = people.filter { $0.isActive && $0.isExtranet }
        bots = people.filter { $0.isActive && $0.isBot }
    }

    /// The people for whom nothing may be sent.
    public var faults: [ValidationIssue] { faults { _ in .members } }

    /// - Parameter field: in which somebody was named.
    public func faults(in field: (UserID) -> ChatField) -> [ValidationIssue] {
        unknown.map { id in
            ValidationIssue(.unknownMember, field(id)) { $0.unknownMember(id.rawValue) }
        }
            + inactive.map { person in
                ValidationIssue(.inactiveMember, field(person.id)) {
                    $0.inactiveMember(person.name, person.id.rawValue)
                }
            }
    }
}
