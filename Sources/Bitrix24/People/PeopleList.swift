/// A list of people as administrators have it: typed, pasted, an option's value or a table's cell.
///
/// One parser for all of them (the contract's "A list of people"). Nothing is dropped silently: what is no key of a person
/// becomes a name, which is looked up and told about if nobody bears it.
public struct PeopleList: Sendable, Equatable {
    /// Each once, in the order of the text.
    public let entries: [MemberEntry]
    /// A first line that names columns instead of people, as it was written; it is said, not looked up.
    public let heading: String?

    public init(_ text: String) {
        let text = text.withoutListNoise
        let lines = ListText.lines(of: text)
        if let table = PastedTable(lines) {
            self.init(table.records.flatMap(\.entries), heading: table.heading)
            return
        }
        var rest = lines[...]
        let heading = lines.count > 1 && ListHeading.isHeading(lines[0]) ? rest.popFirst() : nil
        let parts = rest.map(ListText.parts(of:))
        let isBySemicolon = parts.contains { $0.count > 1 && $0.contains { $0.separator == ";" } }
        let isColumn = parts.count { !$0.isEmpty } > 1
        self.init(
            parts.flatMap { line in
                SurnameFirst.joined(line, isListElsewhere: isBySemicolon || isColumn).flatMap(ListPart.entries(in:))
            }, heading: heading)
    }

    private init(_ entries: [MemberEntry], heading: String?) {
        var known: Set<MemberEntry> = []
        // Leaving somebody out counts where it stands, also a second time.
        self.entries = entries.filter { entry in
            if case .without = entry {
                known = []
                return true
            }
            return known.insert(entry).inserted
        }
        self.heading = heading?.trimmed
    }

    /// Whether a text says more than one could be searching for: several entries, or one that is no name.
    public static func isList(_ text: String) -> Bool {
        let entries = PeopleList(text).entries
        if case .name? = entries.first, entries.count == 1 { return false }
        return !entries.isEmpty
    }
}
