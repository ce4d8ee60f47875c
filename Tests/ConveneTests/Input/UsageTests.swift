import Foundation
import TestSupport
import Testing

@testable import convene

@Suite("What is typed")
struct UsageTests {
    @Test(
        "Wrong usage is a sentence, with the word that was probably meant, and ends with what has not happened",
        arguments: [
            (["crate"], "There is no command crate. Did you mean create?"), (["foo"], "There is no command foo."),
            (["profiles", "lst"], "There is no command lst. Did you mean list?"),
            (["profiles", "rename", "a"], "An argument is missing: new."),
            (["--titel", "x"], "There is no option --titel here. Did you mean --title?"),
            (["create", "--dryrun"], "Did you mean --dry-run?"),
            (["create", "--color=red", "--memebrs=2"], "Did you mean --members?"),
            (["create", "--title"], "--title needs a value."), (["create", "--url"], "--url needs a value."),
            (["create", "--timeout", "-1"], "The timeout is a number of seconds above 0"),
            (["create", "--lang", "fr"], "--lang takes one of these: en, ru."),
            (["structure", "x"], "Unexpected argument: x."),
            (["create", "--title", "a", "--title", "b"], "--title was given twice"),
            (["create", "--title=a", "--title", "b"], "--title was given twice"),
            (["--owner", "1", "--owner", "1"], "--owner was given twice"),
            (["create", "https://portal.example/rest/1/\(secret)/"], "Give --url with the webhook's URL"),
            (["portal.example/rest/1/\(secret)/"], "Give --url with the webhook's URL"),
            (["create", "--online"], "--online goes with --dry-run."),
            (["profiles", "add", "x", "--header", "pink"], "--header is"),
        ])
    func sentences(arguments: [String], sentence: String) async throws {
        let child = try Child(.convene, arguments)
        #expect(try await child.ended() == .status(64), "\(child.errors)")
        #expect(child.output == "")
        #expect(child.errors.hasPrefix("convene: ") && child.errors.contains(sentence), "\(child.errors)")
        #expect(child.errors.contains("--help") && !child.errors.contains(secret), "\(child.errors)")
        #expect(child.errors.split(separator: "\n").last?.hasPrefix("Nothing was sent") == true, "\(child.errors)")
    }

    @Test("The word after an option is its value, also where it looks like another option")
    func values() async throws {
        let run = try await convene(
            "create", "--url", "127.0.0.1:1/rest/1/x", "--dry-run", "--quiet", "--title", "--title", "--message",
            "--title")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("\"TITLE\": \"--title\""))
    }

    @Test("Lists add up, and take whatever follows")
    func lists() async throws {
        let both = try await convene(
            "create", "--url", "127.0.0.1:1/rest/1/x", "--dry-run", "--quiet", "--members", "2", "--members=3,2")
        #expect(both.output.contains("2,\n    3\n"), "\(both.output)\(both.errors)")
        // What begins with a hyphen is no option here: it leaves people out.
        let left = try await convene(
            "create", "--url", "127.0.0.1:1/rest/1/x", "--dry-run", "--quiet", "--members", "2,3,5", "--members", "-3")
        #expect(left.output.contains("2,\n    5\n"), "\(left.output)\(left.errors)")
        let wrong = try await convene("check", "--members", "-a@b@c")
        #expect(wrong.status == 65)
        #expect(wrong.errors.contains("a@b@c is not a member"), "\(wrong.errors)")
    }

    @Test("What the parser says of its commands is understood")
    func description() throws {
        let root = try #require(CommandDescription.root)
        let create = try #require(root.subcommand("create"))
        #expect(create.option("--members")?.isRepeating == true)
        #expect(create.option("--title")?.takesAnything == true)
        #expect(create.option("--timing")?.valueIsOptional == true)
        #expect(root.subcommand("portal")?.positionals.first?.takesRest == true)
        #expect(root.standIn?.commandName == "compose")
    }

    @Test(
        "A result that cannot be written is no success",
        arguments: [
            "--help", "create --help", "--version", "structure", "keys", "themes", "--generate-completion-script bash",
        ])
    func fullDisk(arguments: String) async throws {
        let run = try await Command.run(
            .shell, "-c", "\"$0\" \(arguments) >/dev/full", Executable.convene.url.path)
        #expect(run.exit == .status(74))
        #expect(run.errors.contains("Standard output cannot be written"), "\(run.errors)")
    }

    @Test(
        "A config.toml that is wrong is said to be, with its place, by every command",
        arguments: [
            "create --demo --title x --dry-run", "check --title x", "structure", "keys", "themes", "history",
            "profiles list", "--accessible --demo",
        ])
    func brokenSettings(arguments: String) async throws {
        let home = try TemporaryHome()
        try home.write("mouse = true\ntheme = [[[", to: ".config/convene/config.toml")
        let child = try Child(.convene, arguments.split(separator: " ").map(String.init), home: home)
        #expect(try await child.ended() == .status(78), "\(child.errors)")
        #expect(child.output == "")
        #expect(child.errors.contains("config.toml is not valid TOML at line 2, column 12"), "\(child.errors)")
        #expect(try await convene("--help", home: home).status == 0)
    }

    @Test("So are profiles and themes that are wrong, by the commands that read them")
    func otherSettings() async throws {
        let home = try TemporaryHome()
        try home.write("[[[a]]]", to: ".config/convene/profiles.toml")
        try home.write("[.a]", to: ".config/convene/themes/mine.toml")
        for arguments in [["profiles", "list"], ["create"], ["profiles", "remove", "a"]] {
            let child = try Child(.convene, arguments, home: home)
            #expect(try await child.ended() == .status(78), "\(child.errors)")
            #expect(child.errors.contains("profiles.toml is not valid TOML at line 1, column 3"), "\(child.errors)")
        }
        for arguments in [["themes", "mine"], ["--theme", "mine", "--demo"]] {
            let child = try Child(.convene, arguments, home: home)
            #expect(try await child.ended() == .status(78), "\(child.errors)")
            #expect(child.errors.contains("mine.toml is not valid TOML at line 1, column 2"), "\(child.errors)")
        }
    }
}
