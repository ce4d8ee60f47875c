import Catalog

/// Something that is wanted and cannot be done, known before anything is sent.
public struct UnsupportedChange: Sendable, Equatable {
    public enum Reason: Sendable, Equatable {
        /// The portal is too old for it.
        case portalLacks(Method)
        /// From which role on the chat lets somebody do it.
        case role(RightsLevel)
        /// Chats of this kind, or that belong to something, let nobody do it.
        case kindOfChat
        /// A member by a linked department, who can only go with it.
        case byDepartment
        /// Another person has to be made the owner first.
        case ownerStays
        /// The caller would lose sight of the chat in the middle: `leave` is for that.
        case callerStays
        case ownerIsManager
        /// Who is in the list now cannot be seen, so nobody knows who would have to go.
        case notShown
    }

    public enum Entry: Sendable, Equatable {
        case added(UserID)
        case removed(UserID)

        var person: UserID {
            switch self {
            case .added(let person), .removed(let person): person
            }
        }
    }

    public let aspect: ChatAspect
    /// Who was to be added to a list or removed from it, where it is about one person.
    public let entry: Entry?
    public let reason: Reason

    public var person: UserID? { entry?.person }
}

extension UnsupportedChange.Reason {
    public func sentence(in messages: Messages) -> String {
        switch self {
        case .portalLacks(let method): messages.portalLacks(method.name)
        case .role(.owner): messages.onlyTheOwnerMay
        case .role(.manager): messages.onlyManagersMay
        case .role(.member): messages.onlyMembersMay
        case .role(.nobody): messages.nobodyMay
        case .kindOfChat: messages.notInSuchChats
        case .byDepartment: messages.memberByDepartment
        case .ownerStays: messages.ownerStays
        case .callerStays: messages.callerStays
        case .ownerIsManager: messages.ownerIsManager
        case .notShown: messages.listNotShown
        }
    }
}
