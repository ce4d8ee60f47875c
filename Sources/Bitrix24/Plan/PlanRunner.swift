import FoundationEssentials

/// Carries plans out: each step once, in order, journalled before and after; then the chat is read back.
///
/// What failed or is unknown stops the steps that need it. A refusal for now, which cannot have run, is repeated as the
/// rule says; nothing else is.
public struct PlanRunner: Sendable {
    /// Told as it goes.
    public enum Event: Sendable, Equatable {
        case began(Int)
        case ended(Int, StepResult)
        case readingBack
    }

    private let client: Client
    private let journal: (any StepJournal)?
    private let rule: RetryRule
    private let announce: @Sendable (RetryRule.Pause) -> Void

    /// - Parameters:
    ///   - rule: how refusals for now are repeated.
    ///   - announce: told before each pause.
    public init(
        client: Client, journal: (any StepJournal)? = nil, rule: RetryRule = RetryRule(budget: .zero),
        announce: @escaping @Sendable (RetryRule.Pause) -> Void = { _ in }
    ) {
        self.client = client
        self.journal = journal
        self.rule = rule
        self.announce = announce
    }

    /// Never throws: what went wrong is in the outcome. A cancelled task ends it within milliseconds; then nothing is read
    /// back.
    public func run(
        _ plan: ChatPlan, progress: UploadProgress? = nil, tell: @Sendable (Event) -> Void = { _ in }
    ) async -> PlanOutcome {
        var results: [StepResult] = []
        // The lines of the journal that are open, by step.
        var lost: [Int: UUID] = [:]
        // What was read since the last call.
        var reading: Result<StoredChat, PortalError>?
        for (index, step) in plan.steps.enumerated() {
            if Task.isCancelled || results.contains(where: \.endsAll) {
                results.append(.notReached)
            } else if let cause = step.needs.first(where: { !results[$0].isAccepted }) {
                results.append(.heldBack(by: cause))
            } else if let cause = await unproven(before: index, of: plan, &reading, tell) {
                results.append(.heldBack(by: cause))
            } else {
                tell(.began(index))
                results.append(await make(step.call(on: plan.chat), on: plan.chat, progress) { lost[index] = $0 })
                reading = nil
                tell(.ended(index, results[index]))
            }
        }
        guard results.contains(where: \.mayHaveChanged), !Task.isCancelled else {
            return PlanOutcome(plan: plan, results: results, after: nil)
        }
        if reading == nil {
            tell(.readingBack)
            reading = await readBack(plan.chat)
        }
        if case .success(let chat)? = reading {
            for (index, id) in lost where plan.steps[index].isDone(in: chat, before: plan.stored) == true {
                journal?.end(id, .made)
            }
        }
        return PlanOutcome(plan: plan, results: results, after: reading)
    }

    /// The ownership goes only when a look shows that all before it is stored: a yes proves nothing, and afterwards the
    /// caller could mend nothing more.
    ///
    /// - Returns: the step that stands in the way.
    private func unproven(
        before index: Int, of plan: ChatPlan, _ reading: inout Result<StoredChat, PortalError>?, _ tell: (Event) -> Void
    ) async -> Int? {
        guard case .setOwner = plan.steps[index].action, index > 0 else { return nil }
        tell(.readingBack)
        let seen = await readBack(plan.chat)
        reading = seen
        guard case .success(let chat) = seen else { return index - 1 }
        return plan.steps[..<index].firstIndex { $0.isDone(in: chat, before: plan.stored) == false }
    }

    private func make(
        _ call: ChatCall, on chat: ChatID, _ progress: UploadProgress?, lost: (UUID) -> Void
    ) async -> StepResult {
        do throws(PortalError) {
            let reply = try await client.change(
                call, on: chat, journal: journal, repeating: rule, announce: announce, progress: progress, lost: lost)
            return .accepted(reply.transfer.total)
        } catch {
            return StepResult(error)
        }
    }

    private func readBack(_ chat: ChatID) async -> Result<StoredChat, PortalError> {
        await Result { () async throws(PortalError) in
            try await rule.repeating(announce: announce) { () async throws(PortalError) in
                try await client.readBack(chat)
            }
        }
    }
}

extension StepResult {
    /// What a failed call means: unknown wherever it may have run.
    init(_ error: PortalError) {
        self = error.mayHaveRun ? .unknown(error) : error.isCancellation ? .notReached : .refused(error)
    }

    fileprivate var isAccepted: Bool { if case .accepted = self { true } else { false } }

    /// The chat may be another than before.
    public var mayHaveChanged: Bool {
        switch self {
        case .accepted, .unknown: true
        case .refused, .heldBack, .notReached: false
        }
    }

    /// The next call would meet the same end.
    fileprivate var endsAll: Bool {
        switch self {
        case .refused(let error):
            [.credential, .unreachable, .refusedForNow].contains(error.exitStatus)
        case .unknown(let error): error.isCancellation
        case .notReached: true
        case .accepted, .heldBack: false
        }
    }
}
