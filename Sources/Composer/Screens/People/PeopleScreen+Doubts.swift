import Bitrix24
import Catalog
import TerminalKit

/// What keys do in the list of doubts.
extension PeopleScreen {
    func handle(_ action: Action, _ list: inout DoubtList, in session: inout Session) -> [Effect] {
        if let row = session.highlighted(list.highlighted, after: action, of: list.lines.count) {
            list.highlight(row)
        }
        switch action {
        case .toggle: list.toggle(alone: field == .owner)
        case .open where list.isAtAnswer:
            list.toggle(alone: field == .owner)
            list.goToNextDoubt()
        case .open, .back: return close(list, keepingRest: true, in: &session)
        case .edit(.deleteForward): return close(list, keepingRest: false, in: &session)
        default: break
        }
        return []
    }

    /// Puts in who was chosen. The others stay in the field, marked, or are left out, which is said.
    private func close(_ list: DoubtList, keepingRest: Bool, in session: inout Session) -> [Effect] {
        session.close()
        let rest = list.unresolved
        let effects = session.choose(
            list.takenPeople.map(\.id), for: field, leaving: keepingRest ? rest.text : "")
        if !keepingRest, !rest.isEmpty {
            session.notice = Notice(.warning, session.messages.leftOut(rest.map(\.entry.text)), stays: true)
        } else if !rest.isEmpty {
            session.notice = Notice(.warning, session.messages.doubtsWait(rest.count), stays: true)
        }
        return effects
    }
}
