/// Columns of a spreadsheet that were pasted together: a person a row, known by the best key that is in it.
struct PastedTable {
    struct Record {
        let cells: [String]
        let headings: [ListHeading?]
    }

    let records: [Record]
    let heading: String?

    /// - Returns: nil for lines that are no table: not a Tab in each of them, and no heading of several columns above them.
    init?(_ lines: [String]) {
        guard let first = lines.first, let separator = Self.separator(of: first, lines) else { return nil }
        let cells = lines.map { Self.cells(of: $0, at: separator) }
        let isHeaded = lines.count > 1 && cells[0].filter { !$0.isEmpty }.allSatisfy { ListHeading($0) != nil }
        let headings = isHeaded ? cells[0].map { ListHeading($0) } : []
        heading = isHeaded ? first.replacing("\t", with: " ") : nil
        records = cells.dropFirst(isHeaded ? 1 : 0).map { Record(cells: $0, headings: headings) }
    }

    private static func separator(of first: String, _ lines: [String]) -> Character? {
        if lines.allSatisfy({ $0.contains("\t") }) { return "\t" }
        guard lines.count > 1, ListHeading.isHeading(first) else { return nil }
        return ([";", ","] as [Character]).first { first.contains($0) }
    }

    private static func cells(of line: String, at separator: Character) -> [String] {
        var cells = [""]
        var scan = QuoteScan(closing: line)
        for character in line {
            if scan.isOutside(before: character), character == separator {
                cells.append("")
            } else {
                cells[cells.count - 1].append(character)
            }
        }
        return cells.map(\.trimmed)
    }
}

extension PastedTable.Record {
    /// Whom the row means: by address, else by name, else by number; by each of its cells where none of them tells.
    var entries: [MemberEntry] {
        let filled = cells.filter { !$0.isEmpty }
        if filled.count <= 1 { return filled.flatMap { PeopleList($0).entries } }
        let read = cells.map { $0.isEmpty ? [] : ListPart.entries(in: $0) }
        if let address = read.lazy.joined().first(where: \.isAddress) { return [address] }
        if let id = cell(.id), case .person(let person)? = MemberEntry(word: id) { return [.person(person)] }
        if let name = namedInColumns ?? nameInCells { return [.name(name)] }
        if let group = read.lazy.joined().first(where: \.isGroup) { return [group] }
        let people = read.joined().filter { if case .person = $0 { true } else { false } }
        return people.count == 1 || people.count == filled.count ? Array(people) : Array(read.joined())
    }

    private func cell(_ heading: ListHeading) -> String? {
        zip(cells, headings).first { $0.1 == heading && !$0.0.isEmpty }?.0
    }

    /// The name as the headings tell it.
    private var namedInColumns: String? {
        let surname = cell(.surname)
        // "Name" beside "Surname" is the given name.
        if let name = cell(.fullName), surname == nil || name.contains(" ") { return ListPart.name(in: name) }
        let parts = [cell(.givenName) ?? cell(.fullName), cell(.patronymic), surname].compactMap(\.self)
        guard !parts.isEmpty else { return nil }
        return ListPart.name(in: parts.joined(separator: " "))
    }

    /// The name where no heading tells: a cell of several words, or the first two cells of one word each and a patronymic
    /// beside them. Positions and departments stand behind names, so that the first ones count.
    private var nameInCells: String? {
        let texts = cells.filter { $0.contains(where: \.isLetter) && MemberEntry(word: $0) == nil }
        guard let first = texts.first else { return nil }
        if first.split(separator: " ").count > 1 { return ListPart.name(in: first) }
        guard texts.count > 1, texts[1].split(separator: " ").count <= 2 else { return ListPart.name(in: first) }
        var parts = Array(texts.prefix(2))
        if texts.count > 2, Patronymic.isOne(texts[2]) { parts.append(texts[2]) }
        return ListPart.name(in: parts.joined(separator: " "))
    }
}

extension MemberEntry {
    fileprivate var isAddress: Bool { if case .email = self { true } else { false } }
}
