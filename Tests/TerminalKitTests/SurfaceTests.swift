import TerminalKit
import TestSupport
import Testing

@Suite("Surface")
struct SurfaceTests {
    private func surface(_ columns: Int, _ rows: Int = 1) -> Surface {
        Surface(size: Size(columns: columns, rows: rows))
    }

    @Test("Writing says how many columns it took and stops at the limit")
    func limits() {
        var surface = surface(10)
        let used = surface.write("abc", at: .zero)
        let usedByWide = surface.write("日本語", at: Point(column: 3, row: 0), limit: 5)
        #expect((used, usedByWide) == (3, 4))
        #expect(surface.text == "abc日本")
    }

    @Test("A wide character is never cut in half at the edge")
    func edge() {
        var surface = surface(3)
        let used = surface.write("日本", at: .zero)
        #expect(used == 2)
        #expect(surface.text == "日")
    }

    @Test("Overwriting half of a wide character leaves a blank, not the other half")
    func halves() {
        var surface = surface(6)
        surface.write("日本", at: .zero)
        surface.write("x", at: Point(column: 1, row: 0))
        #expect(surface.text == " x本")
        surface.write("語", at: Point(column: 1, row: 0))
        #expect(surface.text == " 語")
        #expect(surface[Point(column: 3, row: 0)] == .blank(Style(.text)))
    }

    @Test("Outside of the surface nothing is written and nothing breaks")
    func outside() {
        var surface = surface(4, 2)
        surface.write("x", at: Point(column: 0, row: 5))
        surface.write("x", at: Point(column: 9, row: 0))
        surface.write("abc", at: Point(column: -1, row: 0))
        surface.fill(Rect(column: 2, row: 1, columns: 50, rows: 50), with: "#", style: Style(.bar))
        surface.box(Rect(column: 0, row: 0, columns: 1, rows: 1), style: Style(.border))
        #expect(surface.text == "bc\n  ##")
    }

    @Test("Escape sequences in a text are drawn as marks in their own role")
    func marks() {
        var surface = surface(12)
        surface.write("a\u{1B}[2J", at: .zero, role: .heading)
        #expect(surface.text == "a^[[2J")
        let roles = (0..<6).map { surface[Point(column: $0, row: 0)].style.role }
        #expect(roles == [.heading, .mark, .mark, .heading, .heading, .heading])
    }

    @Test("A sequence of emoji is drawn as its first picture, a flag as its letters")
    func emoji() {
        var surface = surface(12)
        surface.write("👩‍👩‍👧❤️🇷🇺e\u{301}", at: .zero)
        #expect(surface.text == "👩❤RUe\u{301}")
    }

    @Test("A part of another surface is copied without halves of wide characters")
    func copying() {
        var source = surface(6, 3)
        source.write("日本語", at: Point(column: 0, row: 1))
        source.write("end", at: Point(column: 0, row: 2))
        var target = surface(5, 2)
        target.write("語語", at: .zero)
        target.copy(source, fromRow: 1, to: Rect(column: 1, row: 0, columns: 3, rows: 2))
        #expect(target.text == " 日\n end")
    }

    @Test("The dumps show characters and roles in the same grid")
    func dumps() {
        var surface = surface(8, 3)
        surface.box(surface.area, style: Style(.border))
        surface.write("Hi", at: Point(column: 2, row: 1), role: .heading)
        surface.fill(
            Rect(column: 5, row: 1, columns: 2, rows: 1),
            style: Style(.text, background: RGB(red: 1, green: 2, blue: 3)))
        #expect(
            surface.text == """
                ┌──────┐
                │ Hi   │
                └──────┘
                """)
        #expect(
            surface.roles == """
                eeeeeeee
                e cc ##e
                eeeeeeee
                c heading
                e border
                """)
    }
}
