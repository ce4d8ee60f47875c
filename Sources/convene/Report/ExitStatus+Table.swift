import Bitrix24
import Catalog

extension ExitStatus {
    /// What each status means to a script.
    var meaning: String {
        switch self {
        case .success: messages.statusSuccess
        case .usage: messages.statusUsage
        case .invalidStructure: messages.statusInvalid
        case .unreadableInput: messages.statusInput
        case .storedDifferently: messages.statusDifferent
        case .unreachable: messages.statusUnreachable
        case .fault: messages.statusFault
        case .outcomeUnknown: messages.statusUnknown
        case .refusedForNow: messages.statusForNow
        case .refused: messages.statusRefused
        case .credential: messages.statusCredential
        case .configuration: messages.statusConfiguration
        case .interrupted: messages.statusInterrupted
        }
    }

    /// All of them, for the help.
    static var table: String {
        messages.exitStatusHeading + "\n"
            + allCases.map {
                "  \($0.rawValue)\(String(repeating: " ", count: 5 - "\($0.rawValue)".count))\($0.meaning)"
            }
            .joined(separator: "\n")
    }
}
