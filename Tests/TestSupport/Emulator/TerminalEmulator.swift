/// A terminal of the VT family, as far as ncurses writes to one: keeps the cells that somebody would see.
///
/// What it does not know it writes down in `unknown`, so that a test can say that nothing was sent which a terminal would
/// have shown as garbage.
public struct TerminalEmulator {
    /// One column of one row.
    public struct Cell: Equatable {
        public var scalars: String = " "
        public var look = Appearance()
        /// The left half of it stands one column before.
        public var isRightHalf = false
    }

    /// Attributes and colors, by the numbers of SGR.
    public struct Appearance: Hashable {
        public internal(set) var attributes: Set<Int> = []
        /// `38;5;14`, say.
        public internal(set) var foreground = ""
        public internal(set) var background = ""

        public init() {}
    }

    public struct Place: Hashable {
        public var row: Int
        public var column: Int

        public init(row: Int = 0, column: Int = 0) {
            self.row = row
            self.column = column
        }
    }

    public let columns: Int
    public let rows: Int
    public internal(set) var cells: [Cell]
    public internal(set) var cursor = Place()
    public internal(set) var look = Appearance()
    public internal(set) var isCursorVisible = true
    /// Private modes that are on, such as 1049 and 2004, and 4 for insertion.
    public internal(set) var modes: Set<Int> = []
    public internal(set) var unknown: Set<String> = []
    /// Keypad keys send sequences of their own.
    public internal(set) var hasApplicationKeypad = false
    /// How the keyboard speaks.
    public internal(set) var keyboard = Keyboard()
    /// The line-drawing set is chosen.
    public internal(set) var drawsLines = false

    /// After the last column: 0xFF waits for the next character (`xenl`), others go on at once.
    let waitsAtMargin: Bool
    var isWaiting = false
    var scroll: ClosedRange<Int>
    var saved: (cursor: Place, look: Appearance)?
    /// The cells of the normal screen, while the other one is shown.
    var normal: (cells: [Cell], cursor: Place)?
    var lastGraphic = " "
    var linesInG: [Bool] = [false, false]
    var shift = 0
    var parser = Parser()

    /// - Parameter waitsAtMargin: as nearly all terminals do; `ansi` and some others do not.
    public init(columns: Int, rows: Int, waitsAtMargin: Bool = true) {
        self.columns = columns
        self.rows = rows
        self.waitsAtMargin = waitsAtMargin
        cells = Array(repeating: Cell(), count: columns * rows)
        scroll = 0...(rows - 1)
    }

    /// The same terminal, its screen empty and of another size.
    init(columns: Int, rows: Int, continuing other: TerminalEmulator) {
        self.init(columns: columns, rows: rows, waitsAtMargin: other.waitsAtMargin)
        look = other.look
        isCursorVisible = other.isCursorVisible
        modes = other.modes
        unknown = other.unknown
        hasApplicationKeypad = other.hasApplicationKeypad
        keyboard = other.keyboard
        drawsLines = other.drawsLines
        linesInG = other.linesInG
        shift = other.shift
        parser = other.parser
        normal = other.normal.map { _ in (cells, Place()) }
    }

    /// Takes what a program wrote.
    public mutating func feed(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            guard let token = parser.feed(byte) else { continue }
            apply(token)
        }
    }

    /// The rows, without the spaces at their ends.
    public var lines: [String] {
        (0..<rows).map { row in
            let text = cells[row * columns..<(row + 1) * columns].filter { !$0.isRightHalf }.map(\.scalars).joined()
            return String(text.reversed().drop { $0 == " " }.reversed())
        }
    }

    public var text: String { lines.joined(separator: "\n") }

    /// Nothing is left switched on that a shell would not expect.
    public var isAtRest: Bool {
        modes.isDisjoint(with: [4, 1049, 47, 1047, 2004, 1000, 1006]) && isCursorVisible && look == Appearance()
            && !hasApplicationKeypad && keyboard == Keyboard() && !drawsLines && scroll == 0...(rows - 1)
    }
}
