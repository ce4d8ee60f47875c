import TestSupport
import Testing

@Suite("The terminal emulator of the tests")
struct TerminalEmulatorTests {
    func screen(_ output: String, columns: Int = 10, rows: Int = 3, waitsAtMargin: Bool = true) -> TerminalEmulator {
        var screen = TerminalEmulator(columns: columns, rows: rows, waitsAtMargin: waitsAtMargin)
        screen.feed(output.utf8)
        return screen
    }

    @Test("puts characters where the cursor is, wide and combining ones, too")
    func characters() {
        let seen = screen("ab\u{1B}[2;3H日e\u{301}\u{1B}[3;1Hx\u{8}y")
        #expect(seen.lines == ["ab", "  日e\u{301}", "y"])
        #expect(seen.cursor == TerminalEmulator.Place(row: 2, column: 1))
    }

    @Test("waits at the right margin, or goes on, as the terminal does")
    func margin() {
        #expect(screen("0123456789").cursor == TerminalEmulator.Place(row: 0, column: 9))
        #expect(screen("0123456789x").lines == ["0123456789", "x", ""])
        #expect(screen("0123456789", waitsAtMargin: false).cursor == TerminalEmulator.Place(row: 1, column: 0))
        #expect(screen("\u{1B}[3;1H0123456789x").lines == ["", "0123456789", "x"])
    }

    @Test("erases, inserts, deletes and repeats")
    func editing() {
        #expect(screen("abcdef\u{1B}[1;3H\u{1B}[K").lines[0] == "ab")
        #expect(screen("abcdef\u{1B}[1;3H\u{1B}[2P").lines[0] == "abef")
        #expect(screen("abcdef\u{1B}[1;3H\u{1B}[2@").lines[0] == "ab  cdef")
        #expect(screen("abcdef\u{1B}[1;3H\u{1B}[2X").lines[0] == "ab  ef")
        #expect(screen("a-\u{1B}[4b").lines[0] == "a-----")
        #expect(screen("1\r\n2\r\n3\u{1B}[1;1H\u{1B}[M").lines == ["2", "3", ""])
        #expect(screen("1\r\n2\r\n3\u{1B}[1;1H\u{1B}M").lines == ["", "1", "2"])
        #expect(screen("1\r\n2\r\n3\u{1B}[2;3r\u{1B}[3;1H\n").lines == ["1", "3", ""])
        #expect(screen("\u{1B}(0lqk\u{1B}(Bq").lines[0] == "┌─┐q")
    }

    @Test("keeps looks, and knows what is left switched on")
    func looks() {
        let seen = screen("\u{1B}[1;38;5;81mx\u{1B}[0;48:2::1:2:3my")
        #expect(seen.cells[0].look.attributes == [1])
        #expect(seen.cells[0].look.foreground == "38;5;81")
        #expect(seen.cells[1].look.background == "48;2;1;2;3")
        #expect(!seen.isAtRest)
        #expect(screen("\u{1B}[?1049h\u{1B}[?25lx\u{1B}[?25h\u{1B}[?1049l").isAtRest)
        #expect(!screen("\u{1B}[?1049h").isAtRest)
        #expect(screen("\u{1B}[5z").unknown == ["ESC [  z"])
        #expect(screen("\u{1B}]11;?\u{1B}\\\u{1B}]2;x\u{7}y").lines[0] == "y")
    }

    @Test("keeps how the keyboard speaks, and knows whether it is left in another mode")
    func keyboard() {
        #expect(screen("\u{1B}[>5u").keyboard.flags == 5)
        #expect(!screen("\u{1B}[>0u").isAtRest)
        #expect(screen("\u{1B}[>5u\u{1B}[=2;2u\u{1B}[<u").isAtRest)
        #expect(screen("\u{1B}[>1u\u{1B}[>3u\u{1B}[<2u").isAtRest)
        #expect(screen("\u{1B}[=7u\u{1B}[=2;3u").keyboard.flags == 5)
        #expect(!screen("\u{1B}[>4;2m").isAtRest)
        #expect(screen("\u{1B}[>4;2m\u{1B}[>4m").isAtRest)
        #expect(screen("\u{1B}[>5u\u{1B}[<u\u{1B}[>4;0m").unknown.isEmpty)
    }

    @Test("reckons what a change needs at least")
    func costs() {
        let before = screen("ab")
        #expect(ScreenCost(from: before, to: before).bytes == 0)
        #expect(ScreenCost(from: before, to: screen("abc")).bytes == 1)
        #expect(ScreenCost(from: before, to: screen("ab\u{1B}[2;1Hxy")).bytes == 6 + 2)
        let bold = ScreenCost(from: before, to: screen("ab\u{1B}[1mcd ef\u{1B}[m"))
        #expect(bold.bytes == 4 + 5 + 3)
        #expect(bold.changesOfStyle == 1)
    }
}
