import Bitrix24
import TerminalKit

/// The small box over the review while a request is under way.
extension Model {
    func drawSending(_ delivery: Delivery, at now: ContinuousClock.Instant, on surface: inout Surface) {
        let columns = min(60, size.columns)
        let lines = sendingLines(delivery, at: now).flatMap { $0.wrapped(toColumns: columns - 4) }
        let box = Rect(size).centred(Size(columns: columns, rows: lines.count + 2))
        let inside = Panel(title: "Sending").draw(on: &surface, in: box)
        for (index, line) in lines.enumerated() {
            surface.write(line, at: inside.origin.moved(rows: index), role: index == 0 ? .text : .dim)
        }
    }

    private func sendingLines(_ delivery: Delivery, at now: ContinuousClock.Instant) -> [String] {
        switch delivery.phase {
        case .underWay(let since):
            ["To \(portal.label): \(Clock.elapsed(now - since))", "Ctrl-C cancels"]
        case .cancelling(let since):
            ["Cancelling: \(Clock.elapsed(now - since))"]
        case .pausing(let until, let error):
            [
                error.sentence, "Nothing was created. Again in \(Clock.countdown(until - now)).",
                "Ctrl-C stops waiting",
            ]
        }
    }
}

/// Durations as people read them.
enum Clock {
    /// "2.3 s" in the first ten seconds, then "12 s".
    static func elapsed(_ duration: Duration) -> String {
        let tenths = max(0, Int(duration / .milliseconds(100)))
        return tenths < 100 ? "\(tenths / 10).\(tenths % 10) s" : "\(tenths / 10) s"
    }

    /// Whole seconds, the last one included.
    static func countdown(_ duration: Duration) -> String {
        let seconds = max(0, Int((duration / .seconds(1)).rounded(.up)))
        return seconds < 60 ? "\(seconds) s" : "\(seconds / 60) min \(seconds % 60) s"
    }

    /// "125 ms", "1.25 s": three digits.
    static func exact(_ duration: Duration) -> String {
        let micros = duration / .microseconds(1)
        if micros < 1 { return "0 ms" }
        if micros < 10_000 { return "\((micros / 10).rounded() / 100) ms" }
        if micros < 1_000_000 { return "\(Int((micros / 1000).rounded())) ms" }
        return "\((micros / 10_000).rounded() / 100) s"
    }
}
