import Bitrix24
import Catalog

extension ExitStatus {
    /// What each status means to a script.
    private func meaning(creates: Bool, changes: Bool) -> String {
        switch self {
        case .success: messages.statusSuccess(creates: creates)
        case .usage: messages.statusUsage(creates: creates)
        case .invalidStructure: messages.statusInvalid(creates: creates)
        case .unreadableInput: messages.statusInput
        case .storedDifferently: messages.statusDifferent(creates: creates)
        case .unreachable: messages.statusUnreachable(creates: creates)
        case .fault: messages.statusFault
        case .outcomeUnknown: changes ? messages.statusUnknown : messages.statusUnwritten
        case .refusedForNow: messages.statusForNow(creates: creates, changes: changes && !creates)
        case .refused: messages.statusRefused(creates: creates)
        case .credential: messages.statusCredential
        case .configuration: messages.statusConfiguration
        case .interrupted: messages.statusInterrupted
        }
    }

    /// Those that a command can end with, for its help.
    static func table(of command: String) -> String {
        let creates = ["convene", "compose", "create", "check", "batch"].contains(command)
        let changes = ["convene", "create", "batch", "edit", "delete", "leave", "mute", "unmute"].contains(command)
        let rows = possible(for: command).map { status in
            let number = String(status.rawValue)
            return
                "  \(number)\(String(repeating: " ", count: 5 - number.count))\(status.meaning(creates: creates, changes: changes))"
        }
        return ([messages.exitStatusHeading] + rows).joined(separator: "\n")
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
