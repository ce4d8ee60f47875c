import Catalog
import TerminalKit

extension KeyMap {
    /// A part of the table as people read it.
    public struct HelpSection: Sendable {
        public let title: String
        /// The names of the keys, and what they do. Rows that do the same are one.
        public internal(set) var rows: [(keys: String, sentence: String)] = []
    }

    /// The table as people read it.
    public func help(in messages: Messages) -> [HelpSection] {
        sections.map { Self.section($0.title.said(in: messages), $0.rows, in: messages) }
    }

    /// The keys of one screen: without those of all texts, and those that do the same everywhere.
    func help(about context: Context, in messages: Messages) -> HelpSection {
        let rows = table.rows.filter { row in
            if case .edit = row.action { return false }
            return row.contexts.contains(context) && !row.contexts.isSuperset(of: [.area, .review, .help])
        }
        // Those that the bar has no room for are found at the top.
        let functions = rows.filter { $0.function != nil }.sorted { ($0.function ?? 0) < ($1.function ?? 0) }
        return Self.section(messages.helpHere, functions + rows.filter { $0.function == nil }, in: messages)
    }

    private static func section(_ title: String, _ rows: [Keys.Table.Row], in messages: Messages) -> HelpSection {
        var section = HelpSection(title: title)
        for row in rows {
            let keys = row.keys.map { $0.name(in: messages) }.joined(separator: " ")
            let sentence = row.text.said(in: messages).sentence
            if let last = section.rows.last, last.sentence == sentence {
                let merged = last.keys == keys ? keys : "\(last.keys) \(keys)"
                section.rows[section.rows.count - 1].keys = merged
            } else {
                section.rows.append((keys, sentence))
            }
        }
        return section
    }

    /// The table as `[keys]` in `config.toml` would hold it.
    public var settings: String {
        let rows = Command.all.map { command in
            let keys = table.rows.filter { $0.action == command.action }.flatMap(\.keys)
            var seen: Set<Key> = []
            let names = keys.filter { seen.insert($0).inserted }.map { "\"\($0.settingsName)\"" }
            return "\(command.name) = [\(names.joined(separator: ", "))]"
        }
        return (["[keys]"] + rows).joined(separator: "\n")
    }
}

extension Keys.Table.Row {
    /// The number of its F-key.
    fileprivate var function: Int? {
        if case .function(let number)? = keys.first?.code { number } else { nil }
    }
}

extension Key {
    /// As `Key.init(name:)` reads it: the space by its name.
    fileprivate var settingsName: String { self == .space ? "Space" : name }
}
