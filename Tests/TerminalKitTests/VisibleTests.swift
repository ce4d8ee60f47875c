import TerminalKit
import Testing

@Suite("What is hostile shows as marks")
struct VisibleTests {
    @Test(
        "Control, direction and invisible characters have marks",
        arguments: [
            ("\u{1B}[31mred", "^[[31mred"),
            ("a\r\nb\tc", "a^M^Jb^Ic"),
            ("\u{7F}\u{9B}", "^?<009B>"),
            ("abc\u{202E}fdp.exe", "abc<202E>fdp.exe"),
            ("pay\u{200B}pal", "pay<200B>pal"),
            ("\u{2066}x\u{2069}", "<2066>x<2069>"),
            ("a\u{E0041}", "a<E0041>"),
            ("\u{FEFF}text", "<FEFF>text"),
            ("\u{2028}", "<2028>"),
            ("\u{AD}", "<00AD>"),
            ("\u{301}x", "<0301>x"),
            ("a\u{200D}b", "a<200D>b"),
            ("👩\u{200D}", "👩<200D>"),
            ("a\u{FE0F}\u{FE0F}", "a<FE0F>"),
            ("a" + String(repeating: "\u{301}", count: 9), "a\u{301}\u{301}\u{301}\u{301}<+5>"),
        ])
    func marks(hostile: String, shown: String) {
        #expect(Array(Visible.text(hostile).unicodeScalars) == Array(shown.unicodeScalars))
    }

    @Test(
        "Honest text stays as it is",
        arguments: [
            "Проект «Альфа»", "日本語", "e\u{301}", "👩‍👩‍👧‍👦", "❤️", "👍🏽", "🇷🇺", "1️⃣", "क्षि", "각", "ไทย", "\u{A0}", "",
        ])
    func honest(text: String) {
        #expect(Visible.text(text) == text)
    }
}
