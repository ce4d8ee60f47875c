import Bitrix24
import Catalog

extension ChatSession {
    /// Makes one call, journalled before and after. Refusals for now are repeated.
    ///
    /// - Returns: nil if the portal said yes.
    func make(_ call: ChatCall, _ record: SendRecord) async -> PortalError? {
        do throws(PortalError) {
            _ = try await client.change(
                call, on: chat, journal: record, repeating: rule, announce: console.announceReading)
            return nil
        } catch {
            return error
        }
    }

    /// Why nothing was changed.
    func refusal(_ error: PortalError) -> Failure {
        Failure(
            error.exitStatus, lines: [error.changeSentence(in: messages)], chat: .unchanged,
            next: error.advice(in: messages))
    }

    /// What a single call ends with.
    func finish(_ error: PortalError?, done: String) throws(Failure) {
        guard let error else { return console.note(done) }
        guard error.mayHaveRun else { throw refusal(error) }
        throw Failure(
            .outcomeUnknown, error.sentence(in: messages), chat: .changeUnknown(chat, link: link),
            next: messages.lookAgainLater(chat.rawValue))
    }
}
