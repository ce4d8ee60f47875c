import Bitrix24
import Catalog
import Foundation
import TestSupport
import Testing

/// Walks all fields through the command line and its documentation: one that is forgotten fails here, whichever it is.
@Suite("Every field of the structure on the command line")
struct FieldTests {
    private static let withOption = ChatField.allCases.filter { $0.option != nil }

    /// Every option, with a value.
    private static let arguments = withOption.flatMap { field in
        let value =
            switch field.editor {
            case .line, .area: "WORD"
            case .kind: "open"
            case .color: "mint"
            case .people: "12"
            case .person: "13"
            case .picture: "logo.gif"
            case .departments: "7+"
            case .rights: "look=manager"
            }
        return ["--\(field.option ?? "")", value]
    }

    private func home() throws -> TemporaryHome {
        let home = try TemporaryHome()
        try pixel.write(to: home.url.appending(path: "logo.gif"))
        return home
    }

    @Test("has an option that fills it in, but for those that only a structure brings")
    func request() async throws {
        let child = try Child(
            .convene, ["create", "--url", "127.0.0.1:1/rest/1/\(secret)", "--dry-run"] + Self.arguments, home: home())
        #expect(try await child.ended() == .status(0), "\(child.errors)")
        // What is done after creation are requests of their own, in blocks after this one.
        let creation = try #require(child.output.split(separator: "\n\n").first)
        let body = try JSONValue(parsing: String(creation.drop { $0 != "{" }))
        #expect(body.members?.map(\.key) == Self.withOption.filter { $0.stage != .afterCreation }.map(\.wireName))
        // A chat that belongs to something takes no linked departments, which is said.
        let steps = Self.withOption.filter { $0.stage == .afterCreation && $0 != .departments }.count
        #expect(child.output.split(separator: "\n\n").count == 1 + steps + 1, "and the owner")
        #expect(child.errors.contains("Departments: "), "\(child.errors)")
        #expect(ChatField.allCases.filter { $0.option == nil } == [.copilotRole])
    }

    @Test("is said by check when it is given, whether it came as an option or in a structure")
    func check() async throws {
        let arguments = ["check", "--fields", "{\"COPILOT_MAIN_ROLE\":\"coach\"}"] + Self.arguments
        let child = try Child(.convene, arguments, home: home())
        #expect(try await child.ended() == .status(0), "\(child.errors)")
        let labels = child.output.split(separator: "\n").dropFirst().map { String($0.prefix { $0 != ":" }) }
        let steps = try #require(labels.firstIndex(of: "Steps after the chat is created"))
        #expect(labels[..<steps] == ArraySlice(ChatField.allCases.map { $0.label(in: Messages(.english)) }))
        #expect(Set(["  3. Owner", "  Departments"]).isSubset(of: labels[steps...]))
    }

    @Test("is printed by structure, with a sentence or an empty value")
    func structure() async throws {
        for arguments in [["structure"], ["structure", "--empty"]] {
            let child = try Child(.convene, arguments)
            #expect(try await child.ended() == .status(0))
            #expect(try JSONValue(parsing: child.output).members?.map(\.key) == ChatField.allCases.map(\.wireName))
        }
    }

    @Test("stands in the man pages and completions of every command that takes it")
    func manual() async throws {
        let folder = try TemporaryFolder()
        let manual = Executable(Repository.root.appending(path: "scripts/manual"))
        let run = try await Command.run(manual, folder.url.path, Executable.convene.url.path)
        #expect(run.exit == .status(0), "\(run.errors)")
        let completions = try await convene("--generate-completion-script", "fish").output
        for field in Self.withOption {
            let option = field.option ?? ""
            #expect(completions.contains("-l '\(option)'"))
            for (path, language) in [("man1", Language.english), ("ru/man1", .russian)] {
                for command in ["compose", "create", "check"] {
                    let file = folder.url.appending(path: "\(path)/convene-\(command).1")
                    let page = try String(contentsOf: file, encoding: .utf8)
                        .replacing("\\-", with: "-").replacing("\n\\&", with: " ")
                    #expect(page.contains(option), "\(path) \(command): --\(option)")
                    let beginning = field.text(in: Messages(language)).asOption.prefix {
                        $0 != "-" && $0 != ":" && $0 != "," && $0 != ";"
                    }
                    #expect(page.contains(beginning), "\(path) \(command): \(beginning)")
                }
            }
        }
    }
}
