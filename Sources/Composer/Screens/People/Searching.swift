import Bitrix24

/// What is being asked of the portal about people while somebody types.
struct Searching: Sendable, Equatable {
    typealias Instant = ContinuousClock.Instant

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

    /// When the text may be searched for.
    func due(_ text: SearchText) -> Instant? {
        guard !isRefused, underWay[text] == nil, let changedAt else { return nil }
        let due = pace.due(text, changedAt: changedAt)
        return failure?.retriesAt.map { max($0, due) } ?? due
    }
}
