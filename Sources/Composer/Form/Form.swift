import Bitrix24
import TerminalKit

/// What has been filled in so far. Copies are cheap: undo keeps hundreds.
public struct Form: Equatable, Sendable {
    public var kind = ChatKind.closed
    /// Nil lets the portal choose.
    public var color: ChatColor?
    public var members = PeopleField()
    public var owner = PeopleField(single: true)
    public var avatar = PictureField()
    public var managers = PeopleField()
    public var departments = DepartmentField()
    /// Those that are not to be the usual ones.
    public var rights: ChatRights = [:]
    /// Whether the part that is folded away is open.
    public var showsMore = false
    /// One for each field, empty where the field is no text.
    private var texts = [TextBuffer](repeating: TextBuffer(), count: ChatField.count)
    /// What another version of convene has written beside it into the file that it came from: kept, and not understood.
    var unread = UnreadMembers()
    /// A chat that exists: what only a new one takes has no row.
    var isOfExistingChat = false

    public init() {}

    /// A form with everything that a structure holds.
    public init(_ structure: ChatStructure) {
        kind = structure.kind ?? .closed
        color = structure.color
        members = PeopleField(chosen: structure.members)
        owner = PeopleField(chosen: structure.owner.map { [$0] } ?? [], single: true)
        avatar = PictureField(structure.avatar)
        managers = PeopleField(chosen: structure.managers)
        departments = DepartmentField(chosen: structure.departments)
        rights = structure.rights
        for field in ChatField.allCases where field.editor.isText {
            self[text: field] = TextBuffer(structure[text: field])
        }
        showsMore = ChatField.offered(in: .more).contains { structure.value(of: $0) != nil }
    }

    /// What is typed in a field that is a text.
    public subscript(text field: ChatField) -> TextBuffer {
        get { texts[field.rawValue] }
        set { texts[field.rawValue] = newValue }
    }

    /// Names the file of the picture, which is read once the composer runs.
    public mutating func givePicture(path: String, sendsOriginal: Bool) {
        avatar = PictureField()
        avatar.path.replace(with: path)
        avatar.sendsOriginal = sendsOriginal
    }

    /// Puts text into a field as if it were typed.
    public mutating func type(_ text: String, into field: ChatField) {
        guard !text.isEmpty, let path = Self.textPath(of: field) else { return }
        self[keyPath: path].replace(with: text)
        if field.place == .more { showsMore = true }
    }

    /// Puts a new owner and new managers among the members, where everybody would look for them. Who was taken out there
    /// manages nothing.
    mutating func seatPeople(since before: Form) {
        let gone = Set(before.members.chosen).subtracting(members.chosen)
        if !gone.isEmpty { managers.release(gone) }
        if owner.chosen != before.owner.chosen { members.choose(owner.chosen) }
        if managers.chosen != before.managers.chosen {
            members.choose(managers.chosen.filter { !before.managers.contains($0) })
        }
    }

    /// What would be sent.
    public var structure: ChatStructure {
        var structure = ChatStructure()
        structure.kind = kind
        structure.color = color
        structure.members = members.chosen
        structure.owner = owner.chosen.first
        structure.avatar = avatar.picture
        structure.managers = managers.chosen
        structure.departments = departments.chosen
        structure.rights = rights
        for field in ChatField.allCases where field.editor.isText {
            let text = self[text: field].text
            // Enter alone makes no description.
            structure[text: field] = field.editor == .area && text.trimmed.isEmpty ? "" : text
        }
        return structure
    }

    public var title: TextBuffer {
        get { self[text: .title] }
        set { self[text: .title] = newValue }
    }

    public var description: TextBuffer {
        get { self[text: .description] }
        set { self[text: .description] = newValue }
    }

    public var message: TextBuffer {
        get { self[text: .message] }
        set { self[text: .message] = newValue }
    }

    /// A row of the form that can have the focus.
    public enum Row: Hashable, Sendable {
        case field(ChatField)
        /// The line that folds and unfolds the fields below it.
        case more

        /// Those that are always there, and those that are folded away.
        fileprivate static let always = ChatField.offered(in: .form).map(Row.field) + [.more]
        fileprivate static let all = always + ChatField.offered(in: .more).map(Row.field)
        fileprivate static let ofExistingChat = ChatField.allCases.filter { $0.stage != .creation }.map(Row.field)
    }

    /// The rows from top to bottom, as far as they are unfolded.
    public var rows: [Row] { isOfExistingChat ? Row.ofExistingChat : showsMore ? Row.all : Row.always }

    /// The text that is typed in a row, if it is one.
    public func text(in row: Row) -> TextBuffer? {
        guard case .field(let field) = row, let path = Self.textPath(of: field) else { return nil }
        return self[keyPath: path]
    }

    /// Where the text of a field is kept; nil for a field that is chosen, not typed.
    static func textPath(of field: ChatField) -> WritableKeyPath<Form, TextBuffer>? {
        switch field.editor {
        case .line, .area: \.[text: field]
        case .people, .person: \.[people: field].entry
        case .picture: \.avatar.path
        case .departments: \.departments.entry
        case .kind, .color, .rights: nil
        }
    }

    /// The members, the managers, or the owner.
    public subscript(people field: ChatField) -> PeopleField {
        get {
            switch field {
            case .owner: owner
            case .managers: managers
            default: members
            }
        }
        set {
            switch field {
            case .owner: owner = newValue
            case .managers: managers = newValue
            default: members = newValue
            }
        }
    }

    /// Everybody in all fields of people; who is in several comes several times.
    var everybody: [UserID] {
        ChatField.allCases.filter(\.editor.isPeople).flatMap { self[people: $0].chosen }
    }

    /// Turns the numbers that are typed in a field into people, or departments.
    mutating func takeTypedIDs(in field: ChatField) {
        if field.editor.isPeople { self[people: field].takeIDs() }
        if field.editor == .departments { departments.takeTyped() }
    }
}
