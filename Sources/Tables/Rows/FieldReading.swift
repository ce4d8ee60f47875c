import Bitrix24
import Catalog

/// Reads the text of a cell, or of an option, into a field of a row.
struct FieldReading {
    private(set) var reading = StructureReading()
    private(set) var members: [MemberEntry] = []
    private(set) var owner: MemberEntry?
    private(set) var picturePath: String?

    /// - Parameter parse: takes a list of people apart; the same lists come again and again.
    mutating func read(_ text: String, into field: ChatField, _ parse: (String) -> [MemberEntry]) {
        switch field.editor {
        case .line, .area: reading.structure[text: field] = text
        case .kind: reading.readKind(FieldWords.kind(text)?.rawValue ?? text.trimmed)
        case .color: reading.readColor(FieldWords.color(text)?.rawValue ?? text.trimmed)
        case .picture: picturePath = text.trimmed
        case .people:
            members = parse(text)
            reading.structure.members = MemberLookup(offline: members).people
            reading.faults += members.compactMap { $0.malformed(in: field) }
            // A cell of signs alone names nobody, and says so.
            if members.isEmpty { reading.faults.append(ValidationIssue(.badMember, field) { $0.notAnEntry(text) }) }
        case .person: readOwner(text, parse(text))
        case .departments, .rights: reading.read(text, into: field)
        }
    }

    private mutating func readOwner(_ text: String, _ entries: [MemberEntry]) {
        guard entries.count == 1, let entry = entries.first, !entry.isGroup, !entry.leavesOut,
            entry.malformed(in: .owner) == nil
        else {
            reading.faults.append(StructureReading.badOwner(text))
            return
        }
        owner = entry
        reading.structure.owner = MemberLookup(offline: entries).people.first
    }
}

/// Values as people write them in tables, in either language.
enum FieldWords {
    static func color(_ text: String) -> ChatColor? { colors[Heading(text)] }
    static func kind(_ text: String) -> ChatKind? { kinds[Heading(text)] }

    private static let languages = Language.allCases.map { Messages($0) }

    private static let colors = Dictionary(
        ChatColor.allCases.flatMap { color in
            ([color.rawValue] + languages.map(color.label)).map { (Heading($0), color) }
        }, uniquingKeysWith: { first, _ in first })

    private static let kinds = Dictionary(
        ChatKind.allCases.flatMap { kind in
            ([kind.rawValue] + languages.map { kind == .open ? $0.openKind : $0.closedKind }).map {
                (Heading($0), kind)
            }
        }, uniquingKeysWith: { first, _ in first })
}
