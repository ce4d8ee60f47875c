import FoundationEssentials
import TerminalKit
import Themes

/// A theme, and what in its files was passed over.
public struct ThemeReading: Equatable, Sendable {
    public let theme: Theme
    public let warnings: [SettingsWarning]
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
        var lineage: [String] = []
        var merged: ThemeSource?
        var next: String? = name
        while let current = next {
            let isOwnName = current == lineage.last
            guard isOwnName ? lineage.dropLast().last != current : !lineage.contains(current) else {
                throw .inheritanceCircle(themes: lineage + [current])
            }
            let source = try source(of: current, builtIn: isOwnName)
            lineage.append(current)
            merged = merged?.over(source) ?? source
            next = source.inherits
        }
        return merged?.resolved(name: name)
            ?? ThemeReading(theme: Theme(name: name, appearances: [:]), warnings: [])
    }

    /// The file of a theme as it stands, the user's own before the built-in one.
    public func text(of name: String) throws(SettingsError) -> String {
        if !name.contains("/"), let own = try TOMLText.read("\(folder)/\(name).toml") { return own }
        guard let text = BuiltInThemes.text(of: name) else { throw .unknownTheme(name: name, known: names) }
        return text
    }

    private func source(of name: String, builtIn: Bool) throws(SettingsError) -> ThemeSource {
        let file = "\(folder)/\(name).toml"
        if !builtIn, !name.contains("/"), let text = try TOMLText.read(file) {
            return try ThemeSource(text, file: file)
        }
        guard let text = BuiltInThemes.text(of: name) else { throw .unknownTheme(name: name, known: names) }
        return try ThemeSource(text, file: "built-in theme \(name)")
    }
}
