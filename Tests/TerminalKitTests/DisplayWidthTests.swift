import TerminalKit
import Testing

@Suite("Columns that text takes")
struct DisplayWidthTests {
    @Test(
        "Every script counts as it is drawn",
        arguments: [
            ("abc", 3), ("Ж", 1), ("日本", 4), ("e\u{301}", 1), ("각", 2), ("😀", 2), ("👩‍👩‍👧", 2), ("❤️", 1), ("🇷🇺", 2),
            ("👍🏽", 2), ("1️⃣", 1), ("का", 2), ("\u{1B}", 2), ("", 0),
        ])
    func widths(text: String, columns: Int) {
        #expect(text.displayWidth == columns)
    }

    @Test("What does not fit ends in an ellipsis and never in half a character")
    func truncation() {
        #expect("abcdef".truncated(toColumns: 6) == "abcdef")
        #expect("abcdef".truncated(toColumns: 4) == "abc…")
        #expect("日本語".truncated(toColumns: 4) == "日…")
        #expect("日本語".truncated(toColumns: 1) == "…")
        #expect("abc".truncated(toColumns: 0) == "")
    }
}
