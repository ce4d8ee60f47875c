import Bitrix24
import Catalog

extension ResponseScreen {
    /// Begins the repairs that the check asks for; nothing while others are under way.
    mutating func repair(in session: inout Session, _ plan: (Check) -> ChatPlan?) -> [Effect] {
        guard let check, !check.isBusy else { return [] }
        guard let plan = plan(check), !plan.steps.isEmpty else {
            session.notice = Notice(.plain, session.messages.nothingToRepair)
            return []
        }
        self.check?.underWay = PlanUnderWay(plan: plan)
        session.notice = nil
        return [.job(.carryOut(plan, rereads: false))]
    }

    /// What the request did not take, to be done at once; nil where there is nothing, or it was done already. The
    /// ownership stays until nothing else is left to repair, or it could not be repaired.
    private func stepsAfterCreation(
        from stored: StoredChat, _ differences: [Difference], in session: Session
    ) -> ChatPlan? {
        guard let check, check.made.isEmpty else { return nil }
        let caller = session.portal.caller?.id ?? stored.owner
        let capabilities = session.capabilities ?? .all
        var goal = ChatGoal(afterCreating: structure)
        let others = ChatPlan(ChatGoal(structure), from: stored, by: caller, with: Capabilities(offering: []))
        let hasRepairs = differences.contains { difference in
            difference.field.stage != .afterCreation && difference.field != .owner
                && others.steps.contains { $0.aspect == difference.aspect }
        }
        if hasRepairs { goal.owner = nil }
        let plan = ChatPlan(goal, from: stored, by: caller, with: capabilities)
        return plan.steps.isEmpty ? nil : plan
    }

    /// Takes in what became of the repairs, and what the chat is like now.
    mutating func finish(_ outcome: PlanOutcome, in session: inout Session) -> [Effect] {
        guard var check, check.underWay?.plan == outcome.plan else { return [] }
        check.made += zip(outcome.plan.steps, outcome.verdicts).map { Check.Made(step: $0, verdict: $1) }
        check.underWay = nil
        let isSeen = outcome.after != nil || !outcome.results.contains(where: \.mayHaveChanged)
        // Called off in the middle: what is stored is not what was read before.
        if !isSeen { check.finding = .reading }
        self.check = check
        guard isSeen else { return [.job(.readBack(outcome.plan.chat))] }
        return compare(outcome.after ?? .success(outcome.plan.stored), in: &session)
    }

    /// What keys do while steps are being made: Ctrl-C is for them, and everything else waits.
    func handleUnderWay(_ action: Action, in session: inout Session) -> [Effect] {
        switch action {
        case .interrupt: return [.job(.cancel)]
        case .back: session.notice = Notice(.plain, reasonToStay(in: session))
        default: break
        }
        return []
    }

    /// The chat goes into the form, unless steps have begun since it was asked for: they would change it under the form.
    func edit(_ opened: OpenedChat, in session: inout Session) -> [Effect] {
        guard !holdsRequest else {
            session.notice = Notice(.plain, reasonToStay(in: session))
            return []
        }
        return session.edit(opened)
    }

    /// The last question before the chat is deleted, unless repairs have begun meanwhile.
    mutating func takeRemoval(_ check: RemovalCheck, in session: inout Session) {
        looksAtRemoval = false
        if holdsRequest {
            session.notice = Notice(.plain, reasonToStay(in: session))
        } else {
            RemovalScreen.open(check, over: self, in: &session)
        }
    }

    /// Asks whether the chat can be deleted again.
    mutating func lookAtRemoval(in session: inout Session) -> [Effect] {
        guard let chat, check?.isBusy == false, !looksAtRemoval else { return [] }
        looksAtRemoval = true
        session.notice = Notice(.plain, session.messages.lookingAtRemoval)
        return [.job(.lookAtRemoval(chat))]
    }

    /// Lays what the portal stored beside what was asked.
    mutating func compare(_ result: Result<StoredChat, PortalError>, in session: inout Session) -> [Effect] {
        guard var check else { return [] }
        switch result {
        case .success(let stored):
            let caller = session.portal.caller?.id
            check.capabilities = session.capabilities ?? Capabilities(offering: [])
            check.plan = ChatPlan(
                ChatGoal(structure), from: stored, by: caller ?? stored.owner, with: check.capabilities)
            let differences = Comparison(asked: structure, stored: stored, caller: caller).differences
            if let plan = stepsAfterCreation(from: stored, differences, in: session) {
                check.underWay = PlanUnderWay(plan: plan)
                self.check = check
                return [.job(.carryOut(plan, rereads: false))]
            }
            check.finding = .differences(differences)
            let left = ChatPlan(
                ChatGoal(afterCreating: structure), from: stored, by: caller ?? stored.owner, with: check.capabilities)
            if left.steps.isEmpty { session.forgetSteps(of: stored.id) }
        case .failure(let error): check.finding = .unreadable(error)
        }
        self.check = check
        // Members that nobody asked for are to be called by their names too.
        return session.lookUp(check.differences.compactMap(\.member))
    }
}
