import Bitrix24
import FoundationEssentials

/// How long one call of a portal took.
public struct TimedCall: Equatable, Sendable {
    /// The name of the portal; no address, and nothing of its secret.
    public let portal: String
    public let method: String
    public let time: Date
    /// From the first byte to the last, as the program saw it.
    public let total: Duration
    /// As much of it as the portal says that it took; nil where it says nothing.
    public let portalShare: Duration?
}

extension TimedCall {
    public init(_ reply: Reply<some Sendable>, to method: Method, of portal: Portal, at time: Date) {
        self.init(
            portal: portal.name, method: method.name, time: time, total: reply.transfer.total,
            portalShare: reply.portalShare)
    }
}

extension Reply {
    /// What of the time was the portal's doing. A portal whose clock counts whole seconds may claim up to a second more than
    /// anybody waited: it had the waiting then, less the way there and back, which took as long as connecting.
    var portalShare: Duration? {
        func took(_ phase: Transfer.Phase) -> Duration {
            transfer.phases.first { $0.phase == phase }?.duration ?? .zero
        }
        return time?.duration.map { $0 <= took(.waiting) ? $0 : max(.zero, took(.waiting) - took(.connect)) }
    }
}

extension TimedCall {
    /// A line of JSON, in whole microseconds.
    var line: String {
        var members: [JSONValue.Member] = [
            .init("at", .string(time.timestamp)), .init("portal", .string(portal)),
            .init("method", .string(method)), .init("total", .integer(Int(total / .microseconds(1)))),
        ]
        if let portalShare { members.append(.init("share", .integer(Int(portalShare / .microseconds(1))))) }
        return JSONValue.object(members).text()
    }

    /// Nil for a line that is torn, damaged, or was not written by convene.
    init?(line: ArraySlice<UInt8>) {
        guard let stored = try? JSONDecoder().decode(Stored.self, from: Data(line)),
            let time = Date(timestamp: stored.at), stored.total >= 0
        else { return nil }
        self.init(
            portal: stored.portal, method: stored.method, time: time, total: .microseconds(stored.total),
            portalShare: stored.share.map { .microseconds($0) })
    }

    private struct Stored: Decodable {
        let at: String
        let portal: String
        let method: String
        let total: Int
        let share: Int?
    }
}
