/// When a search may leave while somebody types: soon enough to be of use, and seldom enough for the portal.
///
/// The portal's bucket drains two requests a second (rest.md A7). So the first search leaves at once, and three more
/// at most every half second while the text grows; further ones wait until the typing rests. A name of twelve letters
/// thus makes at most six requests, however it is typed.
public struct SearchPace: Sendable, Equatable {
    public typealias Instant = ContinuousClock.Instant

    /// What the row of searches began with; a text that does not go on from it begins another row.
    private var beginning: SearchText?
    private var count = 0
    private var last: Instant?

    static let gap = Duration.milliseconds(500)
    /// How long nothing was typed before the fifth search of a row, and before each further one.
    static let rest = Duration.seconds(1)
    static let longRest = Duration.seconds(3)

    public init() {}

    /// The moment at which a text that was last changed at some moment may be searched for; it may have passed.
    public func due(_ text: SearchText, changedAt change: Instant) -> Instant {
        let afterGap = last.map { $0 + Self.gap } ?? change
        let pause: Duration =
            switch goesOn(text) ? count : 0 {
            case ..<4: .zero
            case 4: Self.rest
            default: Self.longRest
            }
        return max(afterGap, change + pause)
    }

    /// Notes that a search left.
    public mutating func note(_ text: SearchText, at now: Instant) {
        if !goesOn(text) {
            beginning = text
            count = 0
        }
        count += 1
        last = now
    }

    private func goesOn(_ text: SearchText) -> Bool {
        beginning.map(text.narrows) ?? false
    }
}
