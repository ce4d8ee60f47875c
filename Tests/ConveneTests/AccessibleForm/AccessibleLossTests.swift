import Foundation
import CLibrary
import TestSupport
import Testing

@Suite("What was typed in lines")
struct AccessibleLossTests {
    @Test("is in the draft after a hang-up, and is there at the next start", arguments: [SIGHUP, SIGTERM])
    func signal(number: Int32) async throws {
        let home = try TemporaryHome()
        let terminal = try PseudoTerminal(.convene, ["--accessible", "--demo"], home: home)
        try terminal.wait(for: "Title [the portal chooses]: ")
        terminal.type("Launch\n:message\nFirst line\nhalf a li")
        try terminal.wait(for: "half a li")
        kill(terminal.processIdentifier, number)
        try await eventually("convene ends") {
            _ = terminal.read(within: .milliseconds(10))
            return terminal.exit == .signal(number)
        }
        let next = try await convene("--accessible", "--demo", home: home, input: ":message\n:q\n")
        #expect(next.output.contains("Title [Launch]"), "\(next.output)")
        let message = "Message (finish with a line containing only \".\") [2 lines: First line half a li]"
        #expect(next.output.contains(message), "\(next.output)")
    }

    @Test("outlives a portal that stays silent: Ctrl-C cancels, and the outcome is unknown")
    func cancel() async throws {
        let portal = try await DemoPortal("--fault", "im.chat.add=silence")
        let terminal = try PseudoTerminal(.convene, ["--accessible", "--url", portal.url])
        try terminal.wait(for: "Title [the portal chooses]: ")
        terminal.type("Launch\n:review\n")
        try terminal.wait(for: "Send it?")
        terminal.type("y\n")
        try await eventually("the request is there") { try await portal.calls()["im.chat.add"] == 1 }
        terminal.type("\u{3}")
        try terminal.wait(for: "Outcome unknown: the chat may have been created")
        terminal.type("\u{3}")
        try terminal.wait(for: "Press Ctrl-C again to quit.")
        terminal.type("\u{3}")
        try await eventually("convene ends") {
            _ = terminal.read(within: .milliseconds(10))
            return terminal.exit == .status(0)
        }
    }

    @Test("goes through the user's editor and back")
    func editor() async throws {
        let portal = try await DemoPortal()
        let terminal = try PseudoTerminal(
            .convene, ["--accessible", "--url", portal.url],
            environment: ["TERM": "dumb", "EDITOR": "sed -i s/What/That/"])
        try terminal.wait(for: "Title [the portal chooses]: ")
        terminal.type(":description\n")
        try terminal.wait(for: "Description (finish with a line containing only \".\") [none]: ")
        terminal.type("What for\n:e\n")
        try terminal.wait(for: "Message (finish with a line containing only \".\") [none]: ")
        terminal.type(":b\n")
        try terminal.wait(for: "[That for]")
    }

    @Test(
        "stays in the editor's file where it cannot be taken over",
        arguments: [
            ("head -c 20000000 /dev/zero | tr '\\0' x >\"$1\"; :", "What the editor wrote has 19,531 KB"),
            ("printf 'caf\\351' >\"$1\"; :", "What the editor wrote is not UTF-8 text"),
            ("echo Other >\"$1\"; false", "failed; the text stays as it was"),
        ])
    func refusedFromEditor(editor: String, sentence: String) async throws {
        let folder = try TemporaryFolder()
        let terminal = try PseudoTerminal(
            .convene, ["--accessible", "--demo"],
            environment: ["TERM": "dumb", "EDITOR": editor, "TMPDIR": folder.url.path])
        try terminal.wait(for: "Title [the portal chooses]: ")
        terminal.type(":description\nWhat for\n:e\n")
        try terminal.wait(for: sentence)
        let kept = try FileManager.default.contentsOfDirectory(atPath: folder.url.path).filter {
            $0.hasPrefix("convene-")
        }
        #expect(kept.count == 1, "what was written is gone")
    }

    @Test("is not cut without a word where the terminal cuts a line")
    func longLine() async throws {
        let terminal = try PseudoTerminal(.convene, ["--accessible", "--demo"])
        try terminal.wait(for: "Title [the portal chooses]: ")
        terminal.type(":message\n")
        try terminal.wait(for: "Message (finish with a line containing only \".\") [none]: ")
        terminal.type(String(repeating: "long ", count: 1000) + "\n.\n")
        try terminal.wait(for: "The terminal cuts lines after 4095 bytes")
    }
}
