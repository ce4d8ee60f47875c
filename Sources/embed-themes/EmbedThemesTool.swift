import Foundation

/// Writes the Swift file named first: `BuiltInThemes.texts`, out of the theme files named after it.
@main
struct EmbedThemesTool {
    static func main() throws {
        let files = CommandLine.arguments.dropFirst().map { URL(filePath: $0) }
        guard let output = files.first else { return }
        let rows = try files.dropFirst().map { file in
            let name = file.deletingPathExtension().lastPathComponent
            let text = try String(contentsOf: file, encoding: .utf8)
            return "        \(name.debugDescription): \(text.debugDescription),\n"
        }
        let source = """
            extension BuiltInThemes {
                static let texts: [String: String] = [
            \(rows.joined())    ]
            }

            """
        try source.write(to: output, atomically: true, encoding: .utf8)
    }
}
