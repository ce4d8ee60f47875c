import Catalog
import TOML

/// A settings file that cannot be used, or a name in one that leads nowhere.
///
/// Sentences repeat what the file holds: show them with control characters made visible.
public enum SettingsError: Error, Equatable, Sendable {
    /// The file is not TOML; positions count from 1.
    case syntax(file: String, line: Int, column: Int, TOMLError.Problem)
    case unreadable(file: String, reason: Phrase<String>)
    case unwritable(file: String, reason: Phrase<String>)
    case unknownTheme(name: String, known: [String])
    /// The names on the way round, the first one again at the end.
    case inheritanceCircle(themes: [String])
}

extension SettingsError: Explained {
    public func explanation(in messages: Messages) -> Explanation {
        switch self {
        case .syntax(let file, let line, let column, let problem):
            messages.notTOML(file, line: line, column: column, problem.reason(in: messages))
        case .unreadable(let file, let reason): messages.settingsUnreadable(file, reason.said(in: messages))
        case .unwritable(let file, let reason): messages.settingsUnwritable(file, reason.said(in: messages))
        case .unknownTheme(let name, let known): messages.noTheme(name, known: known.joined(separator: ", "))
        case .inheritanceCircle(let themes): messages.themeCircle(themes.joined(separator: " → "))
        }
    }
}

/// Something in a settings file that was passed over; the rest of the file holds.
public struct SettingsWarning: Equatable, Sendable {
    public let file: String
    /// The way to the value, with dots: `roles.field.error`.
    public let key: String
    /// What is wrong with it and what would be right.
    public let problem: Phrase<String>

    /// One line for people; repeats what the file holds, as the sentences of `SettingsError` do.
    public func sentence(in messages: Messages) -> String { "\(file): \(key): \(problem.said(in: messages))" }
}
