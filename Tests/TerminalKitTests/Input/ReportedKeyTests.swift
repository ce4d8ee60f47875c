import TerminalKit
import Testing

@Suite("A keyboard that was left in another mode")
struct ReportedKeyTests {
    @Test("of kitty gives the same keys")
    func kitty() {
        #expect(keys("\u{1B}[99;5u", "\u{1B}[120;5u", "\u{1B}[117;3u") == [.ctrl("c"), .ctrl("x"), .alt("u")])
        #expect(keys("\u{1B}[27u", "\u{1B}[13u", "\u{1B}[9u", "\u{1B}[127u") == [.escape, .enter, .tab, .backspace])
        #expect(keys("\u{1B}[9;2u", "\u{1B}[13;2u", "\u{1B}[32;5u") == [.shiftTab, .enter, .ctrl(" ")])
        #expect(keys("\u{1B}[97u", "\u{1B}[97;2u", "\u{1B}[97:65;2u") == [.plain("a"), .plain("A"), .plain("A")])
        #expect(keys("\u{1B}[1095::120;5u") == [.ctrl("ч")], "its Latin twin is what the key does")
        #expect(keys("\u{1B}[113;4u", "\u{1B}[120;6u") == [.alt("Q"), .ctrl("x")])
        #expect(keys("\u{1B}[101;1;233u", "\u{1B}[49;2;33u") == [.plain("é"), .plain("!")])
        #expect(keys("\u{1B}[P", "\u{1B}[13~", "\u{1B}[57414u") == [.function(1), .function(3), .enter])
        #expect(
            keys("\u{1B}[57401u", "\u{1B}[57420;5u", "\u{1B}[57366u") == [.plain("2"), Key(.down, .ctrl), .function(3)])
        #expect(keys("\u{1B}[1;129A", "\u{1B}[99;69u") == [.up, .ctrl("c")], "locks are no matter")
    }

    @Test("tells nothing when a key is let go, of modifiers alone, or with modifiers that no key has")
    func nothing() {
        #expect(keys("\u{1B}[121;1:3u", "\u{1B}[1;1:3B", "\u{1B}[57441;2u", "\u{1B}[121;9u", "\u{1B}[3;1:3~").isEmpty)
        #expect(keys("\u{1B}[121;1:2u", "\u{1B}[121;1:1u") == [.plain("y"), .plain("y")])
    }

    @Test("of xterm gives the same keys")
    func otherKeys() {
        #expect(
            keys("\u{1B}[27;5;99~", "\u{1B}[27;3;117~", "\u{1B}[27;5;9~") == [.ctrl("c"), .alt("u"), Key(.tab, .ctrl)])
        #expect(keys("\u{1B}[27;5;105~", "\u{1B}[27;5;109~", "\u{1B}[27;2;13~") == [.tab, .enter, .enter])
    }
}
