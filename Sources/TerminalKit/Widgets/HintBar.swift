/// The line that says what the keys do here, `F2 Review  F1 Help`, the keys as caps. It reaches both edges.
public struct HintBar {
    public struct Hint: Hashable, Sendable {
        public var key: String
        public var label: String
        /// Hints of a higher rank get their room first when the window is narrow.
        public var rank: Int

        public init(key: String, label: String, rank: Int) {
            self.key = key
            self.label = label
            self.rank = rank
        }

        var displayWidth: Int { key.displayWidth + 1 + label.displayWidth }
    }

    public var hints: [Hint]

    /// The hints of a context with the first key of each row: the main one, which has the highest rank, and the others
    /// in the order of the table.
    ///
    /// - Parameters:
    ///   - name: how a key is called.
    ///   - label: what a key is said to do; nil where it would do nothing now.
    @inlinable public init<Context: KeyContext, Action, Text>(
        _ table: KeyTable<Context, Action, Text>, in context: Context, name: (Key) -> String,
        label: (KeyTable<Context, Action, Text>.Row) -> String?
    ) {
        hints = table.rows.compactMap { row in
            guard let rank = row.rank, row.contexts.contains(context), let key = row.keys.first,
                let label = label(row)
            else { return nil }
            return Hint(key: name(key), label: label, rank: rank)
        }
        if let highest = hints.map(\.rank).max(), let main = hints.firstIndex(where: { $0.rank == highest }) {
            hints.insert(hints.remove(at: main), at: 0)
        }
    }

    public func draw(on surface: inout Surface, in part: Rect) {
        guard !part.isEmpty else { return }
        surface.fill(part, style: Style(.hint))
        var place = part.origin
        for hint in fitting(columns: part.columns) {
            let room = part.right - place.column
            let used = surface.write(hint.key, at: place, role: .hintKey, limit: room)
            place.column += used + 1
            place.column += surface.write(hint.label, at: place, role: .hint, limit: max(0, room - used - 1))
            place.column += Self.gap
        }
    }

    /// The hints that have room side by side; the most important one in any case.
    func fitting(columns: Int) -> [Hint] {
        var kept: [Int] = []
        var room = columns + Self.gap
        for index in hints.indices.sorted(by: { (hints[$0].rank, $1) > (hints[$1].rank, $0) }) {
            let needed = hints[index].displayWidth + Self.gap
            guard needed <= room || kept.isEmpty else { continue }
            kept.append(index)
            room -= needed
        }
        return kept.sorted().map { hints[$0] }
    }

    private static let gap = 2
}
