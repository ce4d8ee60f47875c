import TerminalKit
import TestSupport
import Testing

@Suite("Widgets")
struct WidgetTests {
    private func field(_ text: String, left: Int = 0, columns: Int) -> Surface {
        var buffer = TextBuffer(text)
        var killed = ""
        for _ in 0..<left { buffer.apply(.left, killed: &killed) }
        var surface = Surface(size: Size(columns: columns, rows: 1))
        LineField(buffer, placeholder: "empty", isFocused: true).draw(on: &surface, in: surface.area)
        return surface
    }

    @Test("An empty field shows its placeholder, with the cursor at its beginning")
    func placeholder() {
        let surface = field("", columns: 10)
        #expect(surface.text == "empty")
        #expect(surface.cursor == .zero)
        #expect(surface[.zero].style.role == .fieldPlaceholder)
    }

    @Test("The cursor of a field stands in columns, not in characters")
    func cursorColumn() {
        #expect(field("Ж日e\u{301}", columns: 10).cursor == Point(column: 4, row: 0))
    }

    @Test("A text that is too long scrolls, and says at which end there is more")
    func scrolling() {
        let end = field("abcdefghijklmnop", columns: 10)
        #expect(end.text == "‹nop")
        #expect(end.cursor == Point(column: 4, row: 0))
        let start = field("abcdefghijklmnop", left: 16, columns: 10)
        #expect(start.text == "abcdefghi›")
        #expect(start.cursor == .zero)
        let middle = field("abcdefghijklmnop", left: 6, columns: 10)
        #expect(middle.text == "‹fghijklm›")
        #expect(middle.cursor == Point(column: 6, row: 0))
    }

    @Test("A text that just has room, with the cursor after it, does not scroll")
    func exactFit() {
        let surface = field("abcdefghi", columns: 10)
        #expect(surface.text == "abcdefghi")
        #expect(surface.cursor == Point(column: 9, row: 0))
    }

    @Test("However long the text and narrow the field, the character at the cursor is under it")
    func cursorIsInside() {
        let text = "Чат 日本語 проекта e\u{301}e\u{301} 👩‍👩‍👧 end of it all"
        for columns in 4..<30 {
            for left in 1...text.count {
                let surface = field(text, left: left, columns: columns)
                let cell = surface.cursor.map { surface[$0] }
                let character = text[text.index(text.endIndex, offsetBy: -left)]
                let expected = character == "👩‍👩‍👧" ? "👩" : character
                #expect(cell?.glyph == expected, "at \(columns) columns, \(left) characters from the end")
            }
        }
    }

    @Test("A text area wraps, scrolls to the cursor and says where there is more")
    func area() {
        var surface = Surface(size: Size(columns: 10, rows: 3))
        let buffer = TextBuffer("one two three four five six seven eight")
        TextArea(buffer, isFocused: true).draw(on: &surface, in: surface.area)
        #expect(
            surface.text == """
                five six ↑
                seven
                eight
                """)
        #expect(surface.cursor == Point(column: 5, row: 2))
        surface = Surface(size: Size(columns: 10, rows: 3))
        TextArea(buffer).draw(on: &surface, in: surface.area)
        #expect(
            surface.text == """
                one two
                three
                four     ↓
                """)
        #expect(surface.cursor == nil)
    }

    @Test("A list keeps its highlighted line on the screen")
    func list() {
        for selection in 0..<20 {
            var surface = Surface(size: Size(columns: 8, rows: 5))
            ListView(count: 20, selection: selection).draw(on: &surface, in: surface.area) {
                number, row, style, surface in
                surface.write("row \(number)", at: row.origin, style: style)
            }
            let rows = surface.text.split(separator: "\n")
            let highlighted = (0..<5).filter { surface[Point(column: 0, row: $0)].style.role == .selection }
            #expect(highlighted.count == 1)
            #expect(highlighted.first.map { rows[$0].hasPrefix("row \(selection)") } == true)
        }
    }

    @Test("A list without lines draws nothing")
    func emptyList() {
        var surface = Surface(size: Size(columns: 4, rows: 2))
        ListView(count: 0, selection: nil).draw(on: &surface, in: surface.area) { _, _, _, _ in }
        #expect(surface == Surface(size: Size(columns: 4, rows: 2)))
    }

    @Test("Bars stand one after the other on one scale, and the shortest still shows")
    func bars() {
        var surface = Surface(size: Size(columns: 24, rows: 3))
        Bars([
            .init(label: "DNS", span: 0..<0.001, caption: "1 ms"),
            .init(label: "Portal", span: 0.001..<0.8, caption: "799 ms", role: .barPortal),
            .init(label: "Read", span: 0.8..<1, caption: "200 ms"),
        ]).draw(on: &surface, in: surface.area)
        #expect(
            surface.text == """
                DNS    █            1 ms
                Portal ████████   799 ms
                Read           ██ 200 ms
                """)
        #expect(surface[Point(column: 8, row: 1)].style.role == .barPortal)
    }

    @Test("A panel has its title in the upper edge and gives the room inside")
    func panel() {
        var surface = Surface(size: Size(columns: 16, rows: 3))
        let inside = Panel(title: "Chat").draw(on: &surface, in: surface.area)
        surface.write("3102", at: inside.origin)
        #expect(
            surface.text == """
                ┌─ Chat ───────┐
                │ 3102         │
                └──────────────┘
                """)
    }

    @Test("Widgets survive a part without room")
    func noRoom() {
        for size in [Size(columns: 0, rows: 0), Size(columns: 1, rows: 1), Size(columns: 2, rows: 1)] {
            var surface = Surface(size: size)
            let buffer = TextBuffer("日本語 текст")
            LineField(buffer, isFocused: true).draw(on: &surface, in: surface.area)
            TextArea(buffer, isFocused: true).draw(on: &surface, in: surface.area)
            _ = Panel(title: "Title").draw(on: &surface, in: surface.area)
            let keys = KeyTable<KeyTableTests.Context, Void, String>([
                .init([.function(1)], in: [.form], does: (), text: "Help", rank: 1)
            ])
            HintBar(keys, in: .form, name: \.name) { $0.text }.draw(on: &surface, in: surface.area)
            Bars([.init(label: "a", span: 0..<1, caption: "b")]).draw(on: &surface, in: surface.area)
            #expect(surface.size == size)
        }
    }
}
