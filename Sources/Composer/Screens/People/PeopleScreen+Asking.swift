import Bitrix24
import TerminalKit

/// What is asked of the portal while somebody types.
extension PeopleScreen {
    /// When the portal is to be asked next, or it shows that it takes long; nil while neither.
    func wakesAt(after now: Instant, in session: Session) -> Instant? {
        if case .chats(let chats) = mode { return chats.due }
        guard case .search(let search) = mode else { return nil }
        let late = session.searching.underWay[session.searchText].map {
            now.nextSecond(since: $0, after: Searching.patience)
        }
        return [session.searchDue, departmentsDue(search, in: session), late].compactMap(\.self).min()
    }

    /// Asks the portal what it is time to ask.
    mutating func catchUp(with session: inout Session, at now: Instant) -> [Effect] {
        if case .chats(var chats) = mode {
            let effects = chats.catchUp(at: now)
            mode = .chats(chats)
            return effects
        }
        guard case .search(let search) = mode else { return [] }
        let text = session.searchText
        if session.searching.text != text {
            session.searching.text = text
            session.searching.changedAt = now
        }
        var effects: [Effect] = []
        if let due = session.searchDue, due <= now {
            session.searching.pace.note(text, at: now)
            session.searching.underWay[text] = now
            session.lastQuestion += 1
            effects.append(.job(.searchPeople(text, question: session.lastQuestion)))
        }
        if let due = departmentsDue(search, in: session), due <= now {
            let departments = unnamedDepartments(search, in: session)
            session.searching.askedDepartments.formUnion(departments)
            effects.append(.job(.nameDepartments(departments)))
        }
        return effects
    }

    private func departmentsDue(_ search: PeopleSearch, in session: Session) -> Instant? {
        let searching = session.searching
        guard searching.underWay.isEmpty, !searching.isRefused, !unnamedDepartments(search, in: session).isEmpty else {
            return nil
        }
        return searching.changedAt.map { $0 + Searching.rest }
    }

    /// The departments of the people in sight that have no name yet.
    private func unnamedDepartments(_ search: PeopleSearch, in session: Session) -> [Int] {
        var unnamed: Set<Int> = []
        for case .person(let id) in search.matches.prefix(PeopleFound.most) {
            for department in session.directory[id]?.departments ?? []
            where session.departments.name(of: department) == nil
                && !session.searching.askedDepartments.contains(department)
            {
                unnamed.insert(department)
            }
        }
        return unnamed.sorted()
    }
}

extension Session {
    fileprivate var searchDue: Instant? {
        let text = searchText
        return directory.isWorthAsking(text) ? searching.due(text) : nil
    }
}

extension Instant {
    /// The next whole second of a wait that is shown once it has lasted.
    fileprivate func nextSecond(since start: Self, after patience: Duration) -> Self {
        let shown = start + patience
        return self < shown ? shown : self + .seconds(1)
    }
}
