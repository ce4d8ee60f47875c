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
        let lines = lines.filter { $0.contains { !"|-: ".contains($0) } }
        let cells = lines.map { Self.cells(of: $0, at: separator) }
        let isHeaded = lines.count > 1 && cells[0].filter { !$0.isEmpty }.allSatisfy { ListHeading($0) != nil }
        let headings = isHeaded ? cells[0].map { ListHeading($0) } : []
        heading =
            isHeaded ? (separator == "|" ? cells[0].joined(separator: " ") : first.replacing("\t", with: " ")) : nil
        // A row by itself may go on: people side by side.
        if lines.count == 1, let people = Record.peopleSideBySide(cells[0]) {
            records = people.map { Record(cells: [$0], headings: []) }
        } else {
            records = cells.dropFirst(isHeaded ? 1 : 0).map { Record(cells: $0, headings: headings) }
        }
    }

    private static func separator(of first: String, _ lines: [String]) -> Character? {
        if lines.allSatisfy({ $0.contains("\t") }) { return "\t" }
        // A table as Markdown has it.
        if lines.count > 1, lines.allSatisfy({ $0.trimmed.hasPrefix("|") }) { return "|" }
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
        let trimmed = cells.map(\.trimmed)
        return separator == "|" ? Array(trimmed.dropFirst().dropLast(trimmed.last == "" ? 1 : 0)) : trimmed
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

    /// Cells that are an address each, or two names each: people, not one person's columns.
    static func peopleSideBySide(_ cells: [String]) -> [String]? {
        let filled = cells.filter { !$0.isEmpty }
        guard filled.count > 1 else { return nil }
        let areAddresses = filled.allSatisfy { ListPart.entries(in: $0).allSatisfy(\.isAddress) }
        let areNames =
            filled.count > 2
            && filled.allSatisfy { cell in
                let words = cell.split(separator: " ")
                return words.count == 2 && words.allSatisfy { $0.first?.isUppercase == true }
            }
        return areAddresses || areNames ? filled : nil
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
