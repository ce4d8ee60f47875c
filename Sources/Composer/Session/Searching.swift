import Bitrix24
import TerminalKit

/// What is being asked of the portal about people while somebody types.
struct Searching: Sendable, Equatable {
    /// A search that the portal did not carry out.
    struct Failure: Sendable, Equatable {
        let error: PortalError
        /// When it is tried again by itself; nil: with the next letter.
        let retriesAt: Instant?
        /// Refusals in a row, and when they began.
        let attempts: Int
        let since: Instant
    }

    var pace = SearchPace()
    /// What is searched for, and when it was changed last; nil while that is to be found out.
    var text: SearchText?
    var changedAt: Instant?
    /// The searches under way, and since when.
    var underWay: [SearchText: Instant] = [:]
    var failure: Failure?
    /// Departments whose names the portal was asked for.
    var askedDepartments: Set<Int> = []

    /// How long nothing was typed before the names of departments are asked for.
    static let rest = Duration.seconds(1)
    /// How long a search may take before the user hears of it.
    static let patience = Duration.seconds(3)

    /// Whether the portal has refused for good: no letter more changes that.
    var isRefused: Bool {
        guard let failure else { return false }
        return failure.error.exitStatus == .credential
    }

    func due(_ text: SearchText) -> Instant? {
        guard !isRefused, underWay[text] == nil, let changedAt else { return nil }
        let due = pace.due(text, changedAt: changedAt)
        return failure?.retriesAt.map { max($0, due) } ?? due
    }
}

extension Session {
    /// What is typed in the field that is searched for.
    var searchText: SearchText {
        SearchText(form.text(in: focus)?.text ?? "")
    }

    /// Takes in what a search has brought; one that was overtaken by a newer one adds to what is known, no more.
    mutating func takeSearch(
        _ text: SearchText, question: Int, _ result: Result<PeopleFound, PortalError>, at now: Instant
    ) {
        let began = searching.underWay.removeValue(forKey: text) ?? now
        switch result {
        case .success(let found):
            directory.takeSearch(text, found.people, isComplete: found.isComplete, of: question)
            searching.failure = nil
        case .failure(let error) where error.code.uppercased() == "FIND_SHORT":
            directory.noteTooShort(text, of: question)
            searching.failure = nil
        case .failure(let error):
            // A search that gave way to newer ones has nothing to say.
            if error.isCancellation { return }
            let before = searching.failure
            let attempts = (before?.attempts ?? 0) + 1
            let since = before?.since ?? began
            let rule = RetryRule(budget: Client.usualTimeout)
            let pause = rule.pause(after: error, attempt: attempts, spent: now - since)
            searching.failure = .init(
                error: error, retriesAt: pause.map { now + $0 }, attempts: attempts, since: since)
            // Without a pause, the next letter asks again, not the next moment.
            if pause == nil { searching.changedAt = nil }
        }
    }
}
