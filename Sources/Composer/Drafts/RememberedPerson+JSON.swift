import Bitrix24

extension RememberedPerson {
    var value: JSONValue {
        .object(
            [
                .init("portal", .string(portal)), .init("id", .integer(id.rawValue)), .init("name", .string(name)),
                .init("email", .string(email)), .init("role", .string(role.rawValue)),
            ] + unread)
    }

    /// Nil for somebody whose part in the chat this version does not know.
    init?(_ value: JSONValue) throws(FormDocumentFault) {
        var kept = try KeptObject(value)
        guard let id = kept.take("id").flatMap({ UserID($0) }), let portal = kept.take("portal")?.string else {
            throw .damaged
        }
        guard let role = Role(rawValue: try kept.text("role")) else { return nil }
        self.init(
            portal: Portal.name(written: portal), id: id, name: try kept.text("name"), email: try kept.text("email"),
            role: role, unread: kept.rest)
    }
}
