import Catalog
import TerminalKit

/// The columns of a table's rows: their widths come from the window alone, so that nothing moves while rows do.
struct BatchColumns {
    /// In the order of the cells; a column without room has none.
    private let widths: [Int]
    private static let gap = 1
    /// A title of less says too little.
    private static let leastTitle = 20

    init(_ columns: Int, lastRow: Int, _ messages: Messages) {
        let number = max(2, String(lastRow).count)
        let kinds = [messages.openKind, messages.closedKind, messages.typeColumn].map(\.displayWidth).max() ?? 6
        let members = messages.membersColumn.displayWidth
        // The last column is left to the arrows of the list.
        var left = columns - 1 - number - 1 - 2 * Self.gap
        let side = kinds + members + 2 * Self.gap
        let showsSide = left - side >= 2 * Self.leastTitle + Self.gap
        if showsSide { left -= side }
        let showsState = left >= Self.leastTitle + 12
        let state = showsState ? (left - Self.gap) / 2 : 0
        let title = left - (showsState ? state + Self.gap : 0)
        widths = [number, 1, title, showsSide ? kinds : 0, showsSide ? members : 0, state]
    }

    /// Writes the cells of one row: number and members to the right, the sign in a style of its own.
    func draw(_ cells: [String], on surface: inout Surface, in row: Rect, _ style: Style, sign: Style) {
        var place = row.origin
        for (index, width) in widths.enumerated() where width > 0 {
            let cell = cells[index].truncated(toColumns: width)
            let indent = index == 0 || index == 4 ? width - cell.displayWidth : 0
            surface.write(
                cell, at: place.moved(columns: indent), style: index == 1 ? sign : style, limit: width - indent)
            place.column += width + Self.gap
        }
    }
}

/// How far a table is: a bar, how many of all, the rate, the time left, and what holds it up.
struct BatchBar {
    let progress: BatchProgress
    let messages: Messages
    private static let longest = 30

    func draw(on surface: inout Surface, in row: Rect, at now: Instant) {
        var row = row
        let text = sentence(at: now)
        let room = min(Self.longest, row.columns - text.displayWidth - 2)
        if room >= 5 {
            var bar = row.cutLeft(room)
            _ = row.cutLeft(2)
            let share = Double(progress.done.count) / Double(max(1, progress.total))
            let done = bar.cutLeft(min(bar.columns, Int(share * Double(room))))
            surface.fill(done, with: "█", style: Style(.bar))
            surface.fill(bar, with: "·", style: Style(.dim))
        }
        surface.write(text.truncated(toColumns: row.columns), at: row.origin, role: .strong)
    }

    func sentence(at now: Instant) -> String {
        let counts = messages.shown(progress.done.count, of: progress.total)
        // While it is held up a rate would tell of nothing.
        if progress.hold != nil { return counts }
        let rate = progress.rate(at: now).map { messages.chatsASecond(($0 * 10).rounded() / 10) }
        let left = progress.left(at: now).map { messages.timeLeft(messages.countdown($0)) }
        return ([counts] + [rate, left].compactMap(\.self)).joined(separator: "  ")
    }
}
