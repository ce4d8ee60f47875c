import TestSupport
import Testing

@testable import TerminalKit

@Suite("Where lines break")
struct WrappedTextTests {
    private func lines(_ text: String, _ columns: Int) -> [String] {
        let wrapped = WrappedText(text, columns: columns + 1)
        return wrapped.lines.map { String(wrapped[$0]) }
    }

    @Test("Lines break between words and at line breaks")
    func messages() {
        #expect(lines("one two three", 8) == ["one two ", "three"])
        #expect(lines("one\ntwo\n", 8) == ["one", "two", ""])
        #expect(lines("", 8) == [""])
        #expect(lines("exactly8 nine", 8) == ["exactly8 ", "nine"], "the space hangs over")
        #expect(lines("ab  \u{20} cd", 3) == ["ab    ", "cd"])
    }

    @Test("A word that is longer than a line breaks inside")
    func longWords() {
        #expect(lines("abcdefghij", 4) == ["abcd", "efgh", "ij"])
        #expect(lines("a bcdefghi", 4) == ["a ", "bcde", "fghi"])
    }

    @Test("Beside wide characters a line may break anywhere")
    func wide() {
        #expect(lines("日本語日本", 5) == ["日本", "語日", "本"])
        #expect(lines("ab日本", 5) == ["ab日", "本"])
        #expect(lines("日本abc", 6) == ["日本", "abc"])
    }

    @Test("Cyrillic words and combining accents count in columns")
    func columns() {
        #expect(lines("новый проект", 6) == ["новый ", "проект"])
        #expect(lines("e\u{301}e\u{301}e\u{301} e\u{301}", 3) == ["e\u{301}e\u{301}e\u{301} ", "e\u{301}"])
    }

    @Test("Every byte of the text is on a line or is a line break")
    func nothingIsLost() {
        let text = "日本 слово 👩‍👩‍👧‍👦 longword" + String(repeating: " ab 語", count: 40) + "\n\nend"
        for columns in 2..<30 {
            #expect(lines(text, columns).joined() == text.filter { !$0.isNewline })
        }
    }

    @Test("A line end in a text of one line begins no row: it is to be seen")
    func oneLine() {
        let rows = "Chat Dis\nChat 9999 created".wrapped(toColumns: 18)
        #expect(rows == ["Chat Dis\nChat ", "9999 created"])
        var surface = Surface(size: Size(columns: 18, rows: 1))
        surface.write(rows[0], at: .zero)
        #expect(surface.text == "Chat Dis^JChat")
    }
}
