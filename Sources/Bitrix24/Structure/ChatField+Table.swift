import Catalog

/// The one table of the fields.
extension ChatField {
    public var descriptor: FieldDescriptor {
        switch self {
        case .title: .title
        case .kind: .kind
        case .color: .color
        case .members: .members
        case .owner: .owner
        case .avatar: .avatar
        case .description: .description
        case .message: .message
        case .managers: .managers
        case .departments: .departments
        case .rights: .rights
        case .entityType: .entityType
        case .entityID: .entityID
        case .copilotRole: .copilotRole
        }
    }
}

extension FieldDescriptor {
    fileprivate static let title = Self(
        "TITLE", .line, option: .init(name: "title", value: "text"), limit: .storedScalars(StoredTitle.limit),
        showsCount: true, compared: .title, text: \.titleField, check: ChatStructure.titleFaults)

    fileprivate static let kind = Self(
        "TYPE", .kind, option: .init(name: "type", value: "open|chat"), text: \.kindField)

    fileprivate static let color = Self(
        "COLOR", .color, option: .init(name: "color", value: "name"),
        text: { $0.colorField(codes: ChatColor.codes) })

    fileprivate static let members = Self(
        "USERS", .people, option: .init(name: "members", value: "list"), text: \.membersField)

    fileprivate static let owner = Self(
        "OWNER_ID", .person, option: .init(name: "owner", value: "person"), text: \.ownerField)

    fileprivate static let avatar = Self(
        "AVATAR", .picture, option: .init(name: "avatar", value: "file"), text: \.avatarField)

    fileprivate static let description = Self(
        "DESCRIPTION", .area, option: .init(name: "description", value: "text"), limit: .bytes(65_535),
        compared: .description, text: \.descriptionField)

    fileprivate static let message = Self(
        "MESSAGE", .area, at: .creation, option: .init(name: "message", value: "text"), limit: .scalars(20_000),
        text: \.messageField)

    fileprivate static let managers = Self(
        "MANAGERS", .people, at: .afterCreation, in: .more, option: .init(name: "managers", value: "list"),
        text: \.managersField)

    fileprivate static let departments = Self(
        "DEPARTMENTS", .departments, at: .afterCreation, in: .more,
        option: .init(name: "department", value: "number|name"), text: \.departmentsField)

    fileprivate static let rights = Self(
        "RIGHTS", .rights, at: .afterCreation, in: .more, option: .init(name: "may", value: "action=role"),
        text: \.rightsField)

    fileprivate static let entityType = Self(
        "ENTITY_TYPE", .line, at: .creation, in: .more, option: .init(name: "entity-type", value: "type"),
        limit: .scalars(50),
        compared: .exact, text: \.entityTypeField, check: ChatStructure.entityTypeFaults)

    fileprivate static let entityID = Self(
        "ENTITY_ID", .line, at: .creation, in: .more, option: .init(name: "entity-id", value: "id"),
        limit: .scalars(255),
        takesNumbers: true, compared: .exact, text: \.entityIDField)

    fileprivate static let copilotRole = Self(
        "COPILOT_MAIN_ROLE", .line, at: .creation, in: .shownOnly, text: \.copilotRoleField)
}
