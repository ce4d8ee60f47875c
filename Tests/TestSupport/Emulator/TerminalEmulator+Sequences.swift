/// Sequences that begin with `ESC [`.
extension TerminalEmulator {
    mutating func sequence(_ mark: String, _ numbers: [Int], _ final: Character) {
        let first = numbers.first ?? 0
        let count = max(1, first)
        if final != "m" && !(mark == "?" && "hl".contains(final)) { isWaiting = false }
        switch (mark, final) {
        case ("", "A"): cursor.row = max(0, cursor.row - count)
        case ("", "B"), ("", "e"): cursor.row = min(rows - 1, cursor.row + count)
        case ("", "C"), ("", "a"): cursor.column = min(columns - 1, cursor.column + count)
        case ("", "D"): cursor.column = max(0, cursor.column - count)
        case ("", "E"): cursor = Place(row: min(rows - 1, cursor.row + count), column: 0)
        case ("", "F"): cursor = Place(row: max(0, cursor.row - count), column: 0)
        case ("", "G"), ("", "`"): cursor.column = min(columns, count) - 1
        case ("", "d"): cursor.row = min(rows, count) - 1
        case ("", "H"), ("", "f"):
            let column = numbers.count > 1 ? max(1, numbers[1]) : 1
            cursor = Place(row: min(rows, count) - 1, column: min(columns, column) - 1)
        case ("", "J"), ("", "K"): erase(final, first)
        case ("", "X"): fill(index(cursor)..<index(cursor) + min(count, columns - cursor.column))
        case ("", "@"): insertBlanks(count)
        case ("", "P"):
            let end = (cursor.row + 1) * columns
            let count = min(count, columns - cursor.column)
            cells.insert(contentsOf: Array(repeating: blank, count: count), at: end)
            cells.removeSubrange(index(cursor)..<index(cursor) + count)
        case ("", "L"): if scroll.contains(cursor.row) { scrollDown(count, in: cursor.row...scroll.upperBound) }
        case ("", "M"): if scroll.contains(cursor.row) { scrollUp(count, in: cursor.row...scroll.upperBound) }
        case ("", "S"): scrollUp(count, in: scroll)
        case ("", "T"): scrollDown(count, in: scroll)
        case ("", "b"): repeatGraphic(count)
        case ("", "Z"): cursor.column = max(0, (cursor.column - 1) / 8 * 8)
        case ("", "r"):
            let bottom = numbers.count > 1 && numbers[1] > 0 ? min(numbers[1], rows) : rows
            if count < bottom { scroll = count - 1...bottom - 1 }
            cursor = Place()
        case ("", "m"): setLook(numbers)
        case ("", "h"), ("", "l"), ("?", "h"), ("?", "l"): for mode in numbers { set(mode, mark, final == "h") }
        case (">", "u"), ("<", "u"), ("=", "u"), (">", "m"): keyboard.apply(mark, numbers, final)
        case ("", "g"), ("!", "p"), (" ", "q"), ("", "t"), ("", "c"), (">", _), ("", "n"), ("", "i"): break
        case ("", "x"), ("", "s"), ("=", _), ("?", "c"), ("?", "u"): break
        default: unknown.insert("ESC [ \(mark) \(final)")
        }
    }

    private mutating func erase(_ final: Character, _ kind: Int) {
        let row = cursor.row * columns
        let all = final == "J"
        let start = kind == 0 ? index(cursor) : all ? 0 : row
        let end = kind == 1 ? index(cursor) + 1 : all ? cells.count : row + columns
        fill(start..<end)
    }

    private mutating func fill(_ range: Range<Int>) {
        for index in range { cells[index] = blank }
    }

    private mutating func set(_ mode: Int, _ mark: String, _ isOn: Bool) {
        if mark == "?", mode == 25 { isCursorVisible = isOn }
        if mark == "?", [47, 1047, 1049].contains(mode) { showOther(isOn) }
        if isOn { modes.insert(mode) } else { modes.remove(mode) }
    }

    private mutating func showOther(_ isOther: Bool) {
        if isOther, normal == nil {
            normal = (cells, cursor)
            fill(0..<cells.count)
        } else if !isOther, let normal {
            (cells, cursor) = normal
            self.normal = nil
        }
    }

    private mutating func setLook(_ numbers: [Int]) {
        var rest = (numbers.isEmpty ? [0] : numbers)[...]
        while let number = rest.popFirst() {
            switch number {
            case 0: look = Appearance()
            case 1...9: look.attributes.insert(number)
            case 10, 11, 12: drawsLines = number == 11
            case 21, 22: look.attributes.subtract([1, 2])
            case 23...29: look.attributes.remove(number - 20)
            case 30...37, 90...97: look.foreground = "\(number)"
            case 40...47, 100...107: look.background = "\(number)"
            case 39: look.foreground = ""
            case 49: look.background = ""
            case 38, 48:
                let length = rest.first == 5 ? 2 : rest.first == 2 ? 4 : 0
                let color = rest.prefix(length).map(String.init).joined(separator: ";")
                rest = rest.dropFirst(length)
                if number == 38 { look.foreground = "38;" + color } else { look.background = "48;" + color }
            default: unknown.insert("SGR \(number)")
            }
        }
    }
}
