extension Method {
    public static let v2MemberEntities = Method("im.v2.Chat.MemberEntities.list", .reads)
}

/// Who is in a chat by hand, and which departments are linked (chats.md J4, J9).
public struct MemberEntities: Sendable, Equatable {
    public let departments: [DepartmentLink]
    /// Without bots; nil where there are so many that the portal leaves them out.
    public let people: [UserID]?
}

extension MemberEntities: Decodable {
    private enum Key: CodingKey { case memberEntities, areUsersCollapsed }

    private struct Entity: Decodable, Sendable {
        let kind: String
        let id: JSONValue

        init(from decoder: any Decoder) throws {
            var container = try decoder.unkeyedContainer()
            kind = try container.decode(String.self)
            id = try container.decode(JSONValue.self)
        }
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let entities = try container.decode([Readable<Entity>].self, forKey: .memberEntities).compactMap(\.value)
        departments = entities.filter { $0.kind == "department" }.compactMap { DepartmentLink(entity: $0.id) }
        let areLeftOut = container.portalFlag(.areUsersCollapsed) == true
        people = areLeftOut ? nil : entities.filter { $0.kind == "user" }.compactMap { UserID($0.id) }
    }
}

extension DepartmentLink {
    /// `9` is the department and those below it, `"9:F"` the department alone.
    fileprivate init?(entity id: JSONValue) {
        let text = id.string ?? id.text()
        let isAlone = text.hasSuffix(":F")
        guard let department = DepartmentID(text: text.dropLast(isAlone ? 2 : 0)) else { return nil }
        self.init(department, includesBelow: !isAlone)
    }
}
