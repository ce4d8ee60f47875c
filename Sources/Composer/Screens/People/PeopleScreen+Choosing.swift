import Bitrix24
import TerminalKit

/// What keys do while somebody is searched for.
extension PeopleScreen {
    mutating func handle(_ action: Action, _ search: inout PeopleSearch, in session: inout Session) -> [Effect] {
        switch action {
        case .insert(let text): return edit(&search, in: &session) { $0.typePeople(text, isSearching: true) }
        case .edit(.lineStart) where search.isInList: search.moveToEnd(first: true)
        case .edit(.lineEnd) where search.isInList: search.moveToEnd(first: false)
        case .edit(.deleteBackward) where session.form.text(in: session.focus)?.isEmpty == true:
            let field = field
            return edit(&search, in: &session) { session in session.change { $0.releaseLast(in: field) } }
        // The chosen have no cursor here, which would release somebody unseen: it stays in the text.
        case .edit(.left) where session.form.text(in: session.focus)?.isCursorAtStart == true: search.isInList = false
        case .edit(let command): return edit(&search, in: &session) { $0.edit(command) }
        case .up: search.move(by: -1)
        case .down: search.move(by: search.isInList ? 1 : 0)
        case .pageUp: search.move(by: -session.pageRows)
        case .pageDown: search.move(by: session.pageRows)
        case .toggle: return toggle(search.highlightedMatch, in: &session)
        case .open: return finish(search, in: &session)
        case .selectedOnly: search.toggleSelectedOnly(field, in: session)
        case .back: return close(in: &session)
        default: break
        }
        return []
    }

    /// Shows whom the text finds now, after the portal has told more.
    mutating func refresh(in session: Session) {
        guard case .search(var search) = mode else { return }
        search.refresh(field, in: session, keepingHighlight: true)
        mode = .search(search)
    }

    /// Goes back to the text and changes it.
    private func edit(
        _ search: inout PeopleSearch, in session: inout Session, _ change: (inout Session) -> [Effect]
    ) -> [Effect] {
        search.isInList = false
        let before = session.searchText
        let effects = change(&session)
        search.refresh(field, in: session, keepingHighlight: session.searchText == before)
        return effects
    }

    /// Space: takes or releases somebody; the screen stays open for the next one.
    private mutating func toggle(_ match: PeopleSearch.Match?, in session: inout Session) -> [Effect] {
        switch match {
        case .person(let id) where field != .owner:
            hasTaken = true
            return session.toggle(id, in: field)
        case .some(let match): return take(match, in: &session)
        case nil: return []
        }
    }

    /// Enter: closes, after it has taken whom it would.
    private func finish(_ search: PeopleSearch, in session: inout Session) -> [Effect] {
        guard let match = answer(to: search, in: session) else { return close(in: &session) }
        return take(match, in: &session)
    }

    /// Whom Enter takes: the highlighted one if nobody was taken, and the user has searched or moved the highlight.
    func answer(to search: PeopleSearch, in session: Session) -> PeopleSearch.Match? {
        if hasTaken || session.searchText.isEmpty && !search.hasMoved { return nil }
        return search.matches.isEmpty && !session.searchText.isEmpty ? .typed : search.highlightedMatch
    }

    /// Closes; what was typed has done its service if it led to somebody, and stays otherwise.
    func close(in session: inout Session) -> [Effect] {
        session.close()
        let field = field
        guard field.editor.isPeople else { return [] }
        // A list is no search: who of it was not found yet stays.
        guard hasTaken, !PeopleList.isList(session.form.text(in: .field(field))?.text ?? "") else { return [] }
        return session.change { $0[people: field].entry.replace(with: "") }
    }

    private func take(_ match: PeopleSearch.Match, in session: inout Session) -> [Effect] {
        if match != .typed { session.close() }
        switch match {
        case .you: return session.change { $0.owner.removeAll() }
        case .person(let id): return session.choose([id], for: field, leaving: "")
        case .typed: return session.resolveEntry()
        }
    }
}

extension Form {
    /// Releases the one who was chosen last.
    fileprivate mutating func releaseLast(in field: ChatField) {
        if let last = self[people: field].chosen.last { self[people: field].release(last) }
    }
}
