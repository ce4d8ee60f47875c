/// How few bytes would bring a terminal from one screen to another: those of the changed cells, one cursor move for each
/// run of them, one change of attributes for each change of style, and the cursor's last move.
public struct ScreenCost {
    public private(set) var bytes = 0
    public private(set) var runs = 0
    public private(set) var changesOfStyle = 0

    public init(from before: TerminalEmulator, to after: TerminalEmulator) {
        var place = before.cursor
        var look = TerminalEmulator.Appearance()
        for row in 0..<after.rows {
            for column in 0..<after.columns {
                let index = row * after.columns + column
                let cell = after.cells[index]
                guard cell != before.cells[index], !cell.isRightHalf else { continue }
                let here = TerminalEmulator.Place(row: row, column: column)
                if here != place {
                    bytes += Self.move(to: here)
                    runs += 1
                }
                if cell.look != look, !(cell.scalars == " " && cell.look.paintsBlanks(like: look)) {
                    bytes += Self.change(from: look, to: cell.look)
                    changesOfStyle += 1
                    look = cell.look
                }
                bytes += cell.scalars.utf8.count
                let isWide = column + 1 < after.columns && after.cells[index + 1].isRightHalf
                place = TerminalEmulator.Place(row: row, column: column + (isWide ? 2 : 1))
            }
        }
        if look != TerminalEmulator.Appearance() { bytes += Self.change(from: look, to: .init()) }
        if place != after.cursor { bytes += Self.move(to: after.cursor) }
    }

    /// `ESC [ row ; column H`
    private static func move(to place: TerminalEmulator.Place) -> Int {
        "\u{1B}[\(place.row + 1);\(place.column + 1)H".utf8.count
    }

    /// `ESC [ … m`, from nothing if something has to be switched off.
    private static func change(from old: TerminalEmulator.Appearance, to new: TerminalEmulator.Appearance) -> Int {
        let fresh = [
            new.attributes.sorted().map(String.init), [new.foreground, new.background].filter { !$0.isEmpty },
        ].flatMap {
            $0
        }
        guard !fresh.isEmpty else { return "\u{1B}[m".utf8.count }
        let isCumulative =
            old.attributes.isSubset(of: new.attributes) && (old.foreground.isEmpty || !new.foreground.isEmpty)
            && (old.background.isEmpty || !new.background.isEmpty)
        let added =
            new.attributes.subtracting(old.attributes).sorted().map(String.init)
            + [(old.foreground, new.foreground), (old.background, new.background)].filter { $0.0 != $0.1 }.map(\.1)
        let parameters = isCumulative ? added : ["0"] + fresh
        return "\u{1B}[\(parameters.joined(separator: ";"))m".utf8.count
    }
}

extension TerminalEmulator.Appearance {
    /// A space looks the same in both.
    func paintsBlanks(like other: TerminalEmulator.Appearance) -> Bool {
        let visible: Set = [4, 7, 9]
        return background == other.background
            && attributes.intersection(visible) == other.attributes.intersection(visible)
            && (attributes.isDisjoint(with: visible) || foreground == other.foreground)
    }
}
