/// How `convene` ends, for scripts (interface.md).
public enum ExitStatus: Int32, Sendable, CaseIterable {
    case success = 0
    case usage = 64
    case invalidStructure = 65
    case unreadableInput = 66
    case storedDifferently = 68
    case unreachable = 69
    case fault = 70
    case outcomeUnknown = 74
    case refusedForNow = 75
    case refused = 76
    case credential = 77
    case configuration = 78
    case interrupted = 130
}
