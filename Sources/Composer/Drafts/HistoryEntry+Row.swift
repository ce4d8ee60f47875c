import Bitrix24
import Catalog
import FoundationEssentials
import TerminalKit

extension [HistoryEntry] {
    /// The entries for people, one a line, with columns in line: when, where, which chat, its title, by whom, how long
    /// it took. Harmless on a terminal.
    public func rows(in zone: TimeZone, _ messages: Messages) -> [String] {
        let cells = map { $0.cells(in: zone, messages) }
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
    func sentence(in zone: TimeZone, messages: Messages) -> String {
        cells(in: zone, messages).filter { !$0.isEmpty }.joined(separator: ", ")
    }

    fileprivate func cells(in zone: TimeZone, _ messages: Messages) -> [String] {
        let author =
            caller.map { $0.name.isEmpty ? messages.user($0.id.rawValue) : "\($0.name) (\($0.id.rawValue))" } ?? ""
        return [
            messages.minute(CivilMoment(time, in: zone)), portal, messages.chat(chat.rawValue),
            title.isEmpty ? messages.titleByPortal : title, author,
            messages.milliseconds(String(Int(took / .milliseconds(1)))),
        ].map { Visible.text($0) }
    }
}
