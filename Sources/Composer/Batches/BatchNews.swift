import Bitrix24
import Catalog

/// How a table that is being sent is going.
public enum BatchNews: Sendable, Equatable {
    /// Another convene sends to this portal.
    case waitingForOther
    /// The row of that number leaves.
    case sending(row: Int)
    /// Its chat is there, and is read back with others later.
    case created(row: Int, ChatID)
    /// What came of it, and after how long; nil where nobody has measured that.
    case resolved(row: Int, RowState, seconds: Double? = nil)
    case waiting(PortalError, Duration)
    case looking(Int)
    case waitingForLost(Duration)
}

extension BatchNews {
    /// Empty for what is seen in the rows.
    ///
    /// - Parameter elapsed: since it was told.
    func sentence(in messages: Messages, after elapsed: Duration = .zero) -> String {
        switch self {
        case .sending, .created, .resolved: ""
        case .waitingForOther: messages.otherBatchIsSending
        case .waiting(let error, let length):
            "\(error.sentence(in: messages)) \(messages.goingOnIn(messages.countdown(length - elapsed)))"
        case .looking(let count): messages.lookingForUnknown(count)
        case .waitingForLost(let length): messages.waitingForLost(messages.countdown(length - elapsed))
        }
    }
}

/// How sending has ended.
public struct BatchEnding: Sendable, Equatable {
    public let end: BatchEnd
    /// So many rows of unknown outcome are proven absent.
    public var absent = 0
}

/// Which rows of a table are sent.
public enum BatchScope: Sendable, Equatable {
    /// Those that are open, after those of unknown outcome were looked for.
    case open
    /// Those of unknown outcome are looked for, and sent again where they are proven absent and that is wanted.
    case unknown(resends: Bool)
}
