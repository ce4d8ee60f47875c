import Catalog
import TerminalKit

extension Keys {
    /// A part of the table as people read it.
    public struct HelpSection: Sendable {
        public let title: String
        /// The names of the keys, and what they do. Rows that do the same are one.
        public internal(set) var rows: [(keys: String, sentence: String)] = []
    }

    /// The table as people read it.
    public static func help(in words: Words) -> [HelpSection] {
        sections.map { title, rows in
            var section = HelpSection(title: title.said(in: words))
            for row in rows {
                let keys = row.keys.map(\.name).joined(separator: " ")
                let sentence = row.text.said(in: words).sentence
                if let last = section.rows.last, last.sentence == sentence {
                    let merged = last.keys == keys ? keys : "\(last.keys) \(keys)"
                    section.rows[section.rows.count - 1].keys = merged
                } else {
                    section.rows.append((keys, sentence))
                }
            }
            return section
        }
    }
}
