import FoundationEssentials

/// What came of deleting a chat.
public enum Deletion: Sendable, Equatable {
    /// The portal does not show it any more.
    case gone
    /// It cannot have run.
    case refused(PortalError)
    /// The portal said yes, and still shows the chat.
    case stillThere
    /// No usable answer came, and the chat is still shown.
    case unknown(PortalError)
}

extension Client {
    /// Deletes a chat for good, by one call, journalled before and after, and looks whether it is gone.
    public func delete(
        _ chat: ChatID, journal: any StepJournal, repeating rule: RetryRule = RetryRule(budget: .zero),
        announce: @escaping @Sendable (RetryRule.Pause) -> Void = { _ in }
    ) async -> Deletion {
        var failure: PortalError?
        var lost: UUID?
        do throws(PortalError) {
            _ = try await change(.delete(chat), on: chat, journal: journal, repeating: rule, announce: announce) {
                lost = $0
            }
        } catch {
            guard error.mayHaveRun else { return .refused(error) }
            failure = error
        }
        if await isGone(chat) {
            if let lost { journal.end(lost, .made) }
            return .gone
        }
        return failure.map { .unknown($0) } ?? .stillThere
    }

    /// The portal deletes after its answer: a look just afterwards may still find the chat (chats.md J8).
    private func isGone(_ chat: ChatID) async -> Bool {
        for _ in 0..<10 {
            do throws(PortalError) {
                _ = try await dialog(chat)
            } catch {
                if case .refused = error.reason, error.exitStatus == .refused { return true }
            }
            guard (try? await Worker.pause(for: .milliseconds(500))) != nil else { return false }
        }
        return false
    }
}
