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

/// What decoding a line of the journal gives; which of it must be there depends on the event.
struct JournalRecord: Decodable {
    private let id: UUID
    private let at: String
    private let writtenPortal: String?
    private let caller: Author?
    private let sender: Sender?
    private let structure: JSONValue?
    /// The row of a table that the request makes.
    let row: RowMark?
    let chat: ChatID?
    let code: String?

    private enum CodingKeys: String, CodingKey {
        case id, at, sender, structure, row, chat, code
        case writtenPortal = "portal"
        case caller = "as"
    }

    /// Nil for a line that is damaged.
    init?(_ line: ArraySlice<UInt8>) {
        guard let record = try? JSONDecoder().decode(Self.self, from: Data(line)) else { return nil }
        self = record
    }

    var portal: String? { writtenPortal.map(Portal.name(written:)) }

    /// The request, if the line is one of a request.
    var sending: SendAttempt? {
        guard let time = try? Date(at, strategy: .iso8601), let portal, case .object(let members)? = structure else {
            return nil
        }
        let isPicture = { (member: JSONValue.Member) in member.key == ChatField.avatar.wireName }
        let reading = StructureReading(json: JSONValue.object(members.filter { !isPicture($0) }).text())
        guard reading.faults.isEmpty else { return nil }
        return SendAttempt(
            id: id, time: time, portal: portal, caller: caller, sender: sender, structure: reading.structure,
            picture: members.first(where: isPicture).flatMap { PictureDigest($0.value) })
    }
}

extension PictureDigest {
    fileprivate init?(_ value: JSONValue) {
        guard let digest = try? JSONDecoder().decode(Self.self, from: Data(value.text().utf8)) else { return nil }
        self = digest
    }
}
