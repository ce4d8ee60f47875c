import Bitrix24
import Catalog
import TerminalKit

/// What came back, as pages show it.
extension Document {
    /// JSON is indented; anything else is shown as it came.
    mutating func write(raw: String, in messages: Messages) {
        source(JSONText.isValid(raw) ? JSONText.indented(raw) : raw, heading: messages.portalsAnswer)
    }

    mutating func write(_ transfer: Transfer, in messages: Messages) {
        heading(messages.transfer(messages.exact(transfer.total)))
        bars(of: transfer, portalShare: nil, in: messages)
    }

    /// The phases that took place, one after the other on one scale, and the portal's part of the waiting.
    mutating func bars(of transfer: Transfer, portalShare: Duration?, in messages: Messages) {
        var start = Duration.zero
        var bars: [Bars.Bar] = []
        for (phase, duration) in transfer.phases where duration > .zero {
            let span = start.seconds..<(start + duration).seconds
            bars.append(.init(label: "  \(phase.label(in: messages))", span: span, caption: messages.exact(duration)))
            if phase == .waiting, let portalShare {
                bars.append(
                    .init(
                        label: "    \(messages.thePortal)", span: start.seconds..<(start + portalShare).seconds,
                        caption: messages.exact(portalShare), role: .barPortal))
            }
            start += duration
        }
        self.bars(bars)
    }
}

extension Duration {
    fileprivate var seconds: Double { self / .seconds(1) }
}
