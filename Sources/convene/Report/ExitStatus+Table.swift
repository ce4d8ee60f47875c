import Bitrix24
import Catalog

extension ExitStatus {
    /// What each status means to a script.
    var meaning: String {
        switch self {
        case .success: words.statusSuccess
        case .usage: words.statusUsage
        case .invalidStructure: words.statusInvalid
        case .unreadableInput: words.statusInput
        case .storedDifferently: words.statusDifferent
        case .unreachable: words.statusUnreachable
        case .fault: words.statusFault
        case .outcomeUnknown: words.statusUnknown
        case .refusedForNow: words.statusForNow
        case .refused: words.statusRefused
        case .credential: words.statusCredential
        case .configuration: words.statusConfiguration
        case .interrupted: words.statusInterrupted
        }
    }

    /// All of them, for the help.
    static var table: String {
        words.exitStatusHeading + "\n"
            + allCases.map {
                "  \($0.rawValue)\(String(repeating: " ", count: 5 - "\($0.rawValue)".count))\($0.meaning)"
            }
            .joined(separator: "\n")
    }
}
