/// What became of a plan: a result for each step, and the chat as it was read back.
public struct PlanOutcome: Sendable, Equatable {
    public let plan: ChatPlan
    /// As many as there are steps, in their order.
    public let results: [StepResult]
    /// Nil where nothing can have changed, or waiting was called off.
    public let after: Result<StoredChat, PortalError>?

    /// What is known of each step, in their order.
    public var verdicts: [StepVerdict] { zip(plan.steps, results).map(verdict) }

    private func verdict(_ step: ChatStep, _ result: StepResult) -> StepVerdict {
        let isSeen = stored.map { step.isDone(in: $0, before: plan.stored) } ?? nil
        return switch result {
        case .accepted(let duration): isSeen == false ? .notStored : .done(duration)
        case .refused(let error): isSeen == true ? .done(nil) : .refused(error)
        // What is not there yet may still come: the portal works on for a while.
        case .unknown(let error): isSeen == true ? .done(nil) : .unknown(error)
        case .heldBack(let step): .heldBack(by: plan.steps[step])
        case .notReached: .notReached
        }
    }

    public var stored: StoredChat? { try? after?.get() }

    /// Everything was done, and reading back shows it.
    public var isComplete: Bool {
        guard plan.steps.isEmpty || stored != nil else { return false }
        return verdicts.allSatisfy { if case .done = $0 { true } else { false } }
    }

    /// How a command that carried the plan out ends.
    public var status: ExitStatus {
        let verdicts = verdicts
        if isComplete { return .success }
        if verdicts.contains(where: { if case .unknown = $0 { true } else { false } }) { return .outcomeUnknown }
        let isUntouched = verdicts.allSatisfy { verdict in
            switch verdict {
            case .refused, .heldBack, .notReached: true
            case .done, .notStored, .unknown: false
            }
        }
        guard isUntouched else { return .storedDifferently }
        let errors = verdicts.compactMap { if case .refused(let error) = $0 { error } else { nil } }
        return errors.first?.exitStatus ?? .interrupted
    }

    /// A picture was stored, or taken away.
    public var hasNewPicture: Bool {
        zip(plan.steps, verdicts).contains { step, verdict in
            if case .done = verdict { step.aspect == .avatar } else { false }
        }
    }

    /// What is still to be done, from what was read back; nil where that is not known.
    public func rest(by caller: UserID?, with capabilities: Capabilities) -> ChatPlan? {
        guard let stored else { return nil }
        var goal = plan.goal
        // Which picture is there cannot be seen: one that was stored is not sent again.
        if hasNewPicture { goal.avatar = .unchanged }
        return ChatPlan(goal, from: stored, by: caller, with: capabilities)
    }
}
