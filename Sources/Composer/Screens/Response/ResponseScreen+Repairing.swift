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

    /// Takes in what became of the repairs, and what the chat is like now.
    mutating func finish(_ outcome: PlanOutcome, in session: inout Session) -> [Effect] {
        guard var check, check.underWay?.plan == outcome.plan else { return [] }
        check.made += zip(outcome.plan.steps, outcome.verdicts).map { Check.Made(step: $0, verdict: $1) }
        check.underWay = nil
        self.check = check
        return outcome.after.map { compare($0, in: &session) } ?? []
    }

    /// Lays what the portal stored beside what was asked.
    mutating func compare(_ result: Result<StoredChat, PortalError>, in session: inout Session) -> [Effect] {
        guard var check else { return [] }
        switch result {
        case .success(let stored):
            let caller = session.portal.caller?.id
            check.finding = .differences(Comparison(asked: structure, stored: stored, caller: caller).differences)
            check.plan = ChatPlan(
                ChatGoal(structure), from: stored, by: caller ?? stored.owner, with: Capabilities(offering: []))
        case .failure(let error): check.finding = .unreadable(error)
        }
        self.check = check
        // Members that nobody asked for are to be called by their names too.
        return session.lookUp(check.differences.compactMap(\.member))
    }
}
