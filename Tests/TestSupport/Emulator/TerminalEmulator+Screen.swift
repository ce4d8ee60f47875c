/// Characters, controls and short escape sequences.
extension TerminalEmulator {
    mutating func apply(_ token: Token) {
        switch token {
        case .graphic(let scalar): put(scalar)
        case .control(let byte): control(byte)
        case .escape(let intermediate, let final): escape(intermediate, final)
        case .sequence(let mark, let numbers, let final): sequence(mark, numbers, final)
        case .string: break
        }
    }

    /// The line-drawing characters of the VT100.
    private static let lines: [Unicode.Scalar: Unicode.Scalar] = [
        "q": "─", "x": "│", "l": "┌", "k": "┐", "m": "└", "j": "┘", "t": "├", "u": "┤", "w": "┬", "v": "┴", "n": "┼",
        "a": "▒", "0": "█", "~": "·",
    ]

    private mutating func put(_ scalar: Unicode.Scalar) {
        let scalar = drawsLines ? Self.lines[scalar] ?? scalar : scalar
        let width = scalar.columns
        guard width > 0 else {
            let before = index(cursor) - (isWaiting ? 0 : 1)
            if cells.indices.contains(before) { cells[before].scalars.unicodeScalars.append(scalar) }
            return
        }
        lastGraphic = String(Character(scalar))
        if isWaiting || cursor.column + width > columns {
            cursor.column = 0
            isWaiting = false
            lineFeed()
        }
        if modes.contains(4) { insertBlanks(width) }
        cells[index(cursor)] = Cell(scalars: lastGraphic, look: look)
        if width == 2 { cells[index(cursor) + 1] = Cell(scalars: "", look: look, isRightHalf: true) }
        if cursor.column + width < columns {
            cursor.column += width
        } else if waitsAtMargin {
            cursor.column = columns - 1
            isWaiting = true
        } else {
            cursor.column = 0
            lineFeed()
        }
    }

    /// Once more what was put last.
    mutating func repeatGraphic(_ count: Int) {
        for scalar in lastGraphic.unicodeScalars { for _ in 0..<count { put(scalar) } }
    }

    func index(_ place: Place) -> Int { place.row * columns + place.column }

    private mutating func control(_ byte: UInt8) {
        isWaiting = false
        switch byte {
        case 0x00, 0x07: break
        case 0x08: cursor.column = max(0, cursor.column - 1)
        case 0x09: cursor.column = min(columns - 1, (cursor.column / 8 + 1) * 8)
        case 0x0A, 0x0B, 0x0C: lineFeed()
        case 0x0D: cursor.column = 0
        case 0x0E, 0x0F:
            shift = byte == 0x0E ? 1 : 0
            drawsLines = linesInG[shift]
        default: unknown.insert("control \(byte)")
        }
    }

    mutating func lineFeed() {
        if cursor.row == scroll.upperBound {
            scrollUp(1, in: scroll)
        } else {
            cursor.row = min(rows - 1, cursor.row + 1)
        }
    }

    mutating func scrollUp(_ count: Int, in range: ClosedRange<Int>) {
        for _ in 0..<min(count, range.count) {
            cells.replaceSubrange(
                range.lowerBound * columns..<(range.upperBound + 1) * columns,
                with: cells[(range.lowerBound + 1) * columns..<(range.upperBound + 1) * columns]
                    + Array(repeating: blank, count: columns))
        }
    }

    mutating func scrollDown(_ count: Int, in range: ClosedRange<Int>) {
        for _ in 0..<min(count, range.count) {
            cells.replaceSubrange(
                range.lowerBound * columns..<(range.upperBound + 1) * columns,
                with: Array(repeating: blank, count: columns)
                    + cells[range.lowerBound * columns..<range.upperBound * columns])
        }
    }

    /// What erasing leaves: the color behind, on terminals that have `bce`.
    var blank: Cell {
        var look = Appearance()
        look.background = self.look.background
        return Cell(look: look)
    }

    mutating func insertBlanks(_ count: Int) {
        let end = (cursor.row + 1) * columns
        let count = min(count, columns - cursor.column)
        cells.removeSubrange(end - count..<end)
        cells.insert(contentsOf: Array(repeating: blank, count: count), at: index(cursor))
    }

    private mutating func escape(_ intermediate: String, _ final: Character) {
        switch (intermediate, final) {
        case ("", "7"): saved = (cursor, look)
        case ("", "8"): if let saved { (cursor, look) = saved }
        case ("", "D"): lineFeed()
        case ("", "E"):
            cursor.column = 0
            lineFeed()
        case ("", "M"):
            if cursor.row == scroll.lowerBound {
                scrollDown(1, in: scroll)
            } else {
                cursor.row = max(0, cursor.row - 1)
            }
        case ("", "="): hasApplicationKeypad = true
        case ("", ">"): hasApplicationKeypad = false
        case ("", "c"):
            let unknown = unknown
            self = TerminalEmulator(columns: columns, rows: rows, waitsAtMargin: waitsAtMargin)
            self.unknown = unknown
        case ("", "H"), ("", "\\"), ("%", _), (" ", _), ("", "g"): break
        case ("(", _), (")", _):
            linesInG[intermediate == "(" ? 0 : 1] = final == "0"
            drawsLines = linesInG[shift]
        default: unknown.insert("ESC \(intermediate)\(final)")
        }
        if !["7", "=", ">"].contains(final) { isWaiting = false }
    }
}

extension Unicode.Scalar {
    /// Columns that it takes, as far as the texts of tests go.
    fileprivate var columns: Int {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}
