import Catalog
import TerminalKit

/// The keys as they are bound now: those of `Keys`, or the user's.
public struct KeyMap: Sendable {
    /// Rows with their heading in the help.
    struct Section: Sendable {
        let title: Phrase<String>
        let rows: [Keys.Table.Row]

        init(_ title: @escaping @Sendable (Messages) -> String, _ rows: [Keys.Table.Row]) {
            self.title = Phrase(title)
            self.rows = rows
        }

        private init(title: Phrase<String>, rows: [Keys.Table.Row]) {
            self.title = title
            self.rows = rows
        }

        /// The same heading, above other rows.
        func changing(_ change: ([Keys.Table.Row]) -> [Keys.Table.Row]) -> Section {
            Section(title: title, rows: change(rows))
        }
    }

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
            sections.map { section in
                section.changing { rows in
                    rows.map { row in
                        let isYes = row.action == .sendAnyway && row.keys == [.plain("y")]
                        return isYes ? row.with(keys: row.keys + [.plain("д")]) : row
                    }
                }
            }, names: names)
    }
}
