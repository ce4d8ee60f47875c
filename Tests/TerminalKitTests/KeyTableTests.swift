import TerminalKit
import TestSupport
import Testing

@Suite("Key table")
struct KeyTableTests {
    enum Context: Int, KeyContext { case form, text }
    typealias Table = KeyTable<Context, String, String>

    private let table = Table([
        .init(
            [.function(2), .ctrl("x")], in: [.form, .text], does: "review", text: "Review", rank: 9),
        .init([.plain("q"), .alt("q")], in: [.form], does: "quit", text: "Quit", rank: 1),
        .init([.alt("u")], in: [.text], does: "undo", text: "Undo"),
    ])

    @Test("A key answers only where it is bound")
    func lookUp() {
        #expect(table.action(for: .ctrl("x"), in: .text) == "review")
        #expect(table.action(for: .plain("q"), in: .form) == "quit")
        #expect(table.action(for: .plain("q"), in: .text) == nil)
    }

    @Test("Commands answer under the Russian layout, and typed text stays text")
    func russian() {
        #expect(table.action(for: .plain("й"), in: .form) == "quit")
        #expect(table.action(for: .alt("г"), in: .text) == "undo")
        #expect(table.action(for: .plain("й"), in: .text) == nil)
    }

    @Test("A Cyrillic letter that is bound itself is not taken for its twin")
    func ownBinding() {
        let table = Table(table.rows + [.init([.plain("й")], in: [.form], does: "own", text: "")])
        #expect(table.action(for: .plain("й"), in: .form) == "own")
    }

    @Test("The same key twice in one context is reported, and the first row has it")
    func conflicts() {
        #expect(table.conflicts.isEmpty)
        let doubled = Table(table.rows + [.init([.alt("q")], in: [.form], does: "other", text: "")])
        #expect(doubled.conflicts.map(\.key) == [.alt("q")])
        #expect(doubled.action(for: .alt("q"), in: .form) == "quit")
    }

    @Test("The hint bar shows first keys and drops the least important when it is narrow")
    func hints() {
        let bar = HintBar(table, in: .form, name: \.name) { $0.text }
        var wide = Surface(size: Size(columns: 30, rows: 1))
        bar.draw(on: &wide, in: wide.area)
        #expect(wide.text == "F2 Review  q Quit")
        var narrow = Surface(size: Size(columns: 12, rows: 1))
        bar.draw(on: &narrow, in: narrow.area)
        #expect(narrow.text == "F2 Review")
        let long = Table([
            .init([.function(2)], in: [.form], does: "", text: "Review", rank: 9),
            .init([.tab], in: [.form], does: "", text: "People and departments", rank: 7),
            .init([.function(1)], in: [.form], does: "", text: "Help", rank: 6),
        ])
        HintBar(long, in: .form, name: \.name) { $0.text }.draw(on: &wide, in: wide.area)
        #expect(wide.text == "F2 Review  F1 Help", "one that is too long does not keep those behind it out")
    }
}
