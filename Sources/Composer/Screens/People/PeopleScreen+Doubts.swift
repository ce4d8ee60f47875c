import Bitrix24
import Catalog

/// What keys do in the list of doubts.
extension PeopleScreen {
    func handle(_ action: Action, _ list: inout DoubtList, in session: inout Session) -> [Effect] {
        if let row = session.highlighted(list.highlighted, after: action, of: list.lines.count) {
            list.highlighted = row
        }
        switch action {
        case .toggle:
            if field == .owner { list.taken = [:] }
            list.toggle()
        case .open: return close(list, keepingRest: false, in: &session)
        case .back: return close(list, keepingRest: true, in: &session)
        default: break
        }
        return []
    }

    /// Enter leaves out whoever was not resolved, and says so; Esc leaves them in the field to be corrected.
    private func close(_ list: DoubtList, keepingRest: Bool, in session: inout Session) -> [Effect] {
        session.close()
        let rest = list.unresolved
        let effects = session.choose(
            list.takenPeople.map(\.id), for: field, leaving: keepingRest ? rest.text : "")
        if !keepingRest, !rest.isEmpty {
            session.notice = Notice(.warning, session.messages.leftOut(rest.map(\.entry.text)), stays: true)
        }
        return effects
    }
}
