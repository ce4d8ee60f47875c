import Bitrix24
import Catalog
import TerminalKit

extension ExitStatus {
    /// What each status means to a script.
    private func meaning(of command: CommandPurpose) -> String {
        switch self {
        case .success: messages.statusSuccess(of: command)
        case .usage: messages.statusUsage(of: command)
        case .invalidStructure: messages.statusInvalid(of: command)
        case .unreadableInput: messages.statusInput
        case .storedDifferently: messages.statusDifferent(of: command)
        case .unreachable: messages.statusUnreachable(of: command)
        case .fault: messages.statusFault
        case .outcomeUnknown: messages.statusUnknown(of: command)
        case .refusedForNow: messages.statusForNow(of: command)
        case .refused: messages.statusRefused(of: command)
        case .credential: messages.statusCredential
        case .configuration: messages.statusConfiguration
        case .interrupted: messages.statusInterrupted(of: command)
        }
    }

    /// Those that a command can end with, for its help.
    static func table(of command: String) -> String {
        let purpose = purpose(of: command)
        let rows = possible(for: command).map { status in
            let number = "  \(status.rawValue)"
            let lines = status.meaning(of: purpose).wrapped(toColumns: 79 - meaningColumn).map { $0.trimmedAtEnd }
            return number.padded(toColumns: meaningColumn)
                + lines.joined(separator: "\n" + String(repeating: " ", count: meaningColumn))
        }
        return ([messages.exitStatusHeading] + rows).joined(separator: "\n")
    }

    private static let meaningColumn = 7

    private static func purpose(of command: String) -> CommandPurpose {
        switch command {
        case "convene": .any
        case "compose": .composing
        case "create": .creating
        case "check": .checking
        case "batch": .batching
        case "edit": .changing
        case "delete": .deleting
        case "leave", "mute", "unmute": .settingForCaller
        default: .reading
        }
    }

    private static func possible(for command: String) -> [ExitStatus] {
        let never: [ExitStatus] =
            switch command {
            case "structure", "keys", "themes":
                allCases.filter { ![.success, .usage, .fault, .outcomeUnknown, .configuration].contains($0) }
            case "history": everyCall + whileChanging + [.credential, .interrupted]
            case "portal": everyCall.filter { $0 != .unreachable } + whileChanging + [.unreadableInput, .credential]
            case "profiles", "list", "remove", "rename", "default":
                everyCall + whileChanging + [.unreadableInput, .interrupted]
            case "compose": [.storedDifferently, .refusedForNow, .refused]
            case "check", "chats": [.storedDifferently]
            case "delete": [.invalidStructure]
            case "convene", "create", "batch", "edit": []
            default: whileChanging
            }
        return allCases.filter { !never.contains($0) }
    }

    /// Come of asking a portal.
    private static let everyCall: [ExitStatus] = [.unreachable, .refusedForNow, .refused]
    /// Come of changing something there.
    private static let whileChanging: [ExitStatus] = [.invalidStructure, .storedDifferently]
}
