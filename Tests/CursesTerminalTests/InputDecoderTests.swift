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
            for case .key(let key) in decoder.feed(Int32(byte)) { keys.append(key) }
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
        #expect(decoder.feed(0xD0) == [])
        #expect(decoder.flush() == nil)
        #expect(decoder.feed(0x96) == [.key(.plain("Ж"))])
    }

    @Test("Bytes that are not UTF-8 do not harm what follows")
    func garbage() {
        let replacement = Key.plain("\u{FFFD}")
        #expect(keys([0xFF, 0x61]) == [replacement, .plain("a")])
        #expect(keys([0xD0, 0x61]) == [.plain("a")])
        #expect(keys([0xC0, 0x80, 0x61]) == [replacement, replacement, .plain("a")])
        #expect(keys([0xED, 0xA0, 0x80, 0x61]) == [replacement, .plain("a")])
    }

    /// Everything that comes of bytes, in bursts with a pause after each, after the terminal was asked something.
    private func inputs(_ bursts: [String]) -> [InputDecoder.Input] {
        var decoder = InputDecoder()
        decoder.awaitsReport = true
        return bursts.flatMap { burst in
            burst.utf8.flatMap { decoder.feed(Int32($0)) } + (decoder.flush().map { [.key($0)] } ?? [])
        }
    }

    private static let navy = InputDecoder.Input.background(RGB(red: 0, green: 0, blue: 128))

    @Test(
        "The terminal's answer about its background is no text, however it is written",
        arguments: [
            "\u{1B}]11;rgb:0000/0000/8080\u{1B}\\", "\u{1B}]11;rgb:00/00/80\u{07}", "\u{1B}]11;rgba:00/00/80/ff\u{07}",
        ])
    func background(answer: String) {
        #expect(inputs(["a" + answer + "\u{1B}[?62;22cb"]) == [.key(.plain("a")), Self.navy, .key(.plain("b"))])
    }

    @Test("An answer that comes in pieces is no text either")
    func torn() {
        let answer = "\u{1B}]11;rgb:00/00/80\u{1B}\\\u{1B}[?62c"
        for place in 1..<answer.unicodeScalars.count {
            let scalars = Array(answer.unicodeScalars)
            let pieces = [scalars[..<place], scalars[place...]].map { String(String.UnicodeScalarView($0)) }
            let seen = inputs(pieces + ["x"]).filter { $0 != .key(.escape) }
            #expect(seen == [Self.navy, .key(.plain("x"))], "torn after \(place) bytes")
        }
    }

    @Test("What is typed while an answer is awaited is text, also after Esc")
    func typedMeanwhile() {
        #expect(inputs(["\u{1B}", "]x"]) == [.key(.escape), .key(.plain("]")), .key(.plain("x"))])
        #expect(inputs(["\u{1B}", "[A"]) == [.key(.escape), .key(.plain("[")), .key(.plain("A"))])
    }

    @Test("An answer that is nonsense changes nothing")
    func nonsense() {
        for answer in ["11;rgb:zz/00/00", "11;rgb:00/00", "11;red", "11;rgb:12345/0/0", ""] {
            #expect(inputs(["\u{1B}]\(answer)\u{07}x"]) == [.key(.plain("x"))], "\(answer)")
        }
        #expect(inputs(["\u{1B}]11;" + String(repeating: "9", count: 100), "x"]).last == .key(.plain("x")))
    }

    @Test("The mouse is told by its cell, presses and wheel only")
    func mouse() {
        let point = Point(column: 4, row: 9)
        #expect(inputs(["\u{1B}[<0;5;10M\u{1B}[<0;5;10m"]) == [.mouse(Mouse(.press, at: point))])
        #expect(inputs(["\u{1B}[<64;5;10M"]) == [.mouse(Mouse(.wheelUp, at: point))])
        #expect(inputs(["\u{1B}[<65;5;10M"]) == [.mouse(Mouse(.wheelDown, at: point))])
        #expect(inputs(["\u{1B}[<2;5;10M", "\u{1B}[<0;0;0M", "\u{1B}[<;;M", "\u{1B}[<0;5M"]).isEmpty)
    }
}
