import Bitrix24
import TerminalKit

/// What has been filled in so far. Copies are cheap: undo keeps hundreds.
public struct Form: Equatable, Sendable {
    public var title = TextBuffer()
    public var kind = ChatKind.closed
    /// Nil lets the portal choose.
    public var color: ChatColor?
    public var members = PeopleField()
    public var owner = PeopleField(single: true)
    public var avatar = PictureField()
    public var description = TextBuffer()
    public var message = TextBuffer()
    /// Whether the two fields of the link are open.
    public var showsLink = false
    public var entityType = TextBuffer()
    public var entityID = TextBuffer()
    /// A chat that exists: what only a new one takes has no row.
    var isOfExistingChat = false
    /// Has no editor; it comes with a structure and goes on with it.
    var copilotRole = ""

    public init() {}

    /// A form with everything that a structure holds.
    public init(_ structure: ChatStructure) {
        title = TextBuffer(structure.title)
        kind = structure.kind ?? .closed
        color = structure.color
        members = PeopleField(chosen: structure.members)
        owner = PeopleField(chosen: structure.owner.map { [$0] } ?? [], single: true)
        avatar = PictureField(structure.avatar)
        description = TextBuffer(structure.description)
        message = TextBuffer(structure.message)
        entityType = TextBuffer(structure.entityType)
        entityID = TextBuffer(structure.entityID)
        copilotRole = structure.copilotRole
        showsLink = !(structure.entityType + structure.entityID).isEmpty
    }

    /// Names the file of the picture, which is read once the composer runs.
    public mutating func givePicture(path: String, sendsOriginal: Bool) {
        avatar = PictureField()
        avatar.path.replace(with: path)
        avatar.sendsOriginal = sendsOriginal
    }

    /// Puts text into the members as if it were typed.
    public mutating func typeMembers(_ text: String) {
        members.entry.replace(with: text)
    }

    /// Puts the owner among the members, where everybody would look for them.
    mutating func seatOwner() {
        if let owner = owner.chosen.first { members.choose(owner) }
    }

    /// What would be sent.
    public var structure: ChatStructure {
        var structure = ChatStructure()
        structure.title = title.text
        structure.kind = kind
        structure.color = color
        structure.members = members.chosen
        structure.owner = owner.chosen.first
        structure.avatar = avatar.picture
        structure.description = description.text
        structure.message = message.text
        structure.entityType = entityType.text
        structure.entityID = entityID.text
        structure.copilotRole = copilotRole
        return structure
    }
}

extension Form {
    /// A row of the form that can have the focus.
    public enum Row: Hashable, Sendable {
        case field(ChatField)
        /// The line that folds and unfolds the link's fields.
        case link
    }

    /// The rows from top to bottom, as far as they are unfolded.
    public var rows: [Row] {
        let fields = ChatField.allCases.filter { $0.editor != .none }
        if isOfExistingChat { return fields.filter { !$0.belongsToLink && $0 != .message }.map(Row.field) }
        let folded = fields.filter(\.belongsToLink).map(Row.field)
        return fields.filter { !$0.belongsToLink }.map(Row.field) + [.link] + (showsLink ? folded : [])
    }

    /// The text that is typed in a row, if it is one.
    public func text(in row: Row) -> TextBuffer? {
        guard case .field(let field) = row, let path = Self.textPath(of: field) else { return nil }
        return self[keyPath: path]
    }

    /// Where the text of a field is kept; nil for a field that is chosen, not typed.
    static func textPath(of field: ChatField) -> WritableKeyPath<Form, TextBuffer>? {
        switch field {
        case .title: \.title
        case .members: \.members.entry
        case .owner: \.owner.entry
        case .avatar: \.avatar.path
        case .description: \.description
        case .message: \.message
        case .entityType: \.entityType
        case .entityID: \.entityID
        case .kind, .color, .copilotRole: nil
        }
    }
}

extension Form {
    /// The members, or the owner.
    static func people(of field: ChatField) -> WritableKeyPath<Form, PeopleField> {
        field == .owner ? \.owner : \.members
    }

    /// Turns the ids that are typed in a field of people into people.
    mutating func takeTypedIDs(in field: ChatField) {
        if field == .members { members.takeIDs() }
        if field == .owner { owner.takeIDs() }
    }
}

extension ChatField {
    /// Belongs to the part of the form that is folded away.
    var belongsToLink: Bool { self == .entityType || self == .entityID }
}
