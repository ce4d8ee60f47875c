import FoundationEssentials

/// A private link by which a chat is found for certain after a request whose outcome is unknown.
///
/// Its price: the portal takes such a chat for one that belongs to an application. It leaves out the greeting and the
/// welcome card, and shows the link's type in place of the chat's (rest.md B8). Portals ignore links of callers from
/// outside the company.
extension ChatStructure {
    /// The `ENTITY_TYPE` of chats that are marked.
    public static let markType = "CONVENE"

    /// The structure with a mark of this id; unchanged if it has a link of its own, which may not be touched.
    public func marked(_ id: UUID) -> ChatStructure {
        guard entityType.isEmpty, entityID.isEmpty else { return self }
        var marked = self
        marked.entityType = Self.markType
        marked.entityID = id.uuidString
        return marked
    }

    /// The structure as it was before it was marked.
    public var unmarked: ChatStructure {
        guard isMarked else { return self }
        var structure = self
        structure.entityType = ""
        structure.entityID = ""
        return structure
    }

    public var isMarked: Bool {
        entityType == Self.markType && UUID(uuidString: entityID) != nil
    }
}
