import Catalog
import Settings
import TOML
import TestSupport
import Testing

@Suite("TOML")
struct TOMLTests {
    @Test("is read with all that version 1.0 has")
    func everything() throws {
        let table = try TOMLTable(
            reading: #"""
                # A comment with й and 😀
                "quoted key" = 'C:\literal' # behind a value
                a.b . "c.d" = "tab \t, é is \u00e9, \U0001F600"
                numbers = [ 1_000, -0, +7, 0xFF, 0o17, 0b101, 6.5e-1, 1e3, -inf, # within

                ]
                moments = [1979-05-27T07:32:00.5-08:00, 1979-05-27 07:32:00, 2024-02-29, 07:32:00]
                text = """
                one \
                   two ""quoted""
                three"""
                point = { x = 1, y.z = true }
                [table]
                key = false
                [table.below]
                [[list]]
                name = '''
                'first'''
                [list.inner]
                [[list]]
                """#)
        #expect(table["quoted key"] == .string(#"C:\literal"#))
        #expect(table["a"]?.table?["b"]?.table?["c.d"] == .string("tab \t, é is é, 😀"))
        #expect(
            table["numbers"]?.array == [
                .integer(1000), .integer(0), .integer(7), .integer(255), .integer(15), .integer(5), .float(0.65),
                .float(1000), .float(-.infinity),
            ])
        #expect(table["moments"]?.array?.count == 4)
        #expect(table["text"] == .string("one two \"\"quoted\"\"\nthree"))
        #expect(table["point"]?.table?["y"]?.table?["z"] == .bool(true))
        #expect(table["table"]?.table?.keys == ["key", "below"])
        #expect(table["list"]?.array?.first?.table?["name"] == .string("'first"))
        #expect(table["list"]?.array?.count == 2)
        #expect(
            table.keys == ["quoted key", "a", "numbers", "moments", "text", "point", "table", "list"])
    }

    @Test("may have the line ends of every system, and be empty")
    func lineEnds() throws {
        #expect(try TOMLTable(reading: "a = 1\r\n\r\n[b]\r\nc = 2").keys == ["a", "b"])
        #expect(try TOMLTable(reading: "").keys.isEmpty)
        #expect(try TOMLTable(reading: "[a.b]\n[a]\nc = 1\n[d]\ne.f = 1\n[d.e.g]").keys == ["a", "d"])
    }

    @Test(
        "that is none is refused at the place where it ends being any",
        arguments: [
            ("[[[", 1, 3), ("[[[[[[", 1, 3), ("[[", 1, 3), ("[", 1, 2), ("[a.[", 1, 4), ("[[a]", 1, 4), ("[[]]", 1, 3),
            ("[]", 1, 2), ("[[[a]]]", 1, 3), ("[ [a]]", 1, 3), ("[[ [", 1, 4), ("[.a]", 1, 2), ("[a.]", 1, 4),
            ("a=[[[", 1, 6), ("a={", 1, 4), ("a={[", 1, 4), ("=", 1, 1), ("\"", 1, 1), ("a.=1", 1, 3), (".=1", 1, 1),
            ("a=1_", 1, 3), ("a=0x", 1, 3), ("a=1e", 1, 3), ("a=+", 1, 3), ("a=1979-", 1, 3), ("a=01", 1, 3),
            ("a=0b2", 1, 3), ("a=1979-02-30", 1, 3), ("a=99999999999999999999", 1, 3), ("a=\"\\u\"", 1, 4),
            ("a=\"\\UFFFFFFFF\"", 1, 4), ("a=\"\\ud800\"", 1, 4), ("a=\"\\x\"", 1, 4), ("\0", 1, 1),
            ("a=\"\u{7}\"", 1, 4),
            ("[a]\n[a]", 2, 1), ("a=1\na=2", 2, 1), ("a.b=1\na=2", 2, 1), ("a=1\n[a]", 2, 1), ("a.b=1\n[a]", 2, 1),
            ("[a.b]\n[a]\nb.c=1", 3, 1), ("a=[1]\n[[a]]", 2, 1), ("a={b=1}\na.c=2", 2, 1), ("a={b=1,b=2}", 1, 8),
            ("a={b=1,}", 1, 8), ("a=[1,,2]", 1, 6), ("a=1 b=2", 1, 5), ("é = 1", 1, 1), ("a = \"é\" x", 1, 9),
            ("x = 1\na = nord", 2, 5), ("a=\"\"\"x", 1, 3), ("a='x\n'", 1, 3), ("# \u{1}", 1, 3),
        ])
    func broken(text: String, line: Int, column: Int) throws {
        let error = try #require(throws: TOMLError.self) { try TOMLTable(reading: text) }
        #expect([error.line, error.column] == [line, column], "\(error.problem)")
    }

    @Test("of any depth ends in an answer")
    func deep() {
        for text in ["[", "{a=", "a.", "[[", "\"", "[a.", "'''"] {
            let text = String(repeating: text, count: 100_000)
            for text in [text, "a=" + text] { #expect(throws: TOMLError.self) { try TOMLTable(reading: text) } }
        }
    }

    @Test("that was damaged at random is read or refused, and never ends the program")
    func mutations() throws {
        let sample = Array(
            """
            theme = "nord" # mine
            [keys]
            undo = ['Ctrl-_', "F3"]
            a.b = { c = 1979-05-27, d = [1, 2.5, [true]] }
            [[x."y z"]]
            t = \"\"\"
            \\u00e9\"\"\"
            """.utf8)
        let pieces = [
            "[", "]", "[[", "]]", "{", "}", "\"", "'", "\"\"\"", "'''", ".", "=", ",", "#", "\n", "\\", "\0", "_", "é",
        ]
        var random = SystemRandomNumberGenerator()
        for _ in 0..<5000 {
            var bytes = sample
            for _ in 0...Int.random(in: 0..<4, using: &random) {
                let place = Int.random(in: 0...bytes.count, using: &random)
                let end = min(bytes.count, place + Int.random(in: 0..<6, using: &random))
                bytes.replaceSubrange(place..<end, with: Array((pieces.randomElement(using: &random) ?? "").utf8))
            }
            let text = String(decoding: bytes, as: UTF8.self)
            do throws(TOMLError) {
                _ = try TOMLTable(reading: text)
            } catch {
                let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
                try #require((1...lines.count).contains(error.line), "\(text.debugDescription)")
                let length = String(decoding: lines[error.line - 1], as: UTF8.self).unicodeScalars.count
                #expect((1...length + 1).contains(error.column), "\(text.debugDescription)")
            }
        }
    }

    @Test("that is wrong is explained in every language", arguments: Language.allCases)
    func reasons(language: Language) {
        let sentences = TOMLError.Problem.allCases.map { problem in
            SettingsError.syntax(file: "x", line: 1, column: 1, problem).sentence(in: Messages(language))
        }
        #expect(Set(sentences).count == sentences.count)
    }
}
