import Bitrix24

/// What the portal stored, laid beside what was asked, and what was done about it.
struct Check: Sendable, Equatable {
    enum Finding: Sendable, Equatable {
        /// The chat is being read back.
        case reading
        /// Empty: everything is as asked.
        case differences([Difference])
        /// The chat exists, but nobody looked.
        case unreadable(PortalError)
    }

    /// A step that was made, and what is known of it.
    struct Made: Sendable, Equatable {
        let step: ChatStep
        let verdict: StepVerdict
    }

    var finding = Finding.reading
    /// Everything that a call can mend; nil as long as nobody has looked.
    var plan: ChatPlan?
    /// What the portal can, as far as it was asked.
    var capabilities = Capabilities(offering: [])
    var made: [Made] = []
    /// What is being carried out.
    var underWay: PlanUnderWay?

    var differences: [Difference] {
        if case .differences(let differences) = finding { differences } else { [] }
    }

    /// The differences that a call may repair, in the order in which they are numbered on the screen.
    var repairable: [Difference] {
        differences.filter { isRepairable($0) }
    }

    func isRepairable(_ difference: Difference) -> Bool {
        guard let plan else { return false }
        if difference.aspect == .managers, let person = difference.member {
            return plan.steps.contains { $0.action == .setManager(person, true) }
        }
        if difference.aspect == .members { return difference.member.map(plan.newcomers.contains) ?? false }
        return plan.steps.contains { $0.aspect == difference.aspect }
    }

    /// What repairs one difference, counted from 1. The ownership goes last, or what is left could not be repaired.
    func repair(numbered number: Int) -> ChatPlan? {
        guard let plan, repairable.indices.contains(number - 1) else { return nil }
        let difference = repairable[number - 1]
        if difference.aspect == .owner { return plan }
        return ChatPlan(
            plan.goal.limited(to: difference), from: plan.stored, by: plan.stored.owner, with: capabilities)
    }

    var isBusy: Bool { finding == .reading || underWay != nil }
}

/// A plan that is being carried out, as far as it has got.
struct PlanUnderWay: Sendable, Equatable {
    let plan: ChatPlan
    /// The step under way; nil before the first and while the chat is read back.
    var step: Int?
    /// Those that are done with, in order.
    var results: [StepResult] = []

    /// Takes in how it goes on.
    mutating func note(_ event: PlanRunner.Event) {
        switch event {
        case .began(let index): step = index
        case .ended(_, let result):
            results.append(result)
            step = nil
        case .readingBack: step = nil
        }
    }

    var current: ChatStep? { step.map { plan.steps[$0] } }
}

extension ChatGoal {
    /// As much of it as one difference is about.
    fileprivate func limited(to difference: Difference) -> ChatGoal {
        var goal = ChatGoal()
        goal.earlierMessages = earlierMessages
        switch difference.aspect {
        case .title: goal.title = title
        case .color: goal.color = color
        case .avatar: goal.avatar = avatar
        case .members:
            goal.members = .change(adding: [difference.member].compactMap(\.self), removing: [])
        case .managers:
            goal.managers = .change(adding: [difference.member].compactMap(\.self), removing: [])
        case .departments: goal.departments = departments
        case .right(let right): goal.rights[right] = rights[right]
        case .description: goal.description = description
        case .kind: goal.kind = kind
        case .owner, nil: break
        }
        return goal
    }
}
