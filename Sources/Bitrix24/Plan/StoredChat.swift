/// A chat as the portal has it: what its dialog says, its members, and the departments that are linked (rest.md C9 and
/// C11, chats.md J9).
///
/// Every text comes from the portal: hostile until its control characters are made visible.
@dynamicMemberLookup
public struct StoredChat: Sendable, Equatable {
    private let dialog: Dialog
    /// Nil where the portal shows nobody: the caller, who asks, is a member in any case.
    public let members: [UserID]?
    /// Nil where the portal does not tell: one without `im.v2` has none.
    public let departments: [DepartmentLink]?
    /// The members who were added one by one; nil where the portal does not tell.
    private var addedByHand: Set<UserID>?

    public init(_ dialog: Dialog, members: [UserID], entities: MemberEntities? = nil) {
        self.dialog = dialog
        self.members = members.isEmpty ? nil : members
        departments = entities?.departments
        addedByHand = entities?.people.map(Set.init)
    }

    public subscript<Value>(dynamicMember part: KeyPath<Dialog, Value>) -> Value {
        dialog[keyPath: part]
    }

    /// Nil for a color that is none of the sixteen.
    public var color: ChatColor? { ChatColor(hex: dialog.colorHex) }

    /// Whether somebody is a member because of a linked department, and can neither be removed nor leave (chats.md L2).
    public func isMemberByDepartment(_ person: UserID) -> Bool {
        guard let departments, !departments.isEmpty, let addedByHand else { return false }
        return members?.contains(person) == true && person != dialog.owner && !addedByHand.contains(person)
    }

    /// The same where these are bots, who are always added one by one: portals leave them out of that list.
    public func knowing(bots: some Sequence<UserID>) -> StoredChat {
        var chat = self
        chat.addedByHand?.formUnion(bots)
        return chat
    }

    /// What somebody is in it, as far as owner, managers and members tell.
    public func memberRole(of person: UserID) -> ChatRole {
        guard members?.contains(person) != false else { return .guest }
        if person == dialog.owner { return .owner }
        if dialog.managers?.contains(person) == true { return .manager }
        return members == nil ? .guest : .member
    }

    /// The level of a right: what the portal says, or what is usual.
    public func level(of right: ChatRight) -> RightsLevel { dialog.rights[right] ?? right.usual }
}
