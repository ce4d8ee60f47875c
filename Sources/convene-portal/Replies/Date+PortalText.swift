import FoundationEssentials
import Glibc

extension Date {
    /// The moment in the server's zone, whole seconds: `2026-04-02T15:52:23+02:00`. Every reply has several, and every
    /// person in it one more, so the C library writes it.
    var portalText: String {
        var moment = time_t(timeIntervalSince1970.rounded(.down)) + 2 * 3600
        var parts = tm()
        gmtime_r(&moment, &parts)
        var text = [CChar](repeating: 0, count: 64)
        let length = strftime(&text, text.count, "%Y-%m-%dT%H:%M:%S+02:00", &parts)
        return String(decoding: text.prefix(length).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
