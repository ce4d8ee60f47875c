import TerminalKit

/// Where labels in brackets stand side by side, wrapped into the rows of a part; what has no room is counted at the ends.
struct ChipRows {
    private let labelCount: Int
    private let label: (Int) -> String
    private let part: Rect
    /// Columns at the end that stay free for what is typed behind the labels.
    private let reserve: Int
    /// Columns for the number of those that are hidden: "+123 ".
    private static let count = 5

    /// The labels in sight, and the place of each.
    private(set) var shown = 0..<0
    private(set) var places: [Point] = []
    /// Where the number of the hidden ones stands, before and behind those in sight.
    private(set) var before: Point?
    private(set) var after: Point?
    /// Where the next thing can stand.
    private(set) var end: Point

    /// - Parameter label: asked for as far as the labels are in sight.
    init(_ labelCount: Int, in part: Rect, keepsEntry: Bool, label: @escaping (Int) -> String) {
        self.labelCount = labelCount
        self.label = label
        self.part = part
        reserve = keepsEntry ? min(12, part.columns / 5) : 0
        end = part.origin
        lay(from: 0)
    }

    /// Brings a label into sight: those before it leave one by one.
    mutating func show(_ index: Int) {
        var first = 0
        while !shown.contains(index), first < index {
            first += 1
            lay(from: first)
        }
    }

    /// The label in its brackets, cut to what a row can spare.
    func text(_ index: Int) -> String {
        let others = labelCount > 1 ? Self.count : 0
        return "[\(label(index).truncated(toColumns: max(1, part.columns - reserve - others - 2)))]"
    }

    private mutating func lay(from first: Int) {
        places = []
        before = first > 0 ? part.origin : nil
        after = nil
        var place = part.origin.moved(columns: first > 0 ? Self.count : 0)
        var index = first
        while index < labelCount {
            let width = text(index).displayWidth
            let isLastRow = place.row == part.bottom - 1
            let isLastLabel = index == labelCount - 1
            let kept = isLastRow ? reserve + (isLastLabel ? 0 : Self.count) : 0
            if place.column + width > part.right - kept {
                guard !isLastRow else {
                    after = place
                    place.column += Self.count
                    break
                }
                place = Point(column: part.left, row: place.row + 1)
                continue
            }
            places.append(place)
            place.column += width + 1
            index += 1
        }
        shown = first..<index
        // What is typed behind the labels needs some columns: on the next row, if they end too far to the right.
        let isCramped = part.right - place.column < reserve && place.row < part.bottom - 1
        end = isCramped ? Point(column: part.left, row: place.row + 1) : place
    }
}
