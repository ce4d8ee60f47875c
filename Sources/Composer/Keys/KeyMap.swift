import Catalog
import TerminalKit

/// The keys as they are bound now: those of `Keys`, or the user's.
public struct KeyMap: Sendable {
    public typealias Section = (title: Phrase<String>, rows: [Keys.Table.Row])

    /// The rows under the headings of the help.
    let sections: [Section]
    public let table: Keys.Table

    init(_ sections: [Section]) {
        self.sections = sections
        table = Keys.Table(sections.flatMap(\.rows))
    }

    /// As the program brings them.
    public static let standard = KeyMap(Keys.sections)
}
