import FoundationEssentials

/// A line of the journal.
///
/// Every line begins with `{"id":"…","event":"…"`, so that a reader finds the few that matter among thousands without
/// decoding the rest.
struct JournalLine {
    enum Event: String {
        case send
        case created, refused, unknown, cancelled
        case found
        case notCreated = "not-created"
        case keptUnknown = "kept-unknown"
        /// A change of a chat is about to leave; it ends like a request, but for its own yes.
        case change, changed
        /// The steps after a chat's creation are done.
        case completed
    }

    let id: UUID
    let event: Event
    /// ISO 8601, UTC, whole seconds.
    let at: String
    var portal: String?
    var caller: Author?
    var sender: Sender?
    var row: RowMark?
    var structure: JSONValue?
    var method: String?
    var parameters: JSONValue?
    var chat: ChatID?
    var code: String?

    var text: String {
        var members: [JSONValue.Member] = [
            .init("id", .string(id.uuidString)), .init("event", .string(event.rawValue)), .init("at", .string(at)),
        ]
        if let portal { members.append(.init("portal", .string(portal))) }
        if let caller { members.append(.init("as", caller.value)) }
        if let sender { members.append(.init("sender", .integer(sender.rawValue))) }
        if let row { members.append(.init("row", row.value)) }
        if let structure { members.append(.init("structure", structure)) }
        if let method { members.append(.init("method", .string(method))) }
        if let parameters { members.append(.init("parameters", parameters)) }
        if let chat { members.append(.init("chat", .integer(chat.rawValue))) }
        if let code { members.append(.init("code", .string(code))) }
        return JSONValue.object(members).text()
    }

    /// What would be sent, with the picture as its digest and any secret that somebody typed masked.
    static func parameters(of structure: ChatStructure, redact: (String) -> String) -> JSONValue {
        guard case .object(let members) = structure.json else { return structure.json }
        return .object(
            members.map { member in
                switch (member.value, structure.avatar) {
                case (_, let picture?) where member.key == ChatField.avatar.wireName:
                    .init(member.key, PictureDigest(picture).value)
                case (.string(let text), _): .init(member.key, .string(redact(text)))
                default: member
                }
            })
    }
}
