/// A settings file that cannot be used, or a name in one that leads nowhere.
///
/// Sentences repeat what the file holds: show them with control characters made visible.
public enum SettingsError: Error, Equatable, Sendable {
    /// The file is not TOML; positions count from 1.
    case syntax(file: String, line: Int, column: Int, reason: String)
    case unreadable(file: String, reason: String)
    case unwritable(file: String, reason: String)
    case unknownTheme(name: String, known: [String])
    /// The names on the way round, the first one again at the end.
    case inheritanceCircle(themes: [String])

    /// A stable code for scripts and tests.
    public var code: String {
        switch self {
        case .syntax: "settings-syntax"
        case .unreadable: "settings-unreadable"
        case .unwritable: "settings-unwritable"
        case .unknownTheme: "theme-unknown"
        case .inheritanceCircle: "theme-circle"
        }
    }

    /// What is wrong, in one sentence.
    public var sentence: String {
        switch self {
        case .syntax(let file, let line, let column, let reason):
            "\(file) is not valid TOML at line \(line), column \(column): \(reason)."
        case .unreadable(let file, let reason): "\(file) cannot be read: \(reason)."
        case .unwritable(let file, let reason): "\(file) cannot be changed: \(reason)."
        case .unknownTheme(let name, _): "There is no theme “\(name)”."
        case .inheritanceCircle(let themes): "The themes inherit in a circle: \(themes.joined(separator: " → "))."
        }
    }

    /// What to do.
    public var advice: String {
        switch self {
        case .syntax: "Correct that line, or rename the file to go on without it."
        case .unreadable: "Make the file readable, or rename it to go on without it."
        case .unwritable: "Write it by hand."
        case .unknownTheme(_, let known): "Choose one of: \(known.joined(separator: ", "))."
        case .inheritanceCircle: "Take the “inherits” line out of one of them."
        }
    }
}

/// Something in a settings file that was passed over; the rest of the file holds.
public struct SettingsWarning: Hashable, Sendable, CustomStringConvertible {
    public let file: String
    /// The way to the value, with dots: `roles.field.error`.
    public let key: String
    /// What is wrong with it and what would be right.
    public let problem: String

    /// One line for people; repeats what the file holds, as the sentences of `SettingsError` do.
    public var description: String { "\(file): \(key): \(problem)" }
}
