/// What is usual for one method of one portal.
public struct UsualTime: Equatable, Sendable {
    /// More calls than these say nothing more about today.
    public static let most = 50
    /// Fewer calls are no habit.
    static let least = 3

    public let portal: String
    public let method: String
    /// The last calls, the oldest first.
    public let latest: [Duration]
    public let median: Duration
    /// As long as this, or shorter, were 95 of a hundred.
    public let percentile95: Duration
    /// The part of the time that was the portal's doing, from 0 to 1; nil where the portal says nothing of it.
    public let portalPart: Double?

    /// - Parameter calls: all of one method of one portal, the oldest first.
    init?(_ calls: [TimedCall]) {
        let calls = calls.suffix(Self.most)
        guard let last = calls.last else { return nil }
        portal = last.portal
        method = last.method
        latest = calls.map(\.total)
        let sorted = latest.sorted()
        let middle = sorted.count / 2
        median = sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
        // The nearest rank.
        percentile95 = sorted[max(0, (sorted.count * 95 + 99) / 100 - 1)]
        let shared = calls.compactMap { call in call.portalShare.map { (share: $0, total: call.total) } }
        let total = shared.reduce(Duration.zero) { $0 + $1.total }
        portalPart = total > .zero ? shared.reduce(Duration.zero) { $0 + $1.share } / total : nil
    }

    /// There were enough calls to speak of what is usual.
    public var isKnown: Bool { latest.count >= Self.least }

    /// The last calls as bars of eight heights, the longest the highest.
    public var sparkline: String { Self.sparkline(of: latest) }

    private static let heights = Array("▁▂▃▄▅▆▇█")

    private static func sparkline(of durations: [Duration]) -> String {
        guard let longest = durations.max(), longest > .zero else { return "" }
        return String(
            durations.map { duration in
                let height = Int(duration / longest * Double(heights.count))
                return heights[min(max(0, height), heights.count - 1)]
            })
    }

    /// One for each method of each portal, those of the last call first.
    public static func all(of calls: [TimedCall]) -> [UsualTime] {
        var order: [[String]] = []
        var groups: [[String]: [TimedCall]] = [:]
        for call in calls.reversed() {
            let key = [call.portal, call.method]
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(call)
        }
        return order.compactMap { groups[$0].flatMap { UsualTime($0.reversed()) } }
    }
}
