import Testing

@testable import CursesTerminal

@Suite("Pasted text")
struct PasteReaderTests {
    /// Feeds as many bytes at a time as the reader allows, and gives the text and what was left in the terminal.
    private func read(_ bytes: [UInt8]) -> (text: String, rest: [UInt8], isComplete: Bool) {
        var reader = PasteReader()
        var rest = bytes[...]
        while !rest.isEmpty {
            let chunk = Array(rest.prefix(reader.safeCount))
            rest.removeFirst(chunk.count)
            if chunk.withUnsafeBufferPointer({ reader.feed($0) }) { return (reader.text, Array(rest), true) }
        }
        return (reader.text, [], false)
    }

    @Test("It ends at its mark, and what was typed afterwards stays in the terminal")
    func end() {
        let result = read(Array("some text\u{1B}[201~\u{1B}OQabc".utf8))
        #expect(result.text == "some text")
        #expect(result.rest == Array("\u{1B}OQabc".utf8))
    }

    @Test(
        "What only looks like the mark is text", arguments: ["\u{1B}[201", "\u{1B}\u{1B}[20", "\u{1B}[200~", "[201~"])
    func nearly(text: String) {
        #expect(read(Array((text + "x\u{1B}[201~").utf8)).text == text + "x")
        let unfinished = read(Array(text.utf8))
        #expect(!unfinished.isComplete)
    }

    @Test("However the terminal breaks lines, the text has line feeds")
    func lineBreaks() {
        #expect(read(Array("a\rb\r\nc\nd\r\r\u{1B}[201~".utf8)).text == "a\nb\nc\nd\n\n")
    }

    @Test("Bytes that are not UTF-8 are replaced, the rest is kept")
    func garbage() {
        #expect(read([0x61, 0xFF, 0x62] + Array("\u{1B}[201~".utf8)).text == "a\u{FFFD}b")
    }
}
