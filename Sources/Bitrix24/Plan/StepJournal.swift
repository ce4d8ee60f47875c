import FoundationEssentials

/// Remembers each call of a plan before it leaves and once its outcome is known, so that the next start knows which one is
/// open. What cannot be written is its own affair: the runner goes on.
public protocol StepJournal: Sendable {
    /// Returns when it is on disk: the call leaves afterwards.
    func begin(_ id: UUID, _ call: ChatCall, on chat: ChatID)
    func end(_ id: UUID, _ outcome: ChangeOutcome)
}

extension ChangeOutcome {
    /// What a failed call means.
    public init(_ error: PortalError) {
        self =
            error.mayHaveRun
            ? .unknown(code: error.code) : error.isCancellation ? .cancelled : .refused(code: error.code)
    }
}
