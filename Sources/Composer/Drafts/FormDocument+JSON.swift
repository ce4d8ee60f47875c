import Bitrix24

extension FormDocument {
    /// The format that this version writes and reads. Fields come and go without a new one: what is missing has its
    /// default, what is not known is kept.
    public static let version = 1

    /// JSON. A picture from a file is its path, any other its digest: `keepPicture` keeps it.
    public func encoded() -> [UInt8] { Array(value.text().utf8) }

    var value: JSONValue {
        .object(
            [
                .init("version", .integer(Self.version)), .init("portal", .string(portal)),
                .init("focus", .string(focus.name)),
                .init("form", .object(form.members(awaitedPicture: awaitedPicture))),
                .init("people", .array(people.map(\.value) + form.unread["people"].map(\.value))),
                .init("heldBack", .array(heldBack.map(\.value) + form.unread["heldBack"].map(\.value))),
            ] + keptChanges + form.unread["document"])
    }

    private var keptChanges: [JSONValue.Member] {
        if changes.isEmpty { return [] }
        return [
            .init("changes", .array(changes.map(\.value))), .init("openChat", .integer(openChat?.rawValue ?? 0)),
        ]
    }

    /// Reads what `encoded` has written, but for the picture, which `fetchPicture` brings; anything else is an error.
    public init(decoding bytes: [UInt8]) throws(FormDocumentFault) {
        guard let text = String(validating: bytes, as: UTF8.self), let value = try? JSONValue(parsing: text) else {
            throw .damaged
        }
        try self.init(value)
    }

    init(_ value: JSONValue) throws(FormDocumentFault) {
        var document = try KeptObject(value)
        guard let version = document.take("version")?.integer else { throw .damaged }
        guard version == Self.version else { throw .otherVersion(version) }
        guard let fields = document.take("form"), let portal = document.take("portal")?.string else { throw .damaged }
        var (form, awaitedPicture) = try Form.read(fields)
        let focus = Form.Row(name: try document.text("focus"))
        func people(_ key: String) throws(FormDocumentFault) -> [RememberedPerson] {
            var known: [RememberedPerson] = []
            for item in try document.take(key, as: \.items) ?? [] {
                if let person = try RememberedPerson(item) {
                    known.append(person)
                } else {
                    form.unread[key].append(.init("", item))
                }
            }
            return known
        }
        let earlier = try people("people")
        let heldBack = try people("heldBack")
        var changes: [KeptChanges] = []
        for item in try document.take("changes", as: \.items) ?? [] { changes.append(try KeptChanges(item)) }
        let open = try document.take("openChat", as: \.integer)
        form.unread["document"] = document.rest
        self.init(
            form, focus: focus.flatMap { form.rows.contains($0) ? $0 : nil } ?? .field(.title),
            portal: Portal.name(written: portal), people: [:], earlier: earlier, heldBack: heldBack)
        self.awaitedPicture = awaitedPicture
        self.changes = changes
        // Earlier versions opened the last one again.
        openChat = open.map(ChatID.init(rawValue:)) ?? changes.last { $0.portal == self.portal }?.chat
    }
}

extension Form.Row {
    /// The wire name of a field, or `more`.
    fileprivate var name: String {
        switch self {
        case .field(let field): field.wireName
        case .more: "more"
        }
    }

    /// Nil for a row that this version does not have.
    fileprivate init?(name: String) {
        // Once the folded part held the link alone.
        if name == "more" || name == "link" {
            self = .more
        } else if let field = ChatField(name: name) {
            self = .field(field)
        } else {
            return nil
        }
    }
}
