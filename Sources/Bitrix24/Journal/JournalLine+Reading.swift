import FoundationEssentials

extension JournalLine {
    /// The id and the event at the beginning of a whole line, without decoding it; nil for a torn or a foreign line.
    static func head(of line: ArraySlice<UInt8>) -> (id: UUID, event: Event)? {
        guard line.starts(with: beforeID), line.last == UInt8(ascii: "}") else { return nil }
        let id = line.dropFirst(beforeID.count).prefix(idLength)
        let rest = line[id.endIndex...]
        guard id.count == idLength, rest.starts(with: beforeEvent) else { return nil }
        let event = rest.dropFirst(beforeEvent.count).prefix { $0 != UInt8(ascii: "\"") }
        guard let id = UUID(uuidString: String(decoding: id, as: UTF8.self)),
            let event = Event(rawValue: String(decoding: event, as: UTF8.self))
        else { return nil }
        return (id, event)
    }

    private static let beforeID = Array(#"{"id":""#.utf8)
    private static let idLength = 36
    private static let beforeEvent = Array(#"","event":""#.utf8)
}

/// A whole line of the journal; which of it must be there depends on the event. What another version has written besides
/// is passed over: the journal is added to and never written anew.
struct JournalRecord {
    private let line: JSONValue

    /// Nil for a line that is damaged.
    init?(_ line: ArraySlice<UInt8>) {
        guard let text = String(validating: line, as: UTF8.self), let value = try? JSONValue(parsing: text) else {
            return nil
        }
        self.line = value
    }

    var portal: String? { line["portal"]?.string.map(Portal.name(written:)) }
    var chat: ChatID? { line["chat"]?.integer.flatMap(ChatID.init(rawValue:)) }
    var code: String? { line["code"]?.string }
    /// The row of a table that the request makes.
    var row: RowMark? { line["row"].flatMap { RowMark($0) } }

    /// The request, if the line is one of a request.
    var sending: SendAttempt? {
        guard let id = line["id"]?.string.flatMap(UUID.init(uuidString:)), let at = line["at"]?.string,
            let time = Date(timestamp: at), let portal, let members = line["structure"]?.members
        else { return nil }
        // A field that only another version knows is no reason to forget the request.
        let known = members.filter { ChatField(name: $0.key) != nil && $0.key != ChatField.avatar.wireName }
        let reading = StructureReading(json: JSONValue.object(known).text())
        guard reading.faults.isEmpty else { return nil }
        return SendAttempt(
            id: id, time: time, portal: portal, caller: line["as"].flatMap { Author($0) },
            structure: reading.structure)
    }

    func change(_ fate: OpenAttempt.Fate) -> OpenChange? {
        guard let id = line["id"]?.string.flatMap(UUID.init(uuidString:)), let at = line["at"]?.string,
            let time = Date(timestamp: at), let portal, let chat, let method = line["method"]?.string
        else { return nil }
        return OpenChange(
            id: id, time: time, portal: portal, chat: chat, method: method,
            parameters: line["parameters"] ?? .object([]), fate: fate)
    }

    /// The run of the program that wrote the line.
    var writer: Sender? { line["sender"]?.integer.flatMap(Sender.init(rawValue:)) }
}
