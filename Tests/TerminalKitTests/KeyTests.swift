import TerminalKit
import Testing

@Suite("Keys and their names")
struct KeyTests {
    @Test(
        "A key is called what people call it, and found by that name",
        arguments: [
            (Key.function(2), "F2"), (.ctrl("x"), "Ctrl-X"), (.alt("u"), "Alt-U"), (.shiftTab, "Shift-Tab"),
            (.escape, "Esc"), (.plain("?"), "?"), (.plain("q"), "q"), (.plain("Q"), "Q"), (.space, "Space"),
            (Key(.left, [.ctrl, .alt]), "Ctrl-Alt-Left"), (.plain("-"), "-"), (.ctrl("-"), "Ctrl--"),
            (Key(.function(12), .shift), "Shift-F12"), (.pageUp, "PageUp"), (.alt("ж"), "Alt-Ж"), (.plain("f"), "f"),
        ])
    func names(key: Key, name: String) {
        #expect(key.name == name)
        #expect(Key(name: name) == key)
    }

    @Test("Names are read in any case")
    func anyCase() {
        #expect(Key(name: "ctrl-X") == .ctrl("x"))
        #expect(Key(name: "ALT-enter") == Key(.enter, .alt))
        #expect(Key(name: "f10") == .function(10))
    }

    @Test("What is no key has no name", arguments: ["", "F0", "F99", "Ctrl-", "Control-X", "abc", "Ctrl-abc"])
    func nonsense(name: String) {
        #expect(Key(name: name) == nil)
    }

    @Test("Only what types text is text")
    func text() {
        #expect(Key.plain("ж").text == "ж")
        #expect(Key.space.text == " ")
        #expect(Key.ctrl("a").text == nil)
        #expect(Key.enter.text == nil)
    }

    @Test("A Cyrillic letter knows the Latin one on the same key")
    func twins() {
        #expect(Key.plain("й").latinTwin == .plain("q"))
        #expect(Key.alt("г").latinTwin == .alt("u"))
        #expect(Key.plain("Ё").latinTwin == .plain("~"))
        #expect(Key.plain("q").latinTwin == nil)
        #expect(Key.enter.latinTwin == nil)
    }
}
