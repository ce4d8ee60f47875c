import CLibrary
import FoundationEssentials

/// Moments as the kept files have them: ISO 8601 in UTC, in whole seconds.
extension Date {
    /// Written by the C library: Foundation makes a calendar for it first, which takes longer than to write the line.
    public var timestamp: String {
        var moment = time_t(timeIntervalSince1970.rounded(.down))
        var parts = tm()
        gmtime_r(&moment, &parts)
        var text = [CChar](repeating: 0, count: 32)
        let length = strftime(&text, text.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
        return String(decoding: text.prefix(length).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Nil for a text that is no moment. Any offset is understood.
    public init?(timestamp: String) {
        guard let date = try? Date(timestamp, strategy: .iso8601) else { return nil }
        self = date
    }
}
