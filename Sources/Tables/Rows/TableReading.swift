import Bitrix24
import Catalog

/// All rows of a table as far as they can be understood without the portal, and everything that is wrong with them.
public struct TableReading: Sendable {
    public private(set) var rows: [DraftRow] = []
    /// In the order of the table.
    public private(set) var faults: [TableFault]
    /// The heading is wrong, for every row.
    let isHeadingWrong: Bool

    /// - Parameters:
    ///   - ignored: the columns of `--ignore`.
    public init(
        _ table: Table, _ defaults: TableDefaults = TableDefaults(), ignoring ignored: [String] = [],
        _ variables: TextVariables
    ) {
        let layout = TableLayout(table, used: Self.used(in: table, defaults), ignored: ignored)
        faults = layout.faults
        isHeadingWrong = !layout.faults.isEmpty
        guard layout.isReadable else { return }
        var reader = RowReader(layout, defaults, variables)
        let shape = Dictionary(grouping: table.faults, by: \.row)
        rows.reserveCapacity(table.rows.count)
        for row in table.rows {
            var (draft, wrong) = reader.read(row)
            if layout.isHeading(row) {
                draft.forgetNames()
                wrong = [TableFault(headingIn: row.number)]
            }
            rows.append(draft)
            faults += (shape[row.number] ?? []) + wrong
        }
    }

    /// Whether a row needs what not every portal has.
    public func needsCapabilities(of caller: UserID) -> Bool {
        rows.contains { row in
            var structure = row.structure
            // Who they are is not known yet; that there are some is what counts.
            if !row.managers.isEmpty, structure.managers.isEmpty, let someone = UserID(rawValue: .max) {
                structure.managers = [someone]
            }
            if !row.departmentNames.isEmpty, structure.departments.isEmpty, let some = DepartmentID(rawValue: .max) {
                structure.departments = [DepartmentLink(some)]
            }
            return structure.planAfterCreation(by: caller, with: .all).needsCapabilities
        }
    }

    /// The names that any text uses as placeholders.
    private static func used(in table: Table, _ defaults: TableDefaults) -> Set<String> {
        var used: Set<String> = []
        func note(_ text: String) {
            guard text.utf8.contains(UInt8(ascii: "{")), let pattern = try? TextPattern(text) else { return }
            used.formUnion(pattern.names)
        }
        defaults.texts.forEach(note)
        for row in table.rows { row.cells.forEach(note) }
        return used
    }
}

/// Makes drafts of rows, one after the other.
private struct RowReader {
    private let layout: TableLayout
    private let defaults: TableDefaults
    private let headings: [ChatField: String]
    private let columnNames: [String]
    private var variables: TextVariables
    private var occurrences: [[String]: Int] = [:]
    private var patterns: [String: TextPattern] = [:]
    private var lists = ListCache()

