import Catalog
import FoundationEssentials
import ThemeRules

/// `config.toml`, changed in one place: every line that the user wrote stays as it is.
public struct ConfigFile: Sendable {
    private let path: String

    public init(at paths: Paths) {
        path = paths.configFile
    }

    /// Makes a theme the one of the next start.
    public func keep(theme name: String) throws(SettingsError) {
        let text = try TOMLText.read(path) ?? ""
        var editor = TOMLEditor(text)
        editor.set("theme", to: TOMLEditor.quoted(name))
        let changed = editor.text
        try check(changed, against: text, theme: name)
        do throws(FileError) {
            // Many people keep such files elsewhere and have links to them.
            let resolved = (try? FileManager.default.destinationOfSymbolicLink(atPath: path)).map { target in
                target.hasPrefix("/")
                    ? target : "\(path.prefix(upTo: path.lastIndex(of: "/") ?? path.endIndex))/\(target)"
            }
            try PrivateFile(resolved ?? path).replace(with: Array(changed.utf8))
        } catch {
            throw .unwritable(file: path, reason: Phrase { error.reason(in: $0) })
        }
    }

    /// The change did what it was to do, and nothing else.
    private func check(_ changed: String, against text: String, theme name: String) throws(SettingsError) {
        let before = try TOMLText(text, file: path).entries.filter { $0.path != ["theme"] }
        let after = try? TOMLText(changed, file: path).entries
        guard let after, after.filter({ $0.path != ["theme"] }) == before,
            after.contains(where: { $0.path == ["theme"] && $0.value == .text(name) })
        else { throw .unwritable(file: path, reason: .init(\.linesAreUnclear)) }
    }
}
