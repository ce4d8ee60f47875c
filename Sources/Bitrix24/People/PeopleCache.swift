import Synchronization

/// What a portal has told of people in one run of a program: each is asked about once, whoever names them.
public final class PeopleCache: Sendable {
    private struct State {
        var outcomes: [MemberEntry: MemberOutcome] = [:]
        var people: [UserID: Person] = [:]
    }

    private let state = Mutex(State())

    public init() {}

    /// The people of these numbers of whom the portal has told.
    public func people(among ids: [UserID]) -> [UserID: Person] {
        state.withLock { state in
            Dictionary(ids.compactMap { id in state.people[id].map { (id, $0) } }) { first, _ in first }
        }
    }

    /// Takes the people in of whom the portal tells now.
    func add(_ people: [UserID: Person]) {
        state.withLock { $0.people.merge(people) { _, new in new } }
    }

    /// Begins a search with what is known of its entries.
    func begin(_ search: inout MemberSearch) {
        (search.outcomes, search.met) = state.withLock { ($0.outcomes, $0.people) }
    }

    /// Takes in what a search has brought; what the portal did not answer is asked again.
    func take(_ search: MemberSearch) {
        let answered = search.outcomes.filter { _, outcome in
            if case .missed(.unanswered) = outcome { false } else { true }
        }
        state.withLock { state in
            state.outcomes.merge(answered) { _, new in new }
            state.people.merge(search.met) { _, new in new }
        }
    }
}