    init(_ layout: TableLayout, _ defaults: TableDefaults, _ variables: TextVariables) {
        self.layout = layout
        self.defaults = defaults
        self.variables = variables
        headings = layout.fields.mapValues { layout.headings[$0] }
        let fields = Dictionary(layout.fields.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        columnNames = layout.headings.enumerated().map { fields[$0]?.wireName ?? Heading($1).text }
    }

    mutating func read(_ row: Table.Row) -> (DraftRow, [TableFault]) {
        var places = FieldPlaces(headings: headings)
        var parts = layout.counted.compactMap { place in
            row.cells[place].isEmpty ? nil : (name: columnNames[place], text: row.cells[place])
        }
        var texts: [(field: ChatField, text: String)] = []
        for field in ChatField.allCases {
            if let cell = layout.fields[field].map({ row.cells[$0] }), !cell.isBlank {
                texts.append((field, cell))
            } else if let (text, source) = defaults.text(of: field) {
                texts.append((field, text))
                parts.append((name: "\(field.wireName)=", text: text))
                places.filled[field] = source
            }
        }
        let identity = parts.flatMap { [$0.name, $0.text] }
        occurrences[identity, default: 0] += 1
        let key = RowKey(parts, occurrence: occurrences[identity, default: 1])
        var field = FieldReading()
        var faults: [TableFault] = []
        var number: Int?
        for (name, text) in texts {
            let place = places.name(of: name)
            guard let filled = fill(text, of: row, isTitle: name == .title, number: &number, place, &faults) else {
                continue
            }
            field.read(filled, into: name) { lists.entries(of: $0) }
        }
        var draft = DraftRow(number: row.number, key: key, structure: field.reading.structure, places: places)
        draft.titleForm = texts.first { $0.field == .title }.flatMap { titleForm(of: $0.text, row) }
        draft.members = field.members
        draft.managers = field.managers
        draft.owner = field.owner
        draft.departmentNames = field.departmentNames
        draft.picture = field.picturePath.map { ($0, places.filled[.avatar] == nil ? .table : .current) }
        faults += (field.reading.faults + draft.structure.faults).map { issue in
            TableFault(row: row.number, column: issue.field.map(places.name) ?? "", issue)
        }
        return (draft, faults)
    }

    private func titleForm(of text: String, _ row: Table.Row) -> TitleForm? {
        guard text.utf8.contains(UInt8(ascii: "{")), let pattern = patterns[text] ?? (try? TextPattern(text)) else {
            return nil
        }
        return TitleForm(pattern) { name in layout.places[Heading(name)].map { row.cells[$0] } }
    }

    /// Nil where a placeholder cannot be filled, which is a fault.
    private mutating func fill(
        _ text: String, of row: Table.Row, isTitle: Bool, number: inout Int?, _ place: String,
        _ faults: inout [TableFault]
    ) -> String? {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) else { return text }
        guard let pattern = patterns[text] ?? (try? TextPattern(text)) else {
            faults.append(TableFault(row: row.number, column: place, code: "placeholder-open", \.placeholderOpen))
            return nil
        }
        if patterns.count < 1000 { patterns[text] = pattern }
        let unknown = pattern.names.filter { layout.places[Heading($0)] == nil && !TextVariables.names.contains($0) }
        guard unknown.isEmpty else {
            faults += unknown.map { name in
                TableFault(row: row.number, column: place, code: "placeholder-unknown") {
                    $0.placeholderUnknown(name)
                }
            }
            return nil
        }
        func value(_ name: String) -> String {
            if let column = layout.places[Heading(name)] { return row.cells[column] }
            return switch name {
            case "date": variables.day
            case "user": variables.user ?? "{user}"
            default: number.map(String.init) ?? ""
            }
        }
        if isTitle || number == nil, let (before, behind) = pattern.around(placeholder: TextVariables.number),
            layout.places[Heading(TextVariables.number)] == nil
        {
            number = variables.next(between: before.filled(value), and: behind.filled(value))
        }
        return pattern.filled(value)
    }
}

/// Lists of people that were taken apart, so that those who stand in a thousand rows take their place once.
private struct ListCache {
    private var known: Set<MemberEntry> = []
    private var lists: [String: [MemberEntry]] = [:]
    private var words: [Substring: MemberEntry] = [:]

    mutating func entries(of text: String) -> [MemberEntry] {
        if let list = lists[text] { return list }
        let list = plain(text) ?? PeopleList(text).entries.map { known.insert($0).memberAfterInsert }
        if lists.count < 1000 { lists[text] = list }
        return list
    }

    /// Numbers and addresses between commas need no reader of names; nil for any other list.
    private mutating func plain(_ text: String) -> [MemberEntry]? {
        var seen: Set<MemberEntry> = []
        var entries: [MemberEntry] = []
        for part in text.utf8.split(separator: UInt8(ascii: ",")) {
            let word = Substring(part.drop { $0 == 32 })
            guard let entry = words[word] ?? Self.word(word) else { return nil }
            if words.count < 50_000, words[word] == nil { words[Substring(String(word))] = entry }
            if seen.insert(entry).inserted { entries.append(entry) }
        }
        return entries
    }

    private static func word(_ text: Substring) -> MemberEntry? {
        let isPlain = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "."), UInt8(ascii: "@"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
        guard isPlain, let entry = MemberEntry(word: String(text)) else { return nil }
        switch entry {
        case .person, .email: return entry
        default: return nil
        }
    }
}
