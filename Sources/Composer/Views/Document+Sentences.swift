import Bitrix24
import TerminalKit

extension Document {
    /// The same text for a reader who has no screen: one thing a line, nothing told by its place or look. What keys do
    /// and what the portal sent at length are left out.
    var sentences: [String] { blocks.flatMap { sentences(of: $0) } }

    /// What the portal sent, at length.
    var source: [String] {
        blocks.flatMap { block -> [String] in
            guard case .source(_, let text) = block else { return [] }
            return text.split(whereSeparator: \.isNewline).map(String.init)
        }
    }

    private func sentences(of block: Block) -> [String] {
        switch block {
        case .blank, .keys, .drawing, .source: []
        case .heading(let text): [announced(text)]
        case .runs(let runs): line(runs.map(\.text).joined())
        case .paragraph(let text, _, _): line(text)
        case .entry(let label, let value, _, _): line(label.isEmpty ? value : "\(label.trimmed): \(value)")
        case .area(let label, let text):
            "\(label.trimmed): \(text)".split(whereSeparator: \.isNewline).map { $0.trimmed }
        case .pair(let name, let details, _, _): line(details.isEmpty ? name : "\(name), \(details)")
        case .bars(let bars): [bars.map(\.spoken).joined(separator: ", ") + "."]
        }
    }

    /// A heading before what it is about. One that tells something itself, such as how long it took, is a sentence.
    private func announced(_ heading: String) -> String {
        if heading.hasSuffix(":") { return heading }
        return heading + (heading.contains(": ") ? "." : ":")
    }

    /// A line end in it is marked where lines are written.
    private func line(_ text: String) -> [String] {
        let line = text.trimmed
        return line.isEmpty ? [] : [line]
    }
}

extension Bars.Bar {
    fileprivate var spoken: String { "\(label.trimmed) \(caption)" }
}
