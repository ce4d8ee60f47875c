/// Bars with labels on one common scale, such as the phases of a transfer one after the other.
public struct Bars {
    public struct Bar: Hashable, Sendable {
        public var label: String
        /// Where it begins and ends, on the scale that all bars share.
        var span: Range<Double>
        /// The figure after the bar.
        public var caption: String
        var role: Role

        public init(label: String, span: Range<Double>, caption: String, role: Role = .bar) {
            self.label = label
            self.span = span
            self.caption = caption
            self.role = role
        }
    }

    var bars: [Bar]

    public init(_ bars: [Bar]) {
        self.bars = bars
    }

    /// Draws one bar a row: label, bar, caption. A bar takes at least one column, so that the shortest shows.
    public func draw(on surface: inout Surface, in part: Rect) {
        let labels = (bars.map(\.label.displayWidth).max() ?? 0) + 1
        let captions = (bars.map(\.caption.displayWidth).max() ?? 0) + 1
        let room = part.columns - labels - captions
        let length = bars.map(\.span.upperBound).max() ?? 0
        var rest = part
        for bar in bars where !rest.isEmpty {
            var row = rest.cutTop(1)
            surface.write(bar.label, at: row.origin, role: .barScale, limit: row.cutLeft(labels).columns)
            let caption = row.cutRight(captions)
            if room > 0, length > 0 {
                let first = min(room - 1, Self.column(bar.span.lowerBound, of: length, in: room))
                let end = max(first + 1, Self.column(bar.span.upperBound, of: length, in: room))
                let part = Rect(column: row.left + first, row: row.top, columns: end - first, rows: 1)
                surface.fill(part, with: "█", style: Style(bar.role))
            }
            let indent = captions - bar.caption.displayWidth
            let place = caption.origin.moved(columns: indent)
            surface.write(bar.caption, at: place, role: .barScale, limit: caption.columns - indent)
        }
    }

    private static func column(_ value: Double, of length: Double, in room: Int) -> Int {
        let share = min(max(0, value / length), 1)
        return Int(share * Double(room) + 0.5)
    }
}
