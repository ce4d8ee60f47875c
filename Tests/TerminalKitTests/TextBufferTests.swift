import TerminalKit
import Testing

@Suite("Editing a text")
struct TextBufferTests {
    /// A buffer from a text in which `|` is the cursor.
    private func buffer(_ picture: String) -> TextBuffer {
        let parts = picture.split(separator: "|", omittingEmptySubsequences: false)
        var buffer = TextBuffer(parts.joined())
        var killed = ""
        for _ in parts[1] { buffer.apply(.left, killed: &killed) }
        return buffer
    }

    private func picture(_ buffer: TextBuffer) -> String {
        String(buffer.text[..<buffer.cursor]) + "|" + String(buffer.text[buffer.cursor...])
    }

    @Test(
        "Readline's keys move and delete",
        arguments: [
            ("ab|c", EditCommand.left, "a|bc"), ("|abc", .left, "|abc"), ("a|bc", .right, "ab|c"),
            ("abc|", .right, "abc|"),
            ("one two|", .wordLeft, "one |two"), ("one  |two", .wordLeft, "|one  two"),
            ("|one two", .wordRight, "one| two"),
            ("«Имя», оно|", .wordLeft, "«Имя», |оно"), ("x\nab|c", .lineStart, "x\n|abc"),
            ("a|b\nc", .lineEnd, "ab|\nc"),
            ("a\nb|c", .textStart, "|a\nbc"), ("a|\nbc", .textEnd, "a\nbc|"), ("abc|", .deleteBackward, "ab|"),
            ("|abc", .deleteBackward, "|abc"), ("a|bc", .deleteForward, "a|c"), ("abc|", .deleteForward, "abc|"),
            ("one two|", .killWordBackward, "one |"), ("one| two", .killWordForward, "one|"),
            ("a some/path|", .killToSpace, "a |"), ("ab|cd\ne", .killToLineEnd, "ab|\ne"),
            ("ab|\ncd", .killToLineEnd, "ab|cd"), ("x\nab|cd", .killToLineStart, "x\n|cd"),
        ])
    func commands(before: String, command: EditCommand, after: String) {
        var buffer = buffer(before)
        var killed = ""
        buffer.apply(command, killed: &killed)
        #expect(picture(buffer) == after)
    }

    @Test(
        "What a person calls a character is one step and one deletion",
        arguments: ["👩‍👩‍👧‍👦", "🇷🇺", "e\u{301}", "각", "1️⃣", "👍🏽", "क्षि"])
    func characters(character: String) {
        var buffer = TextBuffer("a\(character)")
        var killed = ""
        buffer.apply(.left, killed: &killed)
        #expect(picture(buffer) == "a|\(character)")
        buffer.apply(.right, killed: &killed)
        buffer.apply(.deleteBackward, killed: &killed)
        #expect(picture(buffer) == "a|")
    }

    @Test("An accent that is typed after its letter joins it, and the cursor stands after both")
    func combining() {
        var buffer = buffer("e|x")
        buffer.insert("\u{301}")
        #expect(picture(buffer) == "e\u{301}|x")
    }

    @Test("When a deletion joins two characters, the cursor does not stand inside")
    func joining() {
        var buffer = buffer("🇷a|🇺x")
        var killed = ""
        buffer.apply(.deleteBackward, killed: &killed)
        #expect(picture(buffer) == "🇷🇺|x")
    }

    @Test("What was killed in one field is put back in another")
    func yanking() {
        var killed = ""
        var first = buffer("keep |this")
        first.apply(.killToLineEnd, killed: &killed)
        var second = buffer("<|>")
        second.apply(.yank, killed: &killed)
        #expect(picture(second) == "<this|>")
        second.apply(.killToLineEnd, killed: &killed)
        second.apply(.killToLineEnd, killed: &killed)
        #expect(killed == ">", "a kill that takes nothing keeps what was killed before")
    }

    @Test("For a field of one line, line breaks and tabs become spaces")
    func oneLine() {
        #expect(TextBuffer.inOneLine("a\r\nb\nc\td") == "a b c d")
    }

    @Test("Up and down keep their column through shorter lines")
    func lines() {
        var buffer = buffer("long line\nab\nlonger li|ne")
        for (step, moves, result) in [
            (-1, true, "long line\nab|\nlonger line"), (-1, true, "long line|\nab\nlonger line"),
            (-1, false, "long line|\nab\nlonger line"), (2, true, "long line\nab\nlonger li|ne"),
            (1, false, "long line\nab\nlonger li|ne"),
        ] {
            let moved = buffer.moveLines(step, inColumns: 40)
            #expect(moved == moves)
            #expect(picture(buffer) == result)
        }
    }

    @Test("Up and down follow the lines on the screen, also between wide characters")
    func wrappedLines() {
        var buffer = buffer("日本語日|本語")
        _ = buffer.moveLines(-1, inColumns: 7)
        #expect(picture(buffer) == "日|本語日本語")
    }

    @Test("Editing 20,000 characters one at a time gives what was typed")
    func long() {
        var buffer = TextBuffer()
        var killed = ""
        for _ in 0..<10_000 {
            buffer.insert("ж")
            buffer.insert("👍🏽")
        }
        for _ in 0..<5_000 { buffer.apply(.left, killed: &killed) }
        buffer.insert("x")
        for _ in 0..<15_001 { buffer.apply(.deleteBackward, killed: &killed) }
        #expect(buffer.text == String(repeating: "ж👍🏽", count: 2_500))
    }

    @Test("What was killed in a text of several lines is put back with them there alone, and elsewhere in one")
    func yankingLines() {
        var killed = "one\ntwo"
        var line = TextBuffer()
        line.apply(.yank, killed: &killed)
        #expect(picture(line) == "one two|")
        var area = TextBuffer()
        area.apply(.yank, killed: &killed, keepsLines: true)
        #expect(picture(area) == "one\ntwo|")
    }
}
