import ArgumentParser
import Bitrix24
import Foundation
import TestSupport
import Testing

@testable import convene

@Suite("What the documentation shows")
struct DocumentationTests {
    /// Command lines that a reader may copy: those of the help and the man page, and of the README.
    static let examples: [String] = {
        let readme = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../README.md")
        let text = (try? String(contentsOf: readme, encoding: .utf8)) ?? ""
        var lines: [String] = []
        var inShell = false
        for line in text.components(separatedBy: "\n") {
            if line.hasPrefix("```") {
                inShell = line == "```sh"
            } else if inShell, line.hasPrefix("convene ") || line.contains("| convene ") {
                lines.append(line)
            }
        }
        return (Examples.all.flatMap(\.lines) + lines).filter { !opensComposer($0) }
    }()

    /// The composer needs a terminal; its examples are run in one, elsewhere.
    private static func opensComposer(_ line: String) -> Bool {
        let others = [
            "create", "check", "batch", "structure", "portal", "profiles", "people", "departments", "chats", "show",
            "edit", "history", "themes",
            "delete", "leave", "mute", "unmute", "unresolved",
        ]
        return !others.contains { line.contains("convene \($0)") }
    }

    /// Each command with those below it, by name.
    private static func commands(
        below command: any ParsableCommand.Type = Convene.self
    ) -> [(name: String, help: String)] {
        command.configuration.subcommands.flatMap { child in
            [(child._commandName, child.configuration.discussion)] + commands(below: child)
        }
    }

    @Test("Every command's help has the exit statuses that it can end with, and no others")
    func statuses() throws {
        let commands = Self.commands()
        #expect(commands.count > 20)
        func statuses(_ help: String) -> [Int] {
            guard let table = help.components(separatedBy: "EXIT STATUS:\n").dropFirst().first else { return [] }
            return table.split(separator: "\n").compactMap { $0.split(separator: " ").first.flatMap { Int($0) } }
        }
        for (name, help) in commands {
            #expect(statuses(help).starts(with: [0, 64]), "\(name)\n\(help)")
            #expect(statuses(help).contains(70), "\(name)")
        }
        func statuses(of name: String) throws -> [Int] {
            statuses(try #require(commands.first { $0.name == name }).help)
        }
        #expect(try statuses(of: "create") == ExitStatus.allCases.map { Int($0.rawValue) })
        #expect(try statuses(of: "show") == [0, 64, 66, 69, 70, 74, 75, 76, 77, 78, 130])
        #expect(try statuses(of: "themes") == [0, 64, 70, 74, 78])
        #expect(try statuses(of: "mute") == statuses(of: "show"))
    }

    @Test("Every example works", arguments: examples)
    func example(line: String) async throws {
        let portal = try await DemoPortal()
        let home = try TemporaryHome()
        try home.write("{\"TITLE\": \"Launch crew\", \"USERS\": [2, 3]}", to: "chat.json")
        try home.write("Title,Members\nCrew 1,2\nCrew 2,3\nCrew 3,\n", to: "chats.csv")
        try home.write("Team\nWest\nEast\n", to: "teams.csv")
        try pixel.write(to: home.url.appending(path: "logo.gif"))
        // The chat that examples are about.
        if line.contains("3101") {
            try await convene("create", "--url", portal.url, "--title", "Launch crew", "--members", "4", home: home)
        }
        let folder = Executable.convene.url.deletingLastPathComponent().path
        let path = "\(folder):\(home.environment["PATH"] ?? "")"
        // What goes on until it is interrupted takes the shell's place, or the signal would end the shell alone.
        let serves = line.hasPrefix("convene portal")
        let child = try Child(
            .shell, ["-c", serves ? "exec \(line)" : line], home: home,
            environment: ["CONVENE_URL": portal.url, "PATH": path])
        if serves {
            try await eventually("the portal prints its address", seen: child.errors) {
                child.output.contains("/rest/")
            }
            child.signal(SIGINT)
        } else {
            #expect(try await child.ended() == .status(0), "\(child.errors)")
        }
    }

    @Test(
        "Every command has help, and every option in it a description",
        arguments: [
            "", "compose", "create", "check", "batch", "structure", "profiles", "profiles add", "people", "departments",
            "chats",
            "show", "edit", "delete", "leave", "mute", "unmute", "unresolved",
        ])
    func help(command: String) async throws {
        let child = try Child(.convene, command.split(separator: " ").map(String.init) + ["--help"])
        #expect(try await child.ended() == .status(0))
        #expect(child.output.contains("USAGE: convene"))
        #expect(child.errors == "")
    }

    @Test("Every exit status stands in the help of create")
    func exitStatuses() async throws {
        let help = try await convene("create", "--help").output
        for status in [0, 64, 65, 66, 68, 69, 70, 74, 75, 76, 77, 78, 130] {
            #expect(help.contains("\n  \(status) "))
        }
    }

    @Test("Every field of the structure that has an option is in the help of every command that takes it")
    func fieldOptions() async throws {
        let options = ChatField.allCases.compactMap(\.option)
        for command in ["compose", "create", "check", "batch"] {
            let help = try await convene(command, "--help").output
            for option in options { #expect(help.contains("  --\(option) <"), "\(command): \(option)") }
        }
    }

    @Test(
        "--version works everywhere, and names what this program carries",
        arguments: [["--version"], ["create", "--version"], ["check", "--version"]])
    func version(arguments: [String]) async throws {
        let child = try Child(.convene, arguments)
        #expect(try await child.ended() == .status(0))
        #expect(child.output.hasPrefix(Release.version + "\n"))
        let parts = ["libcurl", "OpenSSL", "zlib", "libjpeg-turbo", "libpng", "libwebp", "giflib", "ncurses"]
        for part in parts { #expect(try child.output.contains(Regex("\\b\(part)[/ ]\\d")), "\(part)") }
    }

    @Test("Completions know the commands and their options", arguments: ["bash", "zsh", "fish"])
    func completions(shell: String) async throws {
        let script = try await convene("--generate-completion-script", shell)
        #expect(script.status == 0)
        for word in ["create", "structure", "token-file", "light_blue"] { #expect(script.output.contains(word)) }
    }

    @Test("Both programs have their man pages in both languages")
    func manualPages() async throws {
        let folder = try TemporaryFolder()
        let manual = Executable(Repository.root.appending(path: "scripts/manual"))
        let run = try await Command.run(
            manual, folder.url.path, Executable.convene.url.path, Executable.portal.url.path)
        #expect(run.exit == .status(0), "\(run.errors)")
        for (page, sentence) in [
            ("man1/convene-portal.1", "invented people"), ("ru/man1/convene-portal.1", "вымышленными людьми"),
            ("man1/convene.1", "Create a chat"), ("ru/man1/convene.1", "Создать чат"),
        ] {
            let text = try String(contentsOf: folder.url.appending(path: page), encoding: .utf8)
            #expect(text.contains(sentence), "\(page)")
        }
    }
}
