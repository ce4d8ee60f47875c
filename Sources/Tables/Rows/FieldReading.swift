import Bitrix24
import Catalog

/// Reads the text of a cell, or of an option, into a field of a row.
struct FieldReading {
    private(set) var reading = StructureReading()
    private(set) var members: [MemberEntry] = []
    private(set) var managers: [MemberEntry] = []
    private(set) var owner: MemberEntry?
    private(set) var departmentNames: [String] = []
    private(set) var picturePath: String?

    /// - Parameter parse: takes a list of people apart; the same lists come again and again.
    mutating func read(_ text: String, into field: ChatField, _ parse: (String) -> [MemberEntry]) {
        switch field.editor {
        case .line, .area: reading.structure[text: field] = text
        case .kind: reading.readKind(text.trimmed)
        case .color: reading.readColor(text.trimmed)
        case .picture: picturePath = text.trimmed
        case .people:
            let entries = parse(text)
            if field == .managers { managers = entries } else { members = entries }
            reading.structure[people: field] = MemberLookup(offline: entries).people
            reading.faults += entries.compactMap { $0.malformed(in: field) }
            // A cell of signs alone names nobody, and says so.
            if entries.isEmpty { reading.faults.append(ValidationIssue(.badMember, field) { $0.notAnEntry(text) }) }
        case .person: readOwner(text, parse(text))
        case .departments:
            for part in text.listed {
                if DepartmentLink(text: part) == nil {
                    departmentNames.append(part)
                } else {
                    reading.read(part, into: field)
                }
            }
        case .rights: reading.read(text, into: field)
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
