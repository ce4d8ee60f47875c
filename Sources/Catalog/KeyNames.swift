/// A key that sentences speak of, by the command that it is bound to in `[keys]`.
public enum SpokenKey: String, CaseIterable, Sendable {
    case allFiles = "all-files"
    case back
    case deleteBackward = "delete-backward"
    case earlierMessages = "earlier-messages"
    case encoding
    case groups
    case ignoreColumns = "ignore-columns"
    case interrupt
    case keepUnknown = "keep-unknown"
    case left
    case look
    case lookForRows = "look-for-rows"
    case open
    case portals
    case repairAll = "repair-all"
    case review
    case saveTemplate = "save-template"
    case send
    case sendAnyway = "send-anyway"
    case skipChanged = "skip-changed"
    case skipDeleted = "skip-deleted"
    case skipExisting = "skip-existing"
    case skipInvalid = "skip-invalid"
    case startEmpty = "start-empty"
    case undo
    case unknown

    /// What it is called as long as nothing else is bound.
    fileprivate var standard: String {
        switch self {
        case .allFiles: "Alt-A"
        case .back: "Esc"
        case .deleteBackward: "Backspace"
        case .earlierMessages: "Alt-V"
        case .encoding: "Alt-E"
        case .groups: "Alt-G"
        case .ignoreColumns: "Alt-I"
        case .interrupt: "Ctrl-C"
        case .keepUnknown: "k"
        case .left: "←"
        case .look: "l"
        case .lookForRows: "Alt-F"
        case .open, .send: "Enter"
        case .portals: "F9"
        case .repairAll: "r"
        case .review: "F2"
        case .saveTemplate: "Alt-S"
        case .sendAnyway: "y"
        case .skipChanged: "a"
        case .skipDeleted: "r"
        case .skipExisting: "s"
        case .skipInvalid: "x"
        case .startEmpty: "F8"
        case .undo: "Alt-U"
        case .unknown: "F6"
        }
    }
}

/// How sentences call keys.
public struct KeyNames: Sendable, Equatable {
    private let rebound: [SpokenKey: String]

    /// - Parameter rebound: the names of keys that the user has bound in place of the program's.
    public init(_ rebound: [SpokenKey: String] = [:]) {
        self.rebound = rebound
    }

    public subscript(key: SpokenKey) -> String { rebound[key] ?? key.standard }
}
