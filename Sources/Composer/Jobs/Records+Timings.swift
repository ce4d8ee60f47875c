import Bitrix24
import FoundationEssentials

/// How long the portal's methods take. Blocks while the disk works.
extension Records {
    /// What was usual before this call, and then the call is one of them. What cannot be kept is no reason for a warning.
    func note(_ reply: Reply<some Sendable>, to method: Method) -> UsualTime? {
        guard let timings else { return nil }
        let call = TimedCall(reply, to: method, of: portal, at: .now)
        let usual = (try? timings.usualTime(of: call.method, on: call.portal)) ?? nil
        try? timings.add(call)
        return usual
    }
}
