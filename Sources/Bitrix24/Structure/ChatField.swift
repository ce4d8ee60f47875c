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
        /// As the form and messages call it.
        public let label: String
        public let editor: Editor
        /// The option of the command line, without dashes.
        public let option: String?
        /// The most the portal stores; more is cut or refused.
        public let limit: TextLimit?
        /// An empty value of the type that the portal wants.
        public let empty: JSONValue
        /// One sentence about the value in a structure, for `convene structure`.
        public let sentence: String
        /// One sentence about what the field is for, for whoever fills in the form.
        public let purpose: String
    }

    public var wireName: String { rawValue }
    public var label: String { row.label }
    public var editor: Editor { row.editor }
    public var option: String? { row.option }
    public var limit: TextLimit? { row.limit }

    public var row: Row {
        switch self {
        case .title:
            Row(
                label: "Title", editor: .line, option: "title", limit: .scalars(255), empty: .string(""),
                sentence: "The name of the chat, at most 255 characters; empty lets the portal choose one.",
                purpose: "The name of the chat; left empty, the portal chooses one.")
        case .kind:
            Row(
                label: "Type", editor: .kind, option: "type", limit: nil, empty: .string(""),
                sentence: "OPEN: everybody of the company can find and join it. CHAT: members only; also the default.",
                purpose: "Closed: members only. Open: everybody of the company can find and join it.")
        case .color:
            Row(
                label: "Color", editor: .color, option: "color", limit: nil, empty: .string(""),
                sentence: "One of \(ChatColor.allCases.map(\.rawValue).joined(separator: ", ")); "
                    + "empty lets the portal choose.",
                purpose: "The colour of the chat; left alone, the portal chooses one.")
        case .members:
            Row(
                label: "Members", editor: .members, option: "members", limit: nil, empty: .array([]),
                sentence: "The ids of the people to invite, as a list of numbers; the caller is a member in any case.",
                purpose: "Who is invited, by id. You are a member in any case.")
        case .owner:
            Row(
                label: "Owner", editor: .owner, option: "owner", limit: nil, empty: .string(""),
                sentence: "The id of the owner. Today's portals ignore it and make the caller the owner; "
                    + "--verify moves the ownership afterwards.",
                purpose: "Who owns the chat in the end: you, or a person to whom the ownership moves afterwards.")
        case .avatar:
            Row(
                label: "Avatar", editor: .picture, option: "avatar", limit: nil, empty: .string(""),
                sentence: "The picture as base64, or file: and a path: PNG, JPEG, GIF, WebP or BMP, "
                    + "at most 5000 × 5000 pixels; shown at 200 × 200.",
                purpose: "The path of a picture: PNG, JPEG, GIF, WebP or BMP; shown square.")
        case .description:
            Row(
                label: "Description", editor: .area, option: "description", limit: .bytes(65_535), empty: .string(""),
                sentence: "What the chat is about; the portal also posts it as a message in the chat.",
                purpose: "What the chat is about. The portal also posts it as a message.")
        case .message:
            Row(
                label: "Message", editor: .area, option: "message", limit: .scalars(20_000), empty: .string(""),
                sentence: "The first message, posted in the caller's name, at most 20,000 characters.",
                purpose: "The first message, in your name.")
        case .entityType:
            Row(
                label: "Link type", editor: .line, option: "entity-type", limit: .scalars(50), empty: .string(""),
                sentence: "What the chat belongs to, in capitals, at most 50 characters: CRM, TASKS, MY_APP.",
                purpose: "What the chat belongs to, in capitals: CRM, TASKS, MY_APP.")
        case .entityID:
            Row(
                label: "Link id", editor: .line, option: "entity-id", limit: .scalars(255), empty: .string(""),
                sentence: "Which one of that type, at most 255 characters: DEAL|1663 for a deal of the CRM.",
                purpose: "Which one of that type: DEAL|1663.")
        case .copilotRole:
            Row(
                label: "Copilot role", editor: .none, option: nil, limit: nil, empty: .string(""),
                sentence: "The role of the portal's assistant; only chats with the assistant use it.",
                purpose: "The role of the portal's assistant.")
        }
    }

    /// Finds a field by its wire name in any case, as portals do.
    public init?(name: String) {
        self.init(rawValue: name.uppercased())
    }
}

/// How long a text may be, in the unit in which the portal counts.
public enum TextLimit: Sendable, Equatable {
    /// Unicode scalars, which is what PHP's multibyte functions count.
    case scalars(Int)
    case bytes(Int)

    public var count: Int {
        switch self {
        case .scalars(let count), .bytes(let count): count
        }
    }

    /// How much of the limit a text takes.
    public func measure(_ text: String) -> Int {
        switch self {
        case .scalars: text.unicodeScalars.count
        case .bytes: text.utf8.count
        }
    }

    public var unit: String {
        switch self {
        case .scalars: "characters"
        case .bytes: "bytes"
        }
    }
}
