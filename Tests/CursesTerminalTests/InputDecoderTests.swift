import TerminalKit
import Testing

@testable import CursesTerminal

@Suite("From bytes to keys")
struct InputDecoderTests {
    /// The keys of bytes that come all at once, with silence after them.
    private func keys(_ bytes: [UInt8]) -> [Key] {
        var decoder = InputDecoder()
        var keys: [Key] = []
        for byte in bytes {
            if case .key(let key) = decoder.feed(Int32(byte)) { keys.append(key) }
        }
        if let last = decoder.flush() { keys.append(last) }
        return keys
    }

    private func keys(_ text: String) -> [Key] { keys(Array(text.utf8)) }

    @Test("Text arrives as it was typed, in every script")
    func text() {
        #expect(keys("aЖ日😀") == [.plain("a"), .plain("Ж"), .plain("日"), .plain("😀")])
    }

    @Test("Control characters are chords, except for those that have a key")
    func control() {
        #expect(keys("\u{01}\u{18}\u{1A}\u{00}\u{1F}") == [.ctrl("a"), .ctrl("x"), .ctrl("z"), .ctrl(" "), .ctrl("_")])
        #expect(keys("\t\r\n\u{08}\u{7F}") == [.tab, .enter, .enter, .backspace, .backspace])
    }

    @Test("An escape character before a key is Alt, by itself it is Esc")
    func escape() {
        #expect(keys("\u{1B}u") == [.alt("u")])
        #expect(keys("\u{1B}г") == [.alt("г")])
        #expect(keys("\u{1B}\r") == [Key(.enter, .alt)])
        #expect(keys("\u{1B}\u{7F}") == [Key(.backspace, .alt)])
        #expect(keys("\u{1B}") == [.escape])
        #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
        #expect(keys("\u{1B}[") == [.alt("[")])
        #expect(keys("\u{1B}O") == [.alt("O")])
    }

    @Test(
        "A sequence that nobody knows is swallowed whole",
        arguments: ["\u{1B}[<0;12;5M", "\u{1B}[?1;2c", "\u{1B}[99~", "\u{1B}[I", "\u{1B}Oz", "\u{1B}[12;40R"])
    func unknown(sequence: String) {
        #expect(keys(sequence + "x") == [.plain("x")])
    }

    @Test("A character whose bytes come apart is still one character")
    func apart() {
        var decoder = InputDecoder()
        #expect(decoder.feed(0xD0) == nil)
        #expect(decoder.flush() == nil)
        #expect(decoder.feed(0x96) == .key(.plain("Ж")))
    }

    @Test("Bytes that are not UTF-8 do not harm what follows")
    func garbage() {
        let replacement = Key.plain("\u{FFFD}")
        #expect(keys([0xFF, 0x61]) == [replacement, .plain("a")])
        #expect(keys([0xD0, 0x61]) == [.plain("a")])
        #expect(keys([0xC0, 0x80, 0x61]) == [replacement, replacement, .plain("a")])
        #expect(keys([0xED, 0xA0, 0x80, 0x61]) == [replacement, .plain("a")])
    }
}
