import Catalog

/// The fields of the chat structure, in the order of the form: the one table that the form, the command line, the
/// request, the checks and `convene structure` are made from.
public enum ChatField: String, CaseIterable, Sendable {
    case title = "TITLE"
    case kind = "TYPE"
    case color = "COLOR"
    case members = "USERS"
    case owner = "OWNER_ID"
    case avatar = "AVATAR"
    case description = "DESCRIPTION"
    case message = "MESSAGE"
    case entityType = "ENTITY_TYPE"
    case entityID = "ENTITY_ID"
    case copilotRole = "COPILOT_MAIN_ROLE"
}

extension ChatField {
    /// How a person gives the value, which decides the editor of the form.
    public enum Editor: Sendable, Equatable {
        case line
        case area
        case kind
        case color
        case members
        case owner
        case picture
        /// No editor: the value comes from a structure only.
        case none
    }

    /// What the field is, apart from its value.
    public struct Row: Sendable {
        public let editor: Editor
        /// The option of the command line, without dashes.
        public let option: String?
        /// The most the portal stores; more is cut or refused.
        public let limit: TextLimit?
        /// An empty value of the type that the portal wants.
        public let empty: JSONValue
        /// What it is called, and what for.
        public let text: Phrase<FieldText>
    }

    public var wireName: String { rawValue }
    public var editor: Editor { row.editor }
    public var option: String? { row.option }
    public var limit: TextLimit? { row.limit }

    public func text(in messages: Messages) -> FieldText { row.text.said(in: messages) }
    /// As the form and messages call it.
    public func label(in messages: Messages) -> String { text(in: messages).label }

    public var row: Row {
        switch self {
        case .title:
            Row(
                editor: .line, option: "title", limit: .storedScalars(StoredTitle.limit), empty: .string(""),
                text: .init(\.titleField))
        case .kind:
            Row(editor: .kind, option: "type", limit: nil, empty: .string(""), text: .init(\.kindField))
        case .color:
            Row(
                editor: .color, option: "color", limit: nil, empty: .string(""),
                text: .init { $0.colorField(codes: ChatColor.codes) })
        case .members:
            Row(editor: .members, option: "members", limit: nil, empty: .array([]), text: .init(\.membersField))
        case .owner:
            Row(editor: .owner, option: "owner", limit: nil, empty: .string(""), text: .init(\.ownerField))
        case .avatar:
            Row(editor: .picture, option: "avatar", limit: nil, empty: .string(""), text: .init(\.avatarField))
        case .description:
            Row(
                editor: .area, option: "description", limit: .bytes(65_535), empty: .string(""),
                text: .init(\.descriptionField))
        case .message:
            Row(
                editor: .area, option: "message", limit: .scalars(20_000), empty: .string(""),
                text: .init(\.messageField))
        case .entityType:
            Row(
                editor: .line, option: "entity-type", limit: .scalars(50), empty: .string(""),
                text: .init(\.entityTypeField))
        case .entityID:
            Row(
                editor: .line, option: "entity-id", limit: .scalars(255), empty: .string(""),
                text: .init(\.entityIDField))
        case .copilotRole:
            Row(editor: .none, option: nil, limit: nil, empty: .string(""), text: .init(\.copilotRoleField))
        }
    }

    /// Finds a field by its wire name in any case, as portals do.
    public init?(name: String) {
        self.init(rawValue: name.uppercased())
    }
}
