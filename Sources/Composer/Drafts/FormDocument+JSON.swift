import Bitrix24
import FoundationEssentials
import TerminalKit

extension FormDocument {
    /// The format that this version writes and reads.
    public static let version = 1

    /// JSON. A picture from a file is its path, any other its digest: `keepPicture` keeps it.
    public func encoded() -> [UInt8] {
        let stored = Stored(
            version: Self.version, portal: portal, focus: focus.name,
            form: StoredForm(form, awaitedPicture: awaitedPicture), people: people, heldBack: heldBack)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Texts and whole numbers always encode.
        return (try? encoder.encode(stored)).map(Array.init) ?? []
    }

    /// Reads what `encoded` has written, but for the picture, which `fetchPicture` brings; anything else is an error.
    public init(decoding bytes: [UInt8]) throws(FormDocumentFault) {
        let decoder = JSONDecoder()
        let data = Data(bytes)
        guard let version = try? decoder.decode(StoredVersion.self, from: data).version else { throw .damaged }
        guard version == Self.version else { throw .otherVersion(version) }
        guard let stored = try? decoder.decode(Stored.self, from: data), let focus = Form.Row(name: stored.focus),
            let form = stored.form.form
        else { throw .damaged }
        self.init(
            form, focus: form.rows.contains(focus) ? focus : .field(.title),
            portal: Portal.name(written: stored.portal), people: [:],
            earlier: stored.people.map(\.renewed), heldBack: stored.heldBack.map(\.renewed))
        awaitedPicture = stored.form.avatar.digest
    }
}

private struct StoredVersion: Codable {
    let version: Int
}

private struct Stored: Codable {
    let version: Int
    let portal: String
    let focus: String
    let form: StoredForm
    let people: [RememberedPerson]
    let heldBack: [RememberedPerson]
}

/// The fields under their wire names; what is typed in a field of people stands beside those who are chosen.
private struct StoredForm: Codable {
    let title: String
    let kind: String
    let color: String?
    let members: People
    let owner: People
    let avatar: Avatar
    let description: String
    let message: String
    let showsLink: Bool
    let entityType: String
    let entityID: String
    let copilotRole: String

    struct People: Codable {
        let chosen: [UserID]
        let typed: String
    }

    struct Avatar: Codable {
        let path: String
        let digest: PictureDigest?
        /// The file is sent as it is.
        let original: Bool?
    }

    enum CodingKeys: String, CodingKey {
        case title = "TITLE"
        case kind = "TYPE"
        case color = "COLOR"
        case members = "USERS"
        case owner = "OWNER_ID"
        case avatar = "AVATAR"
        case description = "DESCRIPTION"
        case message = "MESSAGE"
        case showsLink = "link"
        case entityType = "ENTITY_TYPE"
        case entityID = "ENTITY_ID"
        case copilotRole = "COPILOT_MAIN_ROLE"
    }

    init(_ form: Form, awaitedPicture: PictureDigest?) {
        title = form.title.text
        kind = form.kind.rawValue
        color = form.color?.rawValue
        members = People(chosen: form.members.chosen, typed: form.members.entry.text)
        owner = People(chosen: form.owner.chosen, typed: form.owner.entry.text)
        avatar = Avatar(
            path: form.avatar.path.text,
            digest: form.avatar.path.isEmpty ? form.avatar.picture.map { PictureDigest($0) } ?? awaitedPicture : nil,
            original: !form.avatar.path.isEmpty && form.avatar.sendsOriginal ? true : nil)
        description = form.description.text
        message = form.message.text
        showsLink = form.showsLink
        entityType = form.entityType.text
        entityID = form.entityID.text
        copilotRole = form.copilotRole
    }

    /// Nil where a value is none that a form can have.
    var form: Form? {
        guard let kind = ChatKind(rawValue: kind) else { return nil }
        var form = Form()
        form.title = TextBuffer(TextBuffer.inOneLine(title))
        form.kind = kind
        if let color {
            guard let color = ChatColor(rawValue: color) else { return nil }
            form.color = color
        }
        form.members = PeopleField(chosen: members.chosen)
        form.members.entry = TextBuffer(TextBuffer.inOneLine(members.typed))
        form.owner = PeopleField(chosen: Array(owner.chosen.prefix(1)), single: true)
        form.owner.entry = TextBuffer(TextBuffer.inOneLine(owner.typed))
        form.avatar.path = TextBuffer(TextBuffer.inOneLine(avatar.path))
        form.avatar.sendsOriginal = avatar.original ?? false
        form.description = TextBuffer(description)
        form.message = TextBuffer(message)
        form.showsLink = showsLink
        form.entityType = TextBuffer(TextBuffer.inOneLine(entityType))
        form.entityID = TextBuffer(TextBuffer.inOneLine(entityID))
        form.copilotRole = copilotRole
        return form
    }
}

extension Form.Row {
    /// The wire name of a field, or `link`.
    fileprivate var name: String {
        switch self {
        case .field(let field): field.wireName
        case .link: "link"
        }
    }

    fileprivate init?(name: String) {
        if name == "link" {
            self = .link
        } else if let field = ChatField(rawValue: name) {
            self = .field(field)
        } else {
            return nil
        }
    }
}
