import Catalog
import TerminalKit

/// The keys as they are bound now: those of `Keys`, or the user's.
public struct KeyMap: Sendable {
    public typealias Section = (title: Phrase<String>, rows: [Keys.Table.Row])

    /// The rows under the headings of the help.
    let sections: [Section]
    public let table: Keys.Table
    /// How sentences call the keys.
    public let names: KeyNames

    init(_ sections: [Section], names: KeyNames = KeyNames()) {
        self.sections = sections
        self.names = names
        table = Keys.Table(sections.flatMap(\.rows))
    }

    /// With the yes of a language beside `y`: in Russian `д` sends, too.
    public func spoken(in language: Language) -> KeyMap {
        guard language == .russian else { return self }
        return KeyMap(
            sections.map { title, rows in
                (
                    title,
                    rows.map { row in
                        let isYes = row.action == .sendAnyway && row.keys == [.plain("y")]
                        return isYes ? row.with(keys: row.keys + [.plain("д")]) : row
                    }
                )
            }, names: names)
    }
}
