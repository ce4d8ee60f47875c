import Catalog
import Foundation
import Settings
import TestSupport
import Testing

@Suite("Templates")
struct TemplateFolderTests {
    let home: TemporaryHome
    let templates: TemplateFolder

    init() throws {
        home = try TemporaryHome()
        templates = TemplateFolder(StateFolder(try #require(Paths(environment: home.environment)), isDemo: false))
    }

    func name(_ text: String) throws -> TemplateName { try TemplateName(text) }

    @Test("are kept under a name, each in a private file of its own")
    func saving() throws {
        #expect(try templates.names().isEmpty)
        try templates.save(Array("1".utf8), as: name("  weekly meeting "))
        try templates.save(Array("2".utf8), as: name("Еженедельно"))
        try templates.save(Array("3".utf8), as: name("Weekly meeting"))
        #expect(try templates.names().map(\.text) == ["Weekly meeting", "weekly meeting", "Еженедельно"])
        #expect(try templates.read(name("weekly meeting")) == Array("1".utf8))
        #expect(try templates.read(name("none")) == nil)
        let path = home.state.path + "/templates/weekly meeting.json"
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    }

    @Test("are renamed, but never over another")
    func renaming() throws {
        try templates.save([1], as: name("a"))
        try templates.save([2], as: name("b"))
        let error = #expect(throws: FileError.self) { try templates.rename(name("a"), to: name("b")) }
        #expect(error?.reason(in: Messages(.english)) == "File exists")
        #expect(error?.advice(in: Messages(.english)) == "Choose another name.")
        try templates.rename(name("a"), to: name("c"))
        #expect(try templates.names().map(\.text) == ["b", "c"])
        #expect(try templates.read(name("c")) == [1])
        #expect(throws: FileError.self) { try templates.rename(name("gone"), to: name("d")) }
    }

    @Test("are deleted")
    func deleting() throws {
        try templates.save([1], as: name("a"))
        try templates.delete(name("a"))
        #expect(try templates.names().isEmpty)
        #expect(!templates.contains(try name("a")))
    }

    @Test("do not list what convene has not put there")
    func foreign() throws {
        for file in ["note.txt", ".hidden.json", " blank.json", "bell\u{7}.json", "mine.json"] {
            try home.write("", to: ".local/state/convene/templates/\(file)")
        }
        #expect(try templates.names().map(\.text) == ["mine"])
    }

    @Test(
        "have no name that leads elsewhere or deceives",
        arguments: [
            ("", .empty), ("  \n", .empty), (".", .dotFirst), ("..", .dotFirst), (".ssh", .dotFirst),
            ("a/b", .forbidden("/")), ("../draft", .dotFirst), ("a\u{0}b", .forbidden("\u{0}")),
            ("a\nb", .forbidden("\n")), ("a\u{202E}b", .forbidden("\u{202E}")),
            (String(repeating: "я", count: 101), .tooLong),
        ] as [(String, TemplateName.Problem)])
    func badNames(text: String, problem: TemplateName.Problem) {
        #expect(throws: problem) { try TemplateName(text) }
        #expect(!problem.sentence(in: Messages(.english)).isEmpty && !problem.advice(in: Messages(.english)).isEmpty)
    }
}
