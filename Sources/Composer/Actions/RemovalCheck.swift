import Bitrix24
import Catalog

/// What stands in the way of deleting a chat that was created here.
public struct RemovalCheck: Sendable, Equatable {
    public struct State: Sendable, Equatable {
        let stored: StoredChat
        /// Why the portal does not let the caller delete it; nil where it does.
        let reason: UnsupportedChange.Reason?
        let verdict: RemovalVerdict
    }

    let chat: ChatID
    let result: Result<State, PortalError>

    /// Why it is not deleted; nil where it can be.
    func reasonToKeep(in messages: Messages) -> String? {
        switch result {
        case .failure(let error): error.message(in: messages)
        case .success(let state):
            state.reason.map { $0.sentence(in: messages) }
                ?? (state.verdict == .removable ? nil : state.verdict.sentence(in: messages))
        }
    }
}
