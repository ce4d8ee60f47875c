import Bitrix24

/// A request whose fate is not known, and what was done to find out.
public struct UnknownOutcome: Sendable, Equatable {
    public enum Search: Sendable, Equatable {
        case none
        case looking
        case found(Findings)
        case failed(PortalError)
        /// One of the chats found is the one.
        case settled(Candidate)
    }

    public let sending: OpenAttempt
    /// What went wrong, if it was in this session.
    public let error: PortalError?
    public internal(set) var search = Search.none
    /// The first visible line of the panel.
    public internal(set) var scroll = 0

    init(_ sending: OpenAttempt, error: PortalError? = nil) {
        self.sending = sending
        self.error = error
    }

    var candidates: [Candidate] {
        if case .found(let findings) = search { findings.candidates } else { [] }
    }

    /// The chat that turned out to be the one.
    var chat: ChatID? {
        if case .settled(let candidate) = search { candidate.stored.id } else { nil }
    }

    var isSettled: Bool { chat != nil }
}
