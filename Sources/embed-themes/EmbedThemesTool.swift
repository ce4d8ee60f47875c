import Foundation
import TOML
import TerminalKit
import ThemeRules

/// Writes the Swift file named first: the texts and the looks of `BuiltInThemes`, out of the theme files named after it.
///
/// The looks are resolved here, so that the program reads no theme file at the start (docs/performance.md).
@main
struct EmbedThemesTool {
    /// A theme file that would be wrong in the program.
    struct Wrong: Error, CustomStringConvertible {
        let description: String
    }

    static func main() throws {
        let files = CommandLine.arguments.dropFirst().map { URL(filePath: $0) }
        guard let output = files.first else { return }
        var texts: [String: String] = [:]
        for file in files.dropFirst() {
            texts[file.deletingPathExtension().lastPathComponent] = try String(contentsOf: file, encoding: .utf8)
        }
        let sources = try texts.map { name, text in
            do {
                return (name, ThemeSource(ThemeEntry.all(in: try TOMLTable(reading: text)), file: name))
            } catch {
                throw Wrong(description: "themes/\(name).toml: \(error)")
            }
        }
        let known = Dictionary(uniqueKeysWithValues: sources)
        let themes = try texts.keys.sorted().map { try theme($0, known) }
        let source = """
            import TerminalKit

            extension BuiltInThemes {
                public static let names = [\(themes.map(\.name.debugDescription).joined(separator: ", "))]

                /// What the file `NAME.toml` says; nil if there is none.
                public static func text(of name: String) -> String? {
                    switch name {
            \(texts.sorted { $0.key < $1.key }.map { "        case \($0.debugDescription): \($1.debugDescription)" }
                .joined(separator: "\n"))
                    default: nil
                    }
                }

                /// The theme of the file `NAME.toml`; nil if there is none.
                public static func theme(named name: String) -> Theme? {
                    switch name {
            \(themes.map { "        case \($0.name.debugDescription): \($0.literal)" }.joined(separator: "\n"))
                    default: nil
                    }
                }
            }

            """
        try source.write(to: output, atomically: true, encoding: .utf8)
    }

    static func theme(_ name: String, _ known: [String: ThemeSource]) throws -> Theme {
        guard var source = known[name] else { throw Wrong(description: "there is no theme \(name)") }
        var lineage = [name]
        while let next = source.inherits {
            guard !lineage.contains(next), let inherited = known[next] else {
                throw Wrong(description: "themes/\(name).toml inherits from \(next), which leads nowhere")
            }
            lineage.append(next)
            source = source.over(inherited)
        }
        let (theme, faults) = source.resolved(name: name)
        if let fault = faults.first {
            throw Wrong(description: "themes/\(fault.file).toml: \(fault.key): \(fault.problem)")
        }
        return theme
    }
}

extension Theme {
    fileprivate var literal: String {
        "Theme(name: \(name.debugDescription), ground: \(ground.literal), looks: \(looks))"
    }
}

extension Theme.Ground {
    fileprivate var literal: String { "Theme.Ground(text: \(text.literal), background: \(background.literal))" }
}

extension RGB {
    fileprivate var literal: String { "RGB(red: \(red), green: \(green), blue: \(blue))" }
}
