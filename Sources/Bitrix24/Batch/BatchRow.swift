/// A row of a table that is ready to be sent.
public struct BatchRow: Sendable {
    /// As a spreadsheet counts: the heading is 1.
    public let number: Int
    public let key: RowKey
    /// Without its picture.
    public let structure: ChatStructure
    /// Brings the picture when the row's turn comes: ten thousand rows need not hold theirs.
    public let picture: (@Sendable () -> Picture?)?

    public init(
        number: Int, key: RowKey, structure: ChatStructure, picture: (@Sendable () -> Picture?)? = nil
    ) {
        self.number = number
        self.key = key
        self.structure = structure
        self.picture = picture
    }

    /// What is sent.
    var whole: ChatStructure {
        guard let picture else { return structure }
        var whole = structure
        whole.avatar = picture()
        return whole
    }
}

/// What became of a row.
public enum RowState: Sendable, Equatable {
    /// Stored as asked, as far as that was looked at.
    case created(ChatID)
    case different(ChatID, [Difference])
    /// There is a chat, which could not be read back.
    case unchecked(ChatID, PortalError)
    /// It cannot have been created.
    case refused(PortalError)
    /// Nobody knows; the code is `PortalError.code`.
    case unknown(code: String)

    public var chat: ChatID? {
        switch self {
        case .created(let chat), .different(let chat, _), .unchecked(let chat, _): chat
        case .refused, .unknown: nil
        }
    }
}

/// What happens while a table is sent, in its order.
public enum BatchEvent: Sendable {
    case sending(BatchRow)
    /// There is a chat, which is read back with others later.
    case created(BatchRow, ChatID)
    /// The row has its outcome, or none that anybody knows. An unknown row may be told of again.
    case resolved(BatchRow, RowState, seconds: Double)
    /// Nothing leaves for so long, because the portal refuses for now or is not reached.
    case waiting(PortalError, Duration)
    /// So many unknown rows are looked for.
    case looking(Int)
    /// So long until the portal cannot carry out a lost request any more.
    case waitingForLost(Duration)
}

/// Why sending has come to its end.
public enum BatchEnd: Sendable, Equatable {
    case finished
    /// Five rows in a row failed alike, and nobody wanted to go on.
    case paused
    case interrupted
    /// The portal refused the whole, or is not reached any more.
    case stopped(PortalError)
    /// What was sent, or is about to be, cannot be written down.
    case unrecorded(StorageError)
}
