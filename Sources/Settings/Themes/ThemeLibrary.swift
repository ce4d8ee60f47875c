import FoundationEssentials
import TerminalKit
import ThemeRules
import Themes

/// A theme, and what in its files was passed over.
public struct ThemeReading: Equatable, Sendable {
    public let theme: Theme
    public let faults: [ThemeFault]
}

/// The themes there are: the user's files, and the ones inside the program.
public struct ThemeLibrary: Sendable {
    private let folder: String

    /// `folder` holds the user's themes as `NAME.toml`; it need not be there.
    public init(folder: String) {
        self.folder = folder
    }

    /// All names, sorted.
    public var names: [String] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let own = files.filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(".toml".count)) }
        return Set(own).union(BuiltInThemes.names).sorted()
    }

    /// Reads a theme and the ones that it inherits from. A user's file hides the built-in theme of the same name, and
    /// may inherit from it.
    public func theme(named name: String) throws(SettingsError) -> ThemeReading {
        // Most people have no file of their own, and a built-in theme is ready.
        guard var source = try ownSource(of: name) else {
            guard let theme = BuiltInThemes.theme(named: name) else {
                throw .unknownTheme(name: name, known: names)
            }
            return ThemeReading(theme: theme, faults: [])
        }
        var lineage = [name]
        while let next = source.inherits {
            let isOwnName = next == lineage.last
            guard isOwnName ? lineage.dropLast().last != next : !lineage.contains(next) else {
                throw .inheritanceCircle(themes: lineage + [next])
            }
            lineage.append(next)
            let own = isOwnName ? nil : try ownSource(of: next)
            let inherited = if let own { own } else { try builtInSource(of: next) }
            source = source.over(inherited)
        }
        let (theme, faults) = source.resolved(name: name)
        return ThemeReading(theme: theme, faults: faults)
    }

    /// The file of a theme as it stands, the user's own before the built-in one.
    public func text(of name: String) throws(SettingsError) -> String {
        if let own = try ownText(of: name) { own } else { try builtInText(of: name) }
    }

    private func builtInText(of name: String) throws(SettingsError) -> String {
        guard let text = BuiltInThemes.text(of: name) else { throw .unknownTheme(name: name, known: names) }
        return text
    }

    private func file(of name: String) -> String { "\(folder)/\(name).toml" }

    private func ownText(of name: String) throws(SettingsError) -> String? {
        name.contains("/") ? nil : try TOMLText.read(file(of: name))
    }

    private func ownSource(of name: String) throws(SettingsError) -> ThemeSource? {
        guard let text = try ownText(of: name) else { return nil }
        return ThemeSource(try TOMLText(text, file: file(of: name)).entries, file: file(of: name))
    }

    private func builtInSource(of name: String) throws(SettingsError) -> ThemeSource {
        let file = "built-in theme \(name)"
        return ThemeSource(try TOMLText(try builtInText(of: name), file: file).entries, file: file)
    }
}
