import Bitrix24

extension ExitStatus {
    /// What each status means to a script.
    var meaning: String {
        switch self {
        case .success: "created; with --verify, stored as asked; for check: valid"
        case .usage: "wrong usage; for the composer: no terminal, or an unknown one"
        case .invalidStructure: "the structure is invalid; nothing was sent"
        case .unreadableInput: "an input file cannot be read; nothing was sent"
        case .storedDifferently: "created, but stored differently from what was asked, or not checked (--verify)"
        case .unreachable: "the portal could not be reached, or redirects elsewhere; nothing was created"
        case .fault: "a fault in convene itself"
        case .outcomeUnknown: "outcome unknown: the request went out and no usable answer came back"
        case .refusedForNow: "the portal refuses for now; nothing was created"
        case .refused: "the portal refused the request, the plan or the user's rights; nothing was created"
        case .credential: "the credential is missing, wrong, expired, readable by others, or lacks the scope"
        case .configuration: "a configuration file is wrong"
        case .interrupted: "interrupted before anything was sent"
        }
    }

    /// All of them, for the help.
    static var table: String {
        "EXIT STATUS:\n"
            + allCases.map {
                "  \($0.rawValue)\(String(repeating: " ", count: 5 - "\($0.rawValue)".count))\($0.meaning)"
            }
            .joined(separator: "\n")
    }
}
