import Testing

@testable import Bitrix24

@Suite("JSON")
struct JSONTests {
    @Test("Text is quoted so that a terminal obeys nothing in it and a parser reads the same")
    func quoting() throws {
        let text = "a\"b\\c\n\r\t\u{1b}[31m\u{7f}\u{9b}\u{202e}\u{200b}\u{2028}\u{feff}é😀\u{e0041}"
        let quoted = JSONText.quoted(text)
        #expect(!quoted.unicodeScalars.contains { $0.value < 32 || $0 == "\u{202e}" || $0 == "\u{9b}" })
        #expect(try JSONValue(parsing: quoted) == .string(text))
    }

    @Test("Joiners of words and emoji stay as they are")
    func joiners() {
        #expect(JSONText.quoted("👨\u{200d}👩") == "\"👨\u{200d}👩\"")
    }

    @Test("A portal's answer keeps its order and digits, on one line or indented")
    func reformatting() {
        let answer =
            "{ \"result\" : 3102,\n\"time\":{\"start\":1757976743.02991,\"a\":[] , \"b\":{}},\"x\":\"a: {b}, \u{1b}\"}"
        #expect(
            JSONText.compact(answer)
                == "{\"result\":3102,\"time\":{\"start\":1757976743.02991,\"a\":[],\"b\":{}},\"x\":\"a: {b}, \\u001b\"}"
        )
        #expect(
            JSONText.indented(answer) == """
                {
                  "result": 3102,
                  "time": {
                    "start": 1757976743.02991,
                    "a": [],
                    "b": {}
                  },
                  "x": "a: {b}, \\u001b"
                }
                """)
    }

    @Test("Values are written in their order and indented by two")
    func writing() {
        let value = JSONValue.object([
            .init("B", .array([.integer(1), .string("x")])), .init("A", .object([])), .init("C", .null),
            .init("D", .bool(true)), .init("E", .fraction(0.5)),
        ])
        #expect(value.text() == "{\"B\":[1,\"x\"],\"A\":{},\"C\":null,\"D\":true,\"E\":0.5}")
        #expect(
            value.text(indented: true)
                == "{\n  \"B\": [\n    1,\n    \"x\"\n  ],\n  \"A\": {},\n  \"C\": null,\n  \"D\": true,\n  \"E\": 0.5\n}"
        )
    }

    @Test("Numbers keep their kind")
    func numbers() throws {
        #expect(
            try JSONValue(parsing: "[1, 1.5, 1e30, true, null]")
                == .array([.integer(1), .fraction(1.5), .fraction(1e30), .bool(true), .null]))
    }

    @Test(
        "The word that was meant is found",
        arguments: [("TITEL", "TITLE"), ("TITLES", "TITLE"), ("USER", "USERS"), ("COLOR", "COLOR"), ("TYP", "TYPE")])
    func spelling(word: String, meant: String) {
        #expect(Spelling.nearest(to: word, in: ChatField.allCases.map(\.wireName)) == meant)
    }

    @Test("A word that is like none is not guessed at", arguments: ["BANANA", "X", ""])
    func noGuess(word: String) {
        #expect(Spelling.nearest(to: word, in: ChatField.allCases.map(\.wireName)) == nil)
    }

    @Test(
        "The place at which JSON breaks is found",
        arguments: [
            ("{\"a\":\n  oops}", 2, 3), ("{\"a\":1,}", 1, 8), ("[1 2]", 1, 4), ("{\"a\":\"x", 1, 8),
            ("{\"é😀\" 1}", 1, 7),
            ("01", 1, 2), ("[1.]", 1, 4), ("\"\\x\"", 1, 3), ("\"\\u12g\"", 1, 6), ("", 1, 1), ("{} {}", 1, 4),
            ("{\"a\"\n\n:}", 3, 2), ("tru", 1, 4), ("-", 1, 2), ("1e+", 1, 4), ("{'a':1}", 1, 2),
        ])
    func paths(text: String, line: Int, column: Int) throws {
        let error = try #require(throws: JSONError.self) { try JSONValue(parsing: text) }
        #expect([error.line, error.column] == [line, column])
    }

    @Test(
        "Valid JSON breaks nowhere",
        arguments: ["{}", " [1, -2.5e-3, true, null, \"\\u00e9\"] \n", "{\"a\":{\"b\":[]}}", "0"])
    func noPlace(text: String) throws {
        _ = try JSONValue(parsing: text)
    }

    @Test("Members keep their order, and come as often as they stand there")
    func members() throws {
        let members: [JSONValue.Member] = [
            .init("b", .integer(1)), .init("a", .object([.init("c", .null), .init("c", .null)])),
            .init("b", .integer(2)),
        ]
        #expect(try JSONValue(parsing: "{\"b\":1,\"\\u0061\":{\"c\":null,\"c\":null},\"b\":2}") == .object(members))
    }

    @Test("Strings are read with every escape, and half a character is none")
    func strings() throws {
        #expect(
            try JSONValue(parsing: "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude80é\"")
                == .string("\"\\/\u{8}\u{c}\n\r\té🚀é"))
        for text in ["\"\\ud83d\"", "\"\\ud83d\\u0041\"", "\"\\ude80\"", "\"\n\"", "\"\\'\""] {
            #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
        }
    }

    @Test("Single quotes are understood where they are asked for, and only there")
    func singleQuotes() throws {
        let value = JSONValue.object([.init("a", .string("it's \"x\"")), .init("b", .string("it's"))])
        let text = "{'a': 'it\\'s \"x\"', \"b\": \"it's\"}"
        #expect(try JSONValue(parsing: text, takesSingleQuotes: true) == value)
        #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
    }

    @Test("Nesting has an end")
    func depth() {
        #expect(throws: JSONError.self) { try JSONValue(parsing: String(repeating: "[", count: 100_000)) }
    }
}
