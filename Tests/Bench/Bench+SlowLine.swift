import Foundation
import TestSupport

extension Bench {
    /// What a slow line costs: bytes of convene and of `dialog`, and what the change of the screen needs.
    static func slowLine(_ convene: Peer, _ dialog: Peer) throws -> [Row] {
        let (ours, theirs) = (try SlowLine(convene), try SlowLine(dialog))
        var rows = [row("first paint", ours.firstPaint, theirs.firstPaint)]
        // Title is the first field; what is typed there moves a counter and the preview.
        let text = "The quarterly review of everything"
        rows.append(perCharacter("typed character, Title", ours.type(text), theirs.type(text), in: text))
        rows.append(row("next field", ours.press("\t"), theirs.press("\t")))
        _ = ours.press("\t")
        rows.append(row("opened list of colors", ours.press("\r"), nil))
        rows.append(row("next line of the list", ours.press("\u{1B}[B"), nil))
        rows.append(row("closed list", ours.press("\u{1B}"), nil))
        for _ in 1...4 { _ = ours.press("\t") }
        rows.append(perCharacter("typed character, Description", ours.type(text), nil, in: text))
        rows.append(row("help", ours.press("\u{1B}h"), nil))
        rows.append(row("back from the help", ours.press("\u{1B}"), nil))
        rows.append(
            row("resized to 100×30", ours.resize(columns: 100, rows: 30), theirs.resize(columns: 100, rows: 30)))
        return rows
    }

    private static func row(_ measure: String, _ ours: SlowLine.Cost, _ theirs: SlowLine.Cost?) -> Row {
        let ratio = Double(ours.bytes) / Double(max(1, ours.needed))
        let seconds = String(format: "%.1f s", ours.time / .seconds(1))
        return Row(
            measure: "slow line, bytes: \(measure)",
            values: ["\(ours.bytes) in \(seconds)", theirs.map { "\($0.bytes)" }, nil],
            bound: .init(
                text: String(format: "at most 1.5 × %d, is %.2f ×", ours.needed, ratio), holds: ratio <= 1.5))
    }

    private static func perCharacter(
        _ measure: String, _ ours: SlowLine.Cost, _ theirs: SlowLine.Cost?, in text: String
    ) -> Row {
        func each(_ cost: SlowLine.Cost) -> Double { Double(cost.bytes) / Double(text.count) }
        let bound = theirs.map(each) ?? 8
        return Row(
            measure: "slow line, bytes: \(measure)",
            values: [String(format: "%.1f", each(ours)), theirs.map { String(format: "%.1f", each($0)) }, nil],
            bound: .init(
                text: theirs == nil ? "at most 8" : "fewer than dialog",
                holds: theirs == nil ? each(ours) <= bound : each(ours) < bound))
    }
}
