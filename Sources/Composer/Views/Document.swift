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

    /// A part of the text that every interface of the program shows in its own manner.
    enum Block {
        case blank
        case heading(String)
        case runs([Run])
        case paragraph(String, Role, indent: Int)
        case entry(label: String, value: String, Role, labelColumns: Int?)
        /// A label and a text that has lines of its own.
        case area(label: String, String)
        /// Two things side by side in a row of a list, the second cut off where it has no room.
        case pair(String, String, Role, nameColumns: Int)
        case bars([Bars.Bar])
        /// Shows by its look what is said elsewhere: of no use where there is no screen.
        case drawing(String, Role)
        /// Says what keys do: of no use where there is no screen.
        case keys(String, Role)
        /// What the portal sent, at length and under a heading.
        case source(heading: String, String)
    }

    /// Of labels and the space behind them; a page with a label that is one letter longer has one column more. Still
    /// longer ones have a column of their own.
    private var labelColumns: Int {
        let isLonger = blocks.contains {
            if case .entry(let label, _, _, nil) = $0 { label.displayWidth == Self.labelColumns } else { false }
        }
        return Self.labelColumns + (isLonger ? 1 : 0)
    }

    private static let labelColumns = 14

    private(set) var blocks: [Block] = []
    private let columns: Int

    init(columns: Int) {
        self.columns = columns
    }

    // MARK: - Writing

    mutating func line(_ runs: Run...) {
        blocks.append(.runs(runs))
    }

    mutating func blank() {
        blocks.append(.blank)
    }

    mutating func heading(_ text: String) {
        if !blocks.isEmpty { blank() }
        blocks.append(.heading(text))
    }

    /// A text that wraps, indented as a whole.
    mutating func paragraph(_ text: String, _ role: Role = .text, indent: Int = 0) {
        blocks.append(.paragraph(text, role, indent: indent))
    }

    /// A row that is looked at.
    mutating func drawing(_ text: String, _ role: Role) {
        blocks.append(.drawing(text, role))
    }

    /// A paragraph about keys.
    mutating func keys(_ text: String, _ role: Role = .strong) {
        blocks.append(.keys(text, role))
    }

    /// A label and a value beside it, which wraps in its own column.
    mutating func entry(
        _ label: String, _ value: String, _ role: Role = .text, labelColumns: Int? = nil
    ) {
        blocks.append(.entry(label: label, value: value, role, labelColumns: labelColumns))
    }

    /// A label and beside it a text of several lines, all of them in its column. Whatever else is written is one line.
    mutating func area(_ label: String, _ text: String) {
        blocks.append(.area(label: label, text))
    }

    mutating func pair(_ name: String, _ details: String, _ role: Role, nameColumns: Int) {
        blocks.append(.pair(name, details, role, nameColumns: nameColumns))
    }

    mutating func bars(_ bars: [Bars.Bar]) {
        blocks.append(.bars(bars))
    }

    /// What the portal sent, line by line.
    mutating func source(_ text: String, heading: String) {
        blank()
        blocks.append(.source(heading: heading, text))
    }

    // MARK: - Drawing

    /// Draws the rows from `scroll` on, as far as there are any, with arrows where there is more.
    func draw(on surface: inout Surface, in part: Rect, scroll: Int) {
        guard !part.isEmpty else { return }
        let lines = lines
        let height = lines.height
        var page = Surface(size: Size(columns: part.columns, rows: height))
        var rest = page.area
        for line in lines {
            switch line {
            case .runs(let runs):
                var place = rest.cutTop(1).origin
                for run in runs {
                    place.column += page.write(run.text, at: place, style: run.style)
                }
            case .bars(let bars):
                // Not in the column of the arrows.
                var part = rest.cutTop(bars.count)
                Bars(bars).draw(on: &page, in: part.cutLeft(min(columns, part.columns)))
            }
        }
        let first = min(scroll, max(0, height - part.rows))
        surface.copy(page, fromRow: first, to: part)
        let right = part.right - 1
        if first > 0 { surface.write("↑", at: Point(column: right, row: part.top), role: .dim) }
        if height > first + part.rows { surface.write("↓", at: Point(column: right, row: part.bottom - 1), role: .dim) }
    }

    /// The furthest that it can be scrolled in a window of so many rows.
    func lastScroll(rows: Int) -> Int { max(0, lines.height - rows) }

    // MARK: - Laying out

    fileprivate enum Line {
        case runs([Run])
        case bars([Bars.Bar])
    }

    private var lines: [Line] {
        let labelColumns = labelColumns
        return blocks.flatMap { lines(of: $0, labelColumns) }
    }

    private func lines(of block: Block, _ labelColumns: Int) -> [Line] {
        switch block {
        case .blank: [.runs([])]
        case .heading(let text): [.runs([Run(text, .heading)])]
        case .runs(let runs): wrapped(runs)
        case .paragraph(let text, let role, let indent): wrapped(text, role, indent: indent)
        // What must not be parted is joined by other spaces, which nobody wants to copy.
        case .keys(let text, let role):
            text.wrapped(toColumns: max(8, columns)).map { .runs([Run($0.replacing("\u{A0}", with: " "), role)]) }
        case .drawing(let text, let role): [.runs([Run(text, role)])]
        case .entry(let label, let value, let role, let own): entryRows(label, [value], role, own ?? labelColumns)
        case .area(let label, let text):
            entryRows(
                label, text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline), .text, labelColumns)
        case .pair(let name, let details, let role, let nameColumns): [row(name, details, role, nameColumns)]
        case .bars(let bars): [.bars(bars)]
        case .source(let heading, let text):
            [.runs([Run(heading, .heading)])]
                + text.split(whereSeparator: \.isNewline).flatMap { wrapped(String($0), .text, indent: 0) }
        }
    }

    private func wrapped(_ text: String, _ role: Role, indent: Int) -> [Line] {
        text.wrapped(toColumns: max(8, columns - indent)).map { line in
            .runs([Run(String(repeating: " ", count: indent)), Run(line, role)])
        }
    }

    /// A line of several looks, the first of which is its mark; what has no room beside that goes on below.
    private func wrapped(_ runs: [Run]) -> [Line] {
        guard let mark = runs.first, runs.reduce(0, { $0 + $1.text.displayWidth }) > columns else {
            return [.runs(runs)]
        }
        let indent = mark.text.displayWidth
        let letters = runs.dropFirst().flatMap { run in run.text.map { (letter: $0, style: run.style) } }
        var rest = letters[...]
        let lines = String(letters.map(\.letter)).wrapped(toColumns: max(8, columns - indent))
        return lines.enumerated().map { index, line in
            let pieces = line.compactMap { letter in
                // The spaces between two lines are in neither.
                rest = rest.drop { $0.letter != letter }
                return rest.popFirst().map { Run(String($0.letter), style: $0.style) }
            }
            return .runs([index == 0 ? mark : Run(String(repeating: " ", count: indent))] + pieces)
        }
    }

    private func row(_ name: String, _ details: String, _ role: Role, _ nameColumns: Int) -> Line {
        let width = details.isEmpty ? columns : min(nameColumns, columns / 2)
        let name = name.truncated(toColumns: width - 1)
        let gap = String(repeating: " ", count: max(0, width - name.displayWidth))
        let rest = details.truncated(toColumns: max(0, columns - width))
        return .runs([Run(name + (details.isEmpty ? "" : gap), role), Run(rest, .dim)])
    }

    private func entryRows(
        _ label: String, _ value: [some StringProtocol], _ role: Role, _ labelColumns: Int
    ) -> [Line] {
        // A longer label has a column of its own: it is not cut.
        let labelColumns = min(max(labelColumns, label.displayWidth + 1), max(labelColumns, columns / 2))
        let rows = value.flatMap { $0.wrapped(toColumns: max(8, columns - labelColumns)) }
        return rows.enumerated().map { index, line in
            let head = index == 0 ? label.truncated(toColumns: labelColumns - 1) : ""
            let gap = String(repeating: " ", count: max(0, labelColumns - head.displayWidth))
            return .runs([Run(head + gap, .fieldLabel), Run(line, role)])
        }
    }
}

extension [Document.Line] {
    fileprivate var height: Int {
        reduce(0) { height, row in
            if case .bars(let bars) = row { height + bars.count } else { height + 1 }
        }
    }
}
