import Bitrix24
import FoundationEssentials
import TerminalKit

extension FormDocument {
    /// The format that this version writes and reads.
    public static let version = 1

    /// How much of a picture is kept that came in a structure, not from a file.
    public enum Pictures: Sendable {
        case whole
        /// Enough to say which it was.
        case digest
    }

    /// JSON. Blocks longer the larger a picture is: 10 MB take some hundredths of a second.
    public func encoded(pictures: Pictures = .whole) -> [UInt8] {
        let stored = Stored(
            version: Self.version, portal: portal, focus: focus.name, form: StoredForm(form, pictures: pictures),
            people: people, heldBack: heldBack)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Texts and whole numbers always encode.
        return (try? encoder.encode(stored)).map(Array.init) ?? []
    }

    /// Reads what `encoded` has written; anything else is an error.
    public init(decoding bytes: [UInt8]) throws(FormDocumentFault) {
        let decoder = JSONDecoder()
        let data = Data(bytes)
        guard let version = try? decoder.decode(StoredVersion.self, from: data).version else { throw .damaged }
        guard version == Self.version else { throw .otherVersion(version) }
        guard let stored = try? decoder.decode(Stored.self, from: data), let focus = Form.Row(name: stored.focus),
            let form = stored.form.form
        else { throw .damaged }
        self.init(
            form: form, focus: form.rows.contains(focus) ? focus : .field(.title), portal: stored.portal,
            people: stored.people, heldBack: stored.heldBack)
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
        var base64: String?
        var digest: PictureDigest?
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

    init(_ form: Form, pictures: FormDocument.Pictures) {
        title = form.title.text
        kind = form.kind.rawValue
        color = form.color?.rawValue
        members = People(chosen: form.members.chosen, typed: form.members.entry.text)
        owner = People(chosen: form.owner.chosen, typed: form.owner.entry.text)
        avatar = Avatar(form.avatar, pictures)
        description = form.description.text
        message = form.message.text
        showsLink = form.showsLink
        entityType = form.entityType.text
        entityID = form.entityID.text
        copilotRole = form.copilotRole
    }

    /// Nil where a value is none that a form can have.
    var form: Form? {
        guard let kind = ChatKind(rawValue: kind), let avatar = avatar.field else { return nil }
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
        form.avatar = avatar
        form.description = TextBuffer(description)
        form.message = TextBuffer(message)
        form.showsLink = showsLink
        form.entityType = TextBuffer(TextBuffer.inOneLine(entityType))
        form.entityID = TextBuffer(TextBuffer.inOneLine(entityID))
        form.copilotRole = copilotRole
        return form
    }
}

extension StoredForm.Avatar {
    fileprivate init(_ field: PictureField, _ pictures: FormDocument.Pictures) {
        path = field.path.text
        guard path.isEmpty, let picture = field.picture else { return }
        switch pictures {
        case .whole: base64 = picture.base64
        case .digest: digest = PictureDigest(picture)
        }
    }

    /// A path is read anew by whoever opens the form; nil for base64 that is no picture.
    fileprivate var field: PictureField? {
        guard let base64 else {
            var field = PictureField()
            field.path = TextBuffer(TextBuffer.inOneLine(path))
            return field
        }
        return (try? Picture(base64: base64)).map(PictureField.init)
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
