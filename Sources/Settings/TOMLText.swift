import Catalog
import TOML
import ThemeRules

/// A TOML text that is read key by key, where what is not understood becomes a warning and not an error.
struct TOMLText {
    let file: String
    let table: TOMLTable
    private(set) var warnings: [SettingsWarning] = []

    init(_ text: String, file: String) throws(SettingsError) {
        self.file = file
        do {
            table = try TOMLTable(reading: text)
        } catch {
            throw .syntax(file: file, line: error.line, column: error.column, error.problem)
        }
    }

    /// The text of a file; nil if there is none.
    static func read(_ path: String) throws(SettingsError) -> String? {
        let bytes: [UInt8]?
        do throws(FileError) {
            bytes = try PrivateFile(path).read()
        } catch {
            throw .unreadable(file: path, reason: Phrase { error.reason(in: $0) })
        }
        guard let bytes else { return nil }
        do {
            return try TextDecoding.text(of: bytes)
        } catch {
            throw .unreadable(file: path, reason: Phrase { error.reason(in: $0) })
        }
    }

    mutating func warn(_ key: String, _ problem: @escaping @Sendable (Messages) -> String) {
        warnings.append(SettingsWarning(file: file, key: key, problem: Phrase(problem)))
    }

    /// The text under a key at the top; a warning if it is something else.
    mutating func string(_ key: String) -> String? {
        guard let value = table[key] else { return nil }
        if value.string == nil { warn(key, \.mustBeText) }
        return value.string
    }

    /// The language under a key at the top; a warning if it is none that convene speaks.
    mutating func language(_ key: String) -> Language? {
        guard let text = string(key) else { return nil }
        let language = Language(rawValue: text)
        if language == nil {
            warn(key) { $0.unknownLanguage(known: Language.allCases.map(\.rawValue)) }
        }
        return language
    }

    /// The truth value under a key at the top; a warning if it is something else.
    mutating func bool(_ key: String) -> Bool? {
        guard let value = table[key] else { return nil }
        if value.bool == nil { warn(key, \.mustBeTruth) }
        return value.bool
    }

    /// All values, in the order in which TOML gives them; those of nested tables by the way that leads to them.
    var entries: [ThemeEntry] { ThemeEntry.all(in: table) }

    /// The lines of `[keys]`; a warning if that is something else.
    mutating func keyBindings() -> [KeyBinding] {
        guard let value = table["keys"] else { return [] }
        guard let keys = value.table else {
            warn("keys", \.mustBeTable)
            return []
        }
        return keys.members.map { member in
            let value = member.value
            let list = value.string.map { [$0] } ?? value.array.map { $0.compactMap(\.string) }
            let isWhole = value.array.map { $0.count == list?.count } ?? true
            return KeyBinding(command: member.key, keys: isWhole ? list : nil)
        }
    }

    /// Warns of every key at the top that is not among those known.
    ///
    /// - Parameter gone: what former keys mean no more.
    mutating func warnOfKeys(
        besides known: [String], gone: [String: @Sendable (Messages) -> String] = [:]
    ) {
        for key in table.keys where !known.contains(key) {
            warn(key, gone[key] ?? { $0.unknownThemeKey(known: known) })
        }
    }
}
