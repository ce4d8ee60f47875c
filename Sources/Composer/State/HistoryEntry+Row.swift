import Bitrix24
import FoundationEssentials
import TerminalKit

extension [HistoryEntry] {
    /// The entries for people, one a line, with columns in line: when, where, which chat, its title, by whom, how long
    /// it took. Harmless on a terminal.
    public func rows(in zone: TimeZone) -> [String] {
        let cells = map { $0.cells(in: zone) }
        let columns = cells.first?.indices ?? 0..<0
        let widths = columns.map { column in cells.map { $0[column].displayWidth }.max() ?? 0 }
        return cells.map { row in
            let padded = zip(row, widths).map { text, width in
                text + String(repeating: " ", count: width - text.displayWidth)
            }
            return (padded.dropLast() + row.suffix(1)).joined(separator: "  ")
        }
    }
}

extension HistoryEntry {
    /// The same in one sentence.
    func sentence(in zone: TimeZone) -> String {
        cells(in: zone).filter { !$0.isEmpty }.joined(separator: ", ")
    }

    fileprivate func cells(in zone: TimeZone) -> [String] {
        let day = Date.ISO8601FormatStyle(timeZone: zone).year().month().day()
        let clock = Date.ISO8601FormatStyle(timeZone: zone).time(includingFractionalSeconds: false)
        let author = caller.map { $0.name.isEmpty ? "user \($0.id.rawValue)" : "\($0.name) (\($0.id.rawValue))" } ?? ""
        return [
            "\(time.formatted(day)) \(time.formatted(clock).prefix(5))", portal, "chat \(chat.rawValue)",
            title.isEmpty ? "(title by the portal)" : title, author, "\(Int(took / .milliseconds(1))) ms",
        ].map { Visible.text($0) }
    }
}
