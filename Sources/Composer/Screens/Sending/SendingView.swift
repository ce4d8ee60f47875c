import Bitrix24
import Catalog
import TerminalKit

/// The small box over the review while a request is under way.
extension Model {
    func drawSending(_ delivery: Delivery, at now: ContinuousClock.Instant, on surface: inout Surface) {
        let columns = min(60, size.columns)
        let lines = sendingLines(delivery, at: now).flatMap { $0.wrapped(toColumns: columns - 4) }
        let box = Rect(size).centred(Size(columns: columns, rows: lines.count + 2))
        let inside = Panel(title: messages.sending).draw(on: &surface, in: box)
        for (index, line) in lines.enumerated() {
            surface.write(line, at: inside.origin.moved(rows: index), role: index == 0 ? .text : .dim)
        }
    }

    private func sendingLines(_ delivery: Delivery, at now: ContinuousClock.Instant) -> [String] {
        switch delivery.phase {
        case .underWay(let since):
            [messages.sending(to: portal.label, since: messages.elapsed(now - since)), messages.interruptCancels]
        case .cancelling(let since):
            [messages.cancelling(since: messages.elapsed(now - since))]
        case .pausing(let until, let error):
            [
                error.sentence(in: messages), messages.again(in: messages.countdown(until - now)),
                messages.interruptStopsWaiting,
            ]
        }
    }
}
