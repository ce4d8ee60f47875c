import TerminalKit
import Testing

@Suite("From bytes to keys")
struct KeyDecodingTests {
    @Test("Text arrives as it was typed, in every script")
    func text() {
        #expect(keys("a", "Ж", "日", "😀") == [.plain("a"), .plain("Ж"), .plain("日"), .plain("😀")])
    }

    @Test("Control characters are chords, except for those that have a key")
    func control() {
        #expect(keys("\u{1}", "\u{18}", "\u{1A}", "\u{1F}") == [.ctrl("a"), .ctrl("x"), .ctrl("z"), .ctrl("_")])
        #expect(keys("\u{0}") == [.ctrl(" ")])
        #expect(keys("\t", "\r", "\n", "\u{7F}", "\u{8}") == [.tab, .enter, .enter, .backspace, .backspace])
    }

    @Test("An escape character before a key is Alt, by itself it is Esc")
    func escape() {
        #expect(keys("\u{1B}u", "\u{1B}г", "\u{1B}\r") == [.alt("u"), .alt("г"), Key(.enter, .alt)])
        #expect(keys("\u{1B}\u{7F}", "\u{1B}\u{1B}[A") == [Key(.backspace, .alt), Key(.up, .alt)])
        #expect(keys("\u{1B}") == [.escape])
        #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
    }

    @Test("Keys of every kind of terminal are known without its description")
    func sequences() {
        #expect(
            keys("\u{1B}OQ", "\u{1B}[12~", "\u{1B}[[B", "\u{1B}OR") == [
                .function(2), .function(2), .function(2), .function(3),
            ])
        #expect(keys("\u{1B}[A", "\u{1B}OA", "\u{1B}[1~", "\u{1B}[7~") == [.up, .up, .home, .home])
        #expect(keys("\u{1B}[1;5D", "\u{1B}[3;3~") == [Key(.left, .ctrl), Key(.delete, .alt)])
        #expect(keys("\u{1B}[Z", "\u{1B}OM", "\u{1B}[24;2~") == [.shiftTab, .enter, Key(.function(12), .shift)])
    }

    @Test("What the terminal's description says goes first, but never that a report is a key")
    func described() {
        let keys = KeySequences([
            ("\u{1B}[M", .function(1)), ("\u{1B}[1;2R", .function(3)), ("\u{1B}&jB", .function(2)),
        ])
        var keyboard = Keyboard(keys: keys)
        for text in ["\u{1B}[M", "\u{1B}[1;2R", "\u{1B}&j", "B", "\u{1B}&"] { keyboard.send(text, pause: 300) }
        keyboard.send("x", pause: 100)
        #expect(keyboard.inputs == [.key(.function(1)), .key(.function(2))])
    }

    @Test(
        "What a terminal reports is swallowed whole",
        arguments: [
            "\u{1B}[?1;2c", "\u{1B}[99~", "\u{1B}[I", "\u{1B}[O", "\u{1B}Oz", "\u{1B}[12;40R", "\u{1B}[1;2R",
            "\u{1B}[?2026;2$y", "\u{1B}[8;24;80t", "\u{1B}[M !!", "\u{1B}[1;2;3;4;5;6;7;8;9z",
        ])
    func reports(sequence: String) {
        #expect(keys(sequence + "x") == [.plain("x")])
        #expect(keys(sequence, "x") == [.plain("x")])
    }

    @Test("A character whose bytes come apart is still one character, and ends no string")
    func apart() {
        var keyboard = Keyboard()
        keyboard.send([0xD0], pause: 300)
        keyboard.send([0x9C], pause: 300)
        keyboard.send("\u{1B}]0;Москва\u{7}", pause: 300)
        #expect(keyboard.inputs == [.key(.plain("М"))])
    }

    @Test("Bytes that are not UTF-8 do not harm what follows")
    func garbage() {
        func text(_ bytes: [UInt8]) -> String {
            var keyboard = Keyboard()
            keyboard.send(bytes + Array("ab".utf8), pause: 100)
            return keyboard.inputs.map { if case .burst(let burst) = $0 { burst.text } else { "" } }.joined()
        }
        #expect(text([0xFF]) == "\u{FFFD}ab")
        #expect(text([0xD0]) == "ab")
        #expect(text([0xED, 0xA0, 0x80]) == "\u{FFFD}ab")
    }

    @Test("The mouse is told by its cell, presses and wheel only")
    func mouse() {
        let point = Point(column: 4, row: 9)
        #expect(inputs(("\u{1B}[<0;5;10M\u{1B}[<0;5;10m", 0)) == [.mouse(Mouse(.press, at: point))])
        #expect(inputs(("\u{1B}[<64;5;10M", 0)) == [.mouse(Mouse(.wheelUp, at: point))])
        #expect(inputs(("\u{1B}[<65;5;10M", 0)) == [.mouse(Mouse(.wheelDown, at: point))])
        #expect(inputs(("\u{1B}[<2;5;10M\u{1B}[<0;0;0M\u{1B}[<;;M\u{1B}[<0;5M", 0)).isEmpty)
    }

    @Test("In a charset of eight bits each byte is the character that it is there")
    func eightBits() {
        let latin1 = TextEncoding.other { .scalar(Unicode.Scalar($0[0])) }
        var keyboard = Keyboard(latin1)
        keyboard.send([0xFC], pause: 100)
        // There, and only there, one byte begins and ends what two do elsewhere.
        keyboard.send([0x9D] + Array("11;y".utf8) + [0xFC, 0x9C], pause: 100)
        keyboard.send([0x9B, 0x41], pause: 100)
        #expect(keyboard.inputs == [.key(.plain("ü")), .key(.up)])
        let koi8 = TextEncoding.other { $0[0] == 0x90 ? .scalar("▓") : .scalar(Unicode.Scalar($0[0])) }
        keyboard = Keyboard(koi8)
        keyboard.send([0x90], pause: 100)
        #expect(keyboard.inputs == [.key(.plain("▓"))])
    }
}
