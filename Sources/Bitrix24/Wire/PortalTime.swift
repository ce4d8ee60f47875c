/// What the portal says about the time that it took (`time`; rest.md A4).
///
/// Every field may be missing: portals differ by age and kind, and send whole seconds or fractions.
public struct PortalTime: Sendable, Equatable {
    /// From start to finish; with a start in whole seconds it is up to a second too long.
    public let duration: Duration?
    /// In the handler of the method.
    public let processing: Duration?
    /// Used by this method for this credential in the last ten minutes; calls below 0.1 s are not counted.
    public let operating: Duration?
    /// When the oldest part of that usage lapses, in seconds since 1970.
    public let operatingResetAt: Double?
    /// When the portal finished, in seconds since 1970 by its own clock.
    public let finish: Double?
}

extension PortalTime: Decodable {
    private enum Key: String, CodingKey {
        case duration, processing, operating, finish
        case operatingResetAt = "operating_reset_at"
    }

    public init(from decoder: any Decoder) throws {
        // A portal that knows no times sends an empty list where the object would be.
        let container = try? decoder.container(keyedBy: Key.self)
        func number(_ key: Key) -> Double? { try? container?.decode(Double.self, forKey: key) }
        func time(_ key: Key) -> Duration? { number(key).flatMap(Duration.init(portalSeconds:)) }
        duration = time(.duration)
        processing = time(.processing)
        operating = time(.operating)
        operatingResetAt = number(.operatingResetAt)
        finish = number(.finish)
    }
}

extension PortalTime {
    /// How long until operating time is freed, by the portal's own clock.
    public var operatingResetsIn: Duration? {
        guard let operatingResetAt, let finish else { return nil }
        return Duration(portalSeconds: operatingResetAt - finish)
    }
}

extension Duration {
    /// Nil for what no call can take: negative, not a number, or longer than a day.
    init?(portalSeconds seconds: Double) {
        guard seconds >= 0, seconds <= 86_400 else { return nil }
        self = .microseconds(Int64(seconds * 1_000_000))
    }
}
