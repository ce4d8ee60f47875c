import Bitrix24
import TerminalKit

/// Whom the text of the field finds.
struct PeopleSearch: Sendable, Equatable {
    enum Match: Sendable, Equatable {
        /// The caller, as the owner.
        case you
        case person(UserID)
        /// What is typed is no part of a name but a list: ids, addresses, names.
        case typed
    }

    private(set) var matches: [Match] = []
    /// The place among the matches; the first one while somebody types.
    private(set) var highlighted = 0
    /// The highlight was moved since the list was opened.
    private(set) var hasMoved = false
    /// The keys go to the list, not to the text.
    var isInList = false
    /// Who was selected when only they were asked for; they stay in the list also when they are taken out. Nil: everybody.
    private(set) var selected: [UserID]?

    init(_ field: ChatField, in session: Session) {
        refresh(field, in: session, keepingHighlight: false)
    }

    var highlightedMatch: Match? {
        matches.indices.contains(highlighted) ? matches[highlighted] : nil
    }

    /// ↓ enters the list, ↑ from its first line leaves it.
    mutating func move(by steps: Int) {
        guard !matches.isEmpty else { return }
        hasMoved = true
        isInList = highlighted + steps >= 0
        highlighted = min(max(0, highlighted + steps), matches.count - 1)
    }

    mutating func moveToEnd(first: Bool) {
        hasMoved = true
        highlighted = first ? 0 : max(0, matches.count - 1)
    }

    /// Shows only who is selected, or everybody again.
    mutating func toggleSelectedOnly(_ field: ChatField, in session: Session) {
        let people = session.form[people: field].chosen
        selected = selected == nil ? people : nil
        refresh(field, in: session, keepingHighlight: true)
        if selected != nil { isInList = !matches.isEmpty }
    }

    /// Shows whom the text finds now; the highlight stays on its match if that is still there and somebody may have
    /// read it.
    mutating func refresh(_ field: ChatField, in session: Session, keepingHighlight: Bool) {
        let before = keepingHighlight ? highlightedMatch : nil
        matches = selected.map { Self.matches(among: $0, in: session) } ?? Self.matches(for: field, in: session)
        highlighted = before.flatMap(matches.firstIndex(of:)) ?? 0
        if matches.isEmpty { isInList = false }
    }

    private static func matches(among selected: [UserID], in session: Session) -> [Match] {
        let text = session.searchText
        return selected.filter { id in
            text.isEmpty || session.directory[id].map { text.isFound(in: "\($0.name) \($0.position)") } ?? false
        }.map(Match.person)
    }

    private static func matches(for field: ChatField, in session: Session) -> [Match] {
        let text = session.searchText
        let typed = session.form.text(in: session.focus)?.text ?? ""
        if PeopleList(typed).entries.contains(where: \.leavesOut) { return [.typed] }
        let matches = session.directory.matches(text).map { Match.person($0) }
        if PeopleList.isList(typed) { return [.typed] + matches }
        return field == .owner && text.isEmpty ? [.you] + matches : matches
    }
}
