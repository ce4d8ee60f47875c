import FoundationEssentials

/// The journal of a table for the steps of its rows. That a step cannot be written down does not hold up the others: its
/// chat is there, and each step may be made again.
struct RowStepJournal: StepJournal {
    let journal: SendJournal
    let portal: Portal
    let clock: BatchClock

    func begin(_ id: UUID, _ call: ChatCall, on chat: ChatID) {
        try? journal.beginChange(id, call, on: chat, of: portal, at: clock.date())
    }

    func end(_ id: UUID, _ outcome: ChangeOutcome) { try? journal.endChange(id, outcome, at: clock.date()) }
}
