import CLibrary
import Foundation
import TestSupport
import Testing

@Suite("State that is no state")
struct HostileStateTests {
    let home: TemporaryHome
    let portal: FaultServer

    init() throws {
        home = try TemporaryHome()
        portal = try FaultServer(connections: answers("3102"))
    }

    private func put(_ name: String, _ make: (String) -> Int32) throws {
        try FileManager.default.createDirectory(at: home.state, withIntermediateDirectories: true)
        try #require(make(home.state.appending(path: name).path) == 0)
    }

    @Test("leaves the result on standard output: a pipe for the history or the journal is a note, and holds up nothing")
    func pipes() async throws {
        try put("history.jsonl") { mkfifo($0, 0o600) }
        try put("journal.jsonl") { mkfifo($0, 0o600) }
        let run = try await convene("create", "--url", portal.url, "--title", "Launch", home: home)
        #expect(run.status == 0, "\(run.errors)")
        #expect(try run.json["result"] as? Int == 3102)
        #expect(run.errors.contains("The history is not saved"), "\(run.errors)")
        #expect(run.errors.contains("it is a pipe, not a file"), "\(run.errors)")
    }

    @Test(
        "is refused by name where settings or portals are read",
        arguments: [("config.toml", "themes"), ("profiles.toml", "profiles")])
    func settings(file: String, command: String) async throws {
        try FileManager.default.createDirectory(at: home.config, withIntermediateDirectories: true)
        chmod(home.config.path, 0o700)
        try #require(mkfifo(home.config.appending(path: file).path, 0o600) == 0)
        let arguments = command == "profiles" ? ["profiles", "list"] : ["compose"]
        let run = try await Command.run(.convene, arguments, home: home)
        #expect(run.errors.contains("it is a pipe, not a file"), "\(run.errors)")
        #expect(run.exit == .status(78), "\(run.errors)")
    }

    @Test("Without a home the chat is created all the same, one note says that nothing is written, and nothing is")
    func noHome() async throws {
        let run = try await convene(
            "create", "--url", portal.url, "--title", "Launch", home: home,
            environment: ["HOME": "", "XDG_CONFIG_HOME": "", "XDG_STATE_HOME": ""])
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.components(separatedBy: "HOME and XDG_STATE_HOME are not set").count == 2, "\(run.errors)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: home.url.path).isEmpty)
    }

    @Test("The composer without a home says so in its header, and leaving wants a second press")
    func noHomeOnScreen() async throws {
        let demo = try await DemoPortal()
        let screen = try await TmuxScreen(
            .convene, "--url", demo.url, home: home,
            environment: ["HOME": "", "XDG_CONFIG_HOME": "", "XDG_STATE_HOME": ""])
        try await screen.shows("NOT SAVED")
        try await screen.type("Launch")
        try await screen.press("F10")
        try await screen.shows("would be lost")
        try await screen.press("F10")
        #expect(try await screen.ended() == .status(0))
    }

    @Test("A debug file is written to only if nobody else can have chosen it: no link, no pipe, no device")
    func debugFile() async throws {
        let target = try home.write("mine\n", to: "target.txt")
        let paths = ["link", "hardlink", "pipe", "folder"].map { home.url.appending(path: $0).path }
        try #require(symlink(target.path, paths[0]) == 0)
        try #require(link(target.path, paths[1]) == 0)
        try #require(mkfifo(paths[2], 0o600) == 0)
        try #require(mkdir(paths[3], 0o700) == 0)
        for path in paths + ["/dev/null"] {
            let run = try await convene(
                "create", "--url", portal.url, "--title", "Launch", "--debug", path, home: home)
            #expect(run.status == 66, "\(path): \(run.errors)")
            #expect(run.errors.contains("Nothing was sent"), "\(run.errors)")
        }
        #expect(try String(contentsOf: target, encoding: .utf8) == "mine\n")
        #expect(portal.requests.isEmpty)
    }

    @Test("A limit on the size of files is a note, not the end by a signal")
    func sizeLimit() async throws {
        try home.write(String(repeating: "{}\n", count: 4000), to: ".local/state/convene/history.jsonl")
        let script = "ulimit -f 8; exec \"$0\" \"$@\""
        let run = try await Command.run(
            .installed("sh"),
            ["-c", script, Executable.convene.url.path, "create", "--url", portal.url, "--title", "Launch"],
            home: home)
        #expect(run.exit == .status(0), "\(run.errors)")
        #expect(run.output.contains("3102"))
        #expect(run.errors.contains("The history is not saved"), "\(run.errors)")
    }

    @Test("Whatever secret is in memory, a crash writes no core file")
    func core() async throws {
        let child = try PseudoTerminal(.convene, ["--accessible", "--demo"], home: home)
        try child.wait(for: "Title")
        let limits = try String(contentsOfFile: "/proc/\(child.processIdentifier)/limits", encoding: .utf8)
        let line = try #require(limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") })
        #expect(line.split(separator: " ")[4] == "0", "\(line)")
    }
}
