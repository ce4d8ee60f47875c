import FoundationEssentials

/// Remembers each call of a plan before it leaves and once its outcome is known, so that the next start knows which one is
/// open. What cannot be written is its own affair: the runner goes on.
public protocol StepJournal: Sendable {
    /// Returns when it is on disk: the call leaves afterwards.
    func begin(_ id: UUID, _ call: ChatCall, on chat: ChatID)
    /// Once more for a call whose outcome was unknown, when a look at the chat shows that it was made.
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

extension Client {
    /// Changes a chat by one call, journalled before and after each attempt.
    ///
    /// - Parameters:
    ///   - rule: how what cannot have run is repeated.
    ///   - announce: told of each pause before that.
    ///   - lost: told which line of the journal stays open where no usable answer came.
    public func change(
        _ call: ChatCall, on chat: ChatID, journal: (any StepJournal)?, repeating rule: RetryRule,
        announce: @escaping @Sendable (RetryRule.Pause) -> Void = { _ in }, progress: UploadProgress? = nil,
        lost: (UUID) -> Void = { _ in }
    ) async throws(PortalError) -> Reply<Bool> {
        try await rule.repeating(announce: announce) { () async throws(PortalError) in
            let id = UUID()
            journal?.begin(id, call, on: chat)
            do throws(PortalError) {
                let reply = try await change(call, progress: progress)
                journal?.end(id, .made)
                return reply
            } catch {
                journal?.end(id, ChangeOutcome(error))
                if error.mayHaveRun { lost(id) }
                throw error
            }
        }
    }
}
