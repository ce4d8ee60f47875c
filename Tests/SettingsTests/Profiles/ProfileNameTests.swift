import Settings
import Testing

@Suite("The name of a saved portal")
struct ProfileNameTests {
    @Test("is what people call portals", arguments: ["acme", "acme.bitrix24.com", "Прод-2", "a_b", "試験"])
    func good(text: String) throws {
        #expect(try ProfileName(" \(text) ").text == text)
    }

    @Test(
        "is nothing that a shell, a file or a screen could misread",
        arguments: [
            ("", ProfileName.Problem.empty), ("  ", .empty), ("-x", .badStart("-")), ("..", .badStart(".")),
            ("a/b", .forbidden("/")), ("a b", .forbidden(" ")), ("a\u{1b}[1m", .forbidden("\u{1b}")),
            ("a\u{202e}b", .forbidden("\u{202e}")), ("a\nb", .forbidden("\n")),
            (String(repeating: "x", count: 41), .tooLong),
        ])
    func bad(text: String, problem: ProfileName.Problem) {
        #expect(throws: problem) { try ProfileName(text) }
    }
}
