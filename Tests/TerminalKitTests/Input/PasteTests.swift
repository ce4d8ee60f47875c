import TerminalKit
import Testing

@Suite("Pasted text, between its marks")
struct PasteTests {
    @Test("ends at its mark, and what comes after it is keys")
    func end() {
        #expect(
            inputs(("\u{1B}[200~some text\u{1B}[31m\u{1B}[201~\u{1B}OQ", 0)) == [
                .paste("some text\u{1B}[31m"), .key(.function(2)),
            ])
    }

    @Test("holds what only looks like its mark", arguments: ["\u{1B}[201", "\u{1B}\u{1B}[20", "\u{1B}[200~", "[201~"])
    func nearly(text: String) {
        #expect(inputs(("\u{1B}[200~\(text)x\u{1B}[201~", 0)) == [.paste(text + "x")])
    }

    @Test("has line feeds, however the terminal breaks lines")
    func lineBreaks() {
        #expect(inputs(("\u{1B}[200~a\rb\r\nc\nd\r\r\u{1B}[201~", 0)) == [.paste("a\nb\nc\nd\n\n")])
    }

    @Test("keeps what is UTF-8 and replaces what is not")
    func garbage() {
        var keyboard = Keyboard()
        keyboard.send(Array("\u{1B}[200~".utf8) + [0x61, 0xFF, 0x62] + Array("\u{1B}[201~".utf8))
        #expect(keyboard.inputs == [.paste("a\u{FFFD}b")])
    }
}
