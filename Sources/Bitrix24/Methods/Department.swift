/// A department of the company (rest.md C8). The name is hostile until its control characters are made visible.
public struct Department: Sendable, Equatable {
    public let id: DepartmentID
    public let name: String
    /// Nil for the company itself.
    public let parent: DepartmentID?
}

extension Department: Decodable {
    /// `department.get` writes its keys large, `im.department.get` small.
    private enum Key: String, CodingKey {
        case id = "ID"
        case name = "NAME"
        case parent = "PARENT"
        case smallID = "id"
        case smallName = "name"
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let isSmall = container.contains(.smallID)
        id = try container.decode(DepartmentID.self, forKey: isSmall ? .smallID : .id)
        name = container.portalText(isSmall ? .smallName : .name)
        parent = try? container.decode(DepartmentID.self, forKey: .parent)
    }
}
