import TerminalKit

/// A text for a whole screen, which scrolls: the review, the answer, the help.
struct Document {
    /// A piece of a line in one look.
    struct Run {
        let text: String
        let style: Style

        init(_ text: String, _ role: Role = .text) {
            self.init(text, style: Style(role))
        }

        init(_ text: String, style: Style) {
            self.text = text
            self.style = style
        }
    }

    private enum Row {
        case runs([Run])
        case bars([Bars.Bar])
    }

    private let columns: Int
    private var rows: [Row] = []

    init(columns: Int) {
        self.columns = columns
    }

    private var height: Int {
        rows.reduce(0) { height, row in
            if case .bars(let bars) = row { height + bars.count } else { height + 1 }
        }
    }

    // MARK: - Writing

    mutating func line(_ runs: Run...) {
        rows.append(.runs(runs))
    }

    mutating func blank() { line() }

    mutating func heading(_ text: String) {
        if !rows.isEmpty { blank() }
        line(Run(text, .heading))
    }

    /// A text that wraps, indented as a whole.
    mutating func paragraph(_ text: String, _ role: Role = .text, indent: Int = 0) {
        for line in text.wrapped(toColumns: max(8, columns - indent)) {
            rows.append(.runs([Run(String(repeating: " ", count: indent)), Run(line, role)]))
        }
    }

    /// A label and a value beside it, which wraps in its own column.
    mutating func entry(_ label: String, _ value: String, _ role: Role = .text, labelColumns: Int = 14) {
        let lines = value.wrapped(toColumns: max(8, columns - labelColumns))
        for (index, line) in lines.enumerated() {
            let head = index == 0 ? label.truncated(toColumns: labelColumns - 1) : ""
            let gap = String(repeating: " ", count: max(0, labelColumns - head.displayWidth))
            rows.append(.runs([Run(head + gap, .fieldLabel), Run(line, role)]))
        }
    }

    mutating func bars(_ bars: [Bars.Bar]) {
        rows.append(.bars(bars))
    }

    // MARK: - Drawing

    /// Draws the rows from `scroll` on, as far as there are any, with arrows where there is more.
    func draw(on surface: inout Surface, in part: Rect, scroll: Int) {
        guard !part.isEmpty else { return }
        var page = Surface(size: Size(columns: part.columns, rows: height))
        var rest = page.area
        for row in rows {
            switch row {
            case .runs(let runs):
                var place = rest.cutTop(1).origin
                for run in runs {
                    place.column += page.write(run.text, at: place, style: run.style)
                }
            case .bars(let bars): Bars(bars).draw(on: &page, in: rest.cutTop(bars.count))
            }
        }
        let first = min(scroll, lastScroll(rows: part.rows))
        surface.copy(page, fromRow: first, to: part)
        let right = part.right - 1
        if first > 0 { surface.write("↑", at: Point(column: right, row: part.top), role: .dim) }
        if height > first + part.rows { surface.write("↓", at: Point(column: right, row: part.bottom - 1), role: .dim) }
    }

    /// The furthest that it can be scrolled in a window of so many rows.
    func lastScroll(rows: Int) -> Int { max(0, height - rows) }
}
