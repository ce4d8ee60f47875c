import Bitrix24
import Catalog
import TerminalKit

/// How long a call took: in all, by the portal's account, as usual here, and in its phases.
struct TimingPart: SessionView {
    let session: Session

    /// As many of the last calls are drawn as have room on any screen.
    private static let mostBars = 30

    func write(_ reply: Reply<some Sendable>, usual: UsualTime?, to page: inout Document) {
        let waiting = reply.transfer.phases.first { $0.phase == .waiting }?.duration ?? .zero
        // A portal whose clock counts whole seconds claims up to a second more than anybody waited.
        let isRough = (reply.time?.duration).map { $0 > waiting } ?? false
        let share = isRough ? nil : reply.time?.duration
        page.heading(heading(reply.transfer.total, share))
        if let time = reply.time { write(time, isRough: isRough, to: &page) }
        if let usual {
            page.paragraph(
                messages.usually(messages.exact(usual.median), most: messages.exact(usual.percentile95)), .dim)
            page.drawing(String(usual.sparkline.suffix(Self.mostBars)), .barScale)
        }
        page.bars(of: reply.transfer, portalShare: share, in: messages)
    }

    /// "Timing: 298 ms, mostly the network"
    private func heading(_ total: Duration, _ share: Duration?) -> String {
        let time = messages.timing(messages.exact(total))
        guard let share, total > .zero else { return time }
        return "\(time), \(share / total >= 0.5 ? messages.mostlyPortal : messages.mostlyNetwork)"
    }

    private func write(_ time: PortalTime, isRough: Bool, to page: inout Document) {
        let known: [(String, Duration?)] = [
            (messages.portalsDuration, time.duration), (messages.portalsProcessing, time.processing),
            (messages.portalsOperating, time.operating),
        ]
        var parts = known.compactMap { label, duration in duration.map { "\(label) \(messages.exact($0))" } }
        if let reset = time.operatingResetsIn {
            parts.append("\(messages.operatingResetsIn) \(messages.inMinutes(reset))")
        }
        if !parts.isEmpty { page.paragraph("\(messages.portalColumn): \(parts.joined(separator: ", "))", .dim) }
        if isRough { page.paragraph(messages.roughClock, .dim) }
    }
}
