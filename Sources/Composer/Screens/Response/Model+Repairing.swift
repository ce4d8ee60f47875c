import Bitrix24
import Catalog

extension Model {
    /// Begins the repairs that the check asks for; nothing while another is under way.
    mutating func repair(_ answered: Answered, _ plan: (Check) -> [Repair]) -> [Effect] {
        guard case .created(let reply, var check) = answered.outcome, !check.isBusy else { return [] }
        check.pending = plan(check)
        guard let first = check.pending.first else {
            notice = Notice(.plain, messages.nothingToRepair)
            return []
        }
        notice = nil
        show(check, of: reply, in: answered)
        return [.job(.repair(first, reply.value))]
    }

    /// Takes in what a repair brought. Before the ownership goes, and at the end, the chat is read once more: the
    /// portal's "true" proves nothing, and without the ownership nothing more can be repaired.
    mutating func noteRepair(_ result: Result<Reply<Bool>, PortalError>, of chat: ChatID) -> [Effect] {
        guard case .answered(let answered) = stage, case .created(let reply, var check) = answered.outcome,
            reply.value == chat, !check.pending.isEmpty
        else { return [] }
        check.made.append(.init(repair: check.pending.removeFirst(), outcome: result.map(\.transfer.total)))
        if case .failure = result { check.pending = [] }
        let effect: Effect
        if let next = check.pending.first, next.method != .chatSetOwner {
            effect = .job(.repair(next, chat))
        } else {
            check.finding = .reading
            effect = .job(.readBack(chat))
        }
        show(check, of: reply, in: answered)
        return [effect]
    }

    /// Lays what the portal stored beside what was asked, and goes on with the ownership if that is all that is left.
    mutating func compare(_ result: Result<StoredChat, PortalError>, of chat: ChatID) -> [Effect] {
        guard case .answered(let answered) = stage, case .created(let reply, var check) = answered.outcome,
            reply.value == chat
        else { return [] }
        switch result {
        case .success(let stored):
            let comparison = Comparison(asked: answered.structure, stored: stored, caller: portal.caller?.id)
            check.finding = .differences(comparison.differences)
        case .failure(let error): check.finding = .unreadable(error)
        }
        let effects = ownershipMove(&check, chat)
        show(check, of: reply, in: answered)
        return effects + meet(among: check)
    }

    /// The ownership moves only if a look at the chat shows that nothing else is left to repair.
    private func ownershipMove(_ check: inout Check, _ chat: ChatID) -> [Effect] {
        guard let owner = check.pending.first else { return [] }
        guard check.repairable.allSatisfy({ $0.repair == owner }), !check.repairable.isEmpty else {
            check.pending = []
            return []
        }
        return [.job(.repair(owner, chat))]
    }

    /// Members that nobody asked for are to be called by their names too.
    private mutating func meet(among check: Check) -> [Effect] {
        let strangers = check.differences.compactMap(\.member).filter { people[$0] == nil }
        guard !strangers.isEmpty else { return [] }
        for id in strangers { people[id] = .asked }
        return [.job(.meet(strangers))]
    }

    private mutating func show(_ check: Check, of reply: Reply<ChatID>, in answered: Answered) {
        var shown = Answered(structure: answered.structure, outcome: .created(reply, check))
        shown.scroll = answered.scroll
        stage = .answered(shown)
    }
}
