/// Where a text breaks into lines when a text area shows it.
///
/// Lines break at line breaks, else after a space or beside a wide character, and inside a word only where it is
/// longer than a line. Spaces at the end of a full line hang over. The last column is left to the cursor.
struct WrappedText {
    /// A line, in UTF-8 bytes from the beginning of the text; a line break belongs to no line.
    struct Line: Equatable {
        var start: Int
        var end: Int
    }

    let text: String
    private(set) var lines: [Line] = []

    init(_ text: String, columns: Int, breaksAtLineEnds: Bool = true) {
        self.text = text
        let room = max(2, columns - 1)
        var line = Line(start: 0, end: 0)
        var used = 0
        var place = 0
        // The last place in the line where it may break, and the columns up to there.
        var breakPlace = 0
        var breakUsed = 0
        for character in text {
            let next = place + character.utf8.count
            if breaksAtLineEnds, character.isNewline {
                lines.append(Line(start: line.start, end: place))
                line.start = next
                used = 0
                (breakPlace, breakUsed) = (next, 0)
            } else {
                let width = character.displayWidth
                if width == 2 { (breakPlace, breakUsed) = (place, used) }
                if used + width > room, character != " ", place > line.start {
                    let end = breakPlace > line.start ? breakPlace : place
                    lines.append(Line(start: line.start, end: end))
                    used -= end == place ? used : breakUsed
                    line.start = end
                    (breakPlace, breakUsed) = (end, 0)
                }
                used += width
                if character == " " || width == 2 { (breakPlace, breakUsed) = (next, used) }
            }
            place = next
        }
        lines.append(Line(start: line.start, end: place))
    }

    subscript(_ line: Line) -> Substring {
        text[index(line.start)..<index(line.end)]
    }

    /// The number of the line on which a cursor at that place stands.
    func line(at place: Int) -> Int {
        var low = 0
        var high = lines.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lines[middle].start <= place { low = middle } else { high = middle }
        }
        return low
    }

    /// Columns before that place on its line.
    func column(at place: Int) -> Int {
        text[index(lines[line(at: place)].start)..<index(place)].displayWidth
    }

    /// The place on a line that is nearest to a column from the left.
    func place(line number: Int, column: Int) -> Int {
        let line = lines[number]
        var place = line.start
        var used = 0
        var last = place
        for character in self[line] {
            used += character.displayWidth
            guard used <= column else { return place }
            last = place
            place += character.utf8.count
        }
        // The end of a line that was wrapped is the beginning of the next.
        let isWrapped = number + 1 < lines.count && lines[number + 1].start == line.end
        return isWrapped ? last : place
    }

    private func index(_ place: Int) -> String.Index {
        text.utf8.index(text.startIndex, offsetBy: place)
    }
}
