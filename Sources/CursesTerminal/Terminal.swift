import CNcurses
import CLibrary
import TerminalKit

/// The terminal: what is drawn goes out through it, and what happens comes in.
///
/// There is one in a process, and the main thread sleeps in its `nextEvent`. While it is open, standard output is the
/// screen: write nothing to it. Open it before there are other threads: it sets a variable of the environment for a
/// moment, which they must not read meanwhile.
@MainActor
public final class Terminal {
    public internal(set) var size = Size(columns: 0, rows: 0)
    public let colors: ColorDepth
    /// `false` where the locale's charset has no Unicode: what it lacks is then drawn as something similar.
    public let isUnicode: Bool
    /// When that came what the last event tells: it may have waited to be known for a key.
    public internal(set) var arrival = ContinuousClock.now

    // Drawing.
    let charset: LocaleCharset
    let palette: Palette
    var pens: AttributeCache?
    /// What is on the screen; `nil` if it has to be drawn anew.
    var shown: Surface?

    // Reading.
    let input: Int32
    var decoder: InputDecoder
    /// The decoder has been told of the keys of this terminal: with the first byte, when the picture is on the screen.
    var knowsKeys = false
    var queue: [ArrivedInput] = []
    var takesText = true
    /// How often in a row the terminal promised something to read and had nothing.
    var emptyReads = 0
    var isHungUp = false
    /// Clicks and the wheel were asked for.
    private(set) var usesMouse = false
    /// When the terminal was asked something last.
    var asked: ContinuousClock.Instant?
    let type: String
    /// What the title of the window was set to; nil as long as it is that of before.
    public internal(set) var title: String?
    /// Signals that have been taken note of and not yet been told.
    var signals: Int32 = 0

    /// Takes over the terminal: alternate screen, every key at once, bracketed paste.
    ///
    /// - Parameters:
    ///   - type: the terminal's type; by default what `TERM` says.
    ///   - input: where keys are read, standard input by default.
    ///   - output: where the screen is written, standard output by default.
    public init(type: String? = nil, input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO) throws(TerminalError) {
        guard cn_is_terminal(input) else { throw .notATerminal(.input) }
        guard cn_is_terminal(output) else { throw .notATerminal(.output) }
        guard let type = type ?? Self.environment("TERM") else { throw .noType }
        let isDirect = Self.isColorWanted && Self.openDirect(type, input, output)
        if !isDirect { try Self.openDescribed(type, input, output) }
        self.input = input
        self.type = type
        charset = .adopt()
        isUnicode = charset.isUnicode
        decoder = InputDecoder(encoding: charset.encoding, escapeDelay: Self.escapeDelay)
        colors = Self.isColorWanted ? Palette.depth(colors: Int(cn_start_colors())) : .none
        palette = Palette(depth: colors, indexed: isDirect ? DirectColor.indexed : nil)
        size = Self.currentSize
    }

    /// Gives the terminal back as it was found. Further calls do nothing.
    public func close() {
        awaitReport()
        discardInput()
        putTitleBack()
        cn_close()
    }

    /// Nobody reads the terminal: what is written to it would wait without end.
    public var isStopped: Bool { cn_output_is_stopped() }

    /// Has clicks and the wheel told as events; the terminal no longer selects text by itself then.
    public func useMouse() {
        usesMouse = true
        cn_use_mouse()
    }

    /// Asks the terminal for the color behind its text. The answer comes as an event, at any time or never.
    public func askForBackground() {
        guard Question.isUnderstood(byType: type) else { return }
        asked = .now
        decoder.awaitsAnswer = true
        cn_send(Question.background)
    }

    static var currentSize: Size {
        var rows: Int32 = 0
        var columns: Int32 = 0
        cn_size(&rows, &columns)
        return Size(columns: Int(columns), rows: Int(rows))
    }

    /// Opens it with a description of our own that has 24-bit colors, if the terminal has them.
    private static func openDirect(_ type: String, _ input: Int32, _ output: Int32) -> Bool {
        guard let entry = DirectColor.entry(forType: type, environment: environment) else { return false }
        return cn_open(entry.name, entry.text, KeyboardModes.keyboard(ofType: type), input, output) == CN_OPENED
    }

    /// Opens it with the system's description, or with ours where the system has none.
    private static func openDescribed(_ type: String, _ input: Int32, _ output: Int32) throws(TerminalError) {
        let keyboard = KeyboardModes.keyboard(ofType: type)
        var result = cn_open(type, nil, keyboard, input, output)
        if result == CN_UNKNOWN_TYPE, let entry = CommonTerminals.entry(forType: type) {
            result = cn_open(entry.name, entry.text, keyboard, input, output)
        }
        switch result {
        case CN_OPENED: return
        case CN_TOO_SIMPLE: throw .tooSimple(type)
        default: throw .unknownType(type)
        }
    }

    /// Who has a slow line lengthens it, as for any program of ncurses.
    private static var escapeDelay: Duration {
        .milliseconds(environment("ESCDELAY").flatMap { Int($0) }.map { min($0, 10_000) } ?? 0)
    }

    static func environment(_ name: String) -> String? {
        guard let value = getenv(name), value[0] != 0 else { return nil }
        return String(cString: value)
    }

    /// As on no-color.org, and `CLICOLOR=0`.
    private static var isColorWanted: Bool {
        environment("NO_COLOR") == nil && environment("CLICOLOR") != "0"
    }
}
