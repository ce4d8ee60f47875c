import Bitrix24
import Catalog

extension ResponseScreen {
    /// Begins the repairs that the check asks for; nothing while another is under way.
    mutating func repair(in session: inout Session, _ plan: (Check) -> [Repair]) -> [Effect] {
        guard let chat, let check, !check.isBusy else { return [] }
        let repairs = plan(check)
        guard let first = repairs.first else {
            session.notice = Notice(.plain, session.messages.nothingToRepair)
            return []
        }
        self.check?.pending = repairs
        session.notice = nil
        return [.job(.repair(first, chat))]
    }

    /// Takes in what a repair brought. Before the ownership goes, and at the end, the chat is read once more: the
    /// portal's "true" proves nothing, and without the ownership nothing more can be repaired.
    mutating func noteRepair(_ result: Result<Reply<Bool>, PortalError>, of chat: ChatID) -> [Effect] {
        guard var check, !check.pending.isEmpty else { return [] }
        defer { self.check = check }
        check.made.append(.init(repair: check.pending.removeFirst(), outcome: result.map(\.transfer.total)))
        if case .failure = result { check.pending = [] }
        if let next = check.pending.first, next.method != .chatSetOwner { return [.job(.repair(next, chat))] }
        check.finding = .reading
        return [.job(.readBack(chat))]
    }

    /// Lays what the portal stored beside what was asked, and goes on with the ownership if that is all that is left.
    mutating func compare(_ result: Result<StoredChat, PortalError>, in session: inout Session) -> [Effect] {
        guard let chat, var check else { return [] }
        switch result {
        case .success(let stored):
            let comparison = Comparison(asked: structure, stored: stored, caller: session.portal.caller?.id)
            check.finding = .differences(comparison.differences)
        case .failure(let error): check.finding = .unreadable(error)
        }
        let effects = moveOwnership(&check, of: chat)
        self.check = check
        // Members that nobody asked for are to be called by their names too.
        return effects + session.lookUp(check.differences.compactMap(\.member))
    }

    /// The ownership moves only if a look at the chat shows that nothing else is left to repair.
    private func moveOwnership(_ check: inout Check, of chat: ChatID) -> [Effect] {
        guard let owner = check.pending.first else { return [] }
        guard check.repairable.allSatisfy({ $0.repair == owner }), !check.repairable.isEmpty else {
            check.pending = []
            return []
        }
        return [.job(.repair(owner, chat))]
    }
}
