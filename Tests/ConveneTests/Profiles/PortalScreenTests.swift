import Foundation
import TestSupport
import Testing

@Suite("Portals in the composer")
struct PortalScreenTests {
    @Test("With nothing configured a webhook is pasted, tried, kept and used, and never shown")
    func welcome() async throws {
        let saved = try await SavedPortals()
        let screen = try await TmuxScreen(.convene, home: saved.home)
        try await screen.shows("Welcome. Connect to a portal")
        try await screen.paste(saved.portal.url)
        let tried = try await screen.shows("You are Vera Lind")
        #expect(!tried.contains(saved.code))
        try await screen.press("Enter")
        try await screen.shows("Saved as “local”")
        try await screen.type("Launch crew")
        try await screen.press("F2")
        try await screen.shows("Enter or y sends")
        try await screen.press("Enter")
        try await screen.shows("Chat 3101 created")
        try await screen.press("F10")
        #expect(try await screen.ended() == .status(0))
        #expect(try saved.text.contains("default = \"local\""))
        let again = try await TmuxScreen(.convene, home: saved.home)
        try await again.shows("as Vera Lind")
        try await again.shows("local, 127.0.0.1:")
    }

    @Test("Without a terminal, or with a credential that leads nowhere, it stays status 77")
    func withoutTerminal() async throws {
        #expect(try await Child(.convene).ended() == .status(77))
        let screen = try await TmuxScreen(.convene, "--token", "x")
        #expect(try await screen.ended() == .status(77))
    }

    @Test("Where portals are saved and none is the default one, there is a list")
    func noDefault() async throws {
        let saved = try await SavedPortals()
        try saved.write(secret: "secret-command = \"echo \(saved.code)\"", top: "")
        let screen = try await TmuxScreen(.convene, home: saved.home)
        try await screen.shows("the demo portal")
        try await screen.press("Enter")
        try await screen.shows("as Vera Lind")
    }

    @Test("A command that asks for a passphrase has the terminal, and the form is there before and after")
    func passphrase() async throws {
        let saved = try await SavedPortals()
        try saved.writeBehindPassphrase()
        let screen = try await TmuxScreen(.convene, "--title", "Launch crew", home: saved.home)
        try await screen.shows("Passphrase:")
        try await screen.type("open sesame")
        try await screen.press("Enter")
        let form = try await screen.shows("as Vera Lind")
        #expect(form.contains("Launch crew"))
        #expect(!form.contains("sesame"))
        try await screen.type(" two")
        try await screen.shows("Launch crew two")
    }

    @Test(
        "A command that hangs is cancelled, also one that does not care; the form stays, and can be sent later",
        arguments: ["sleep 1000", "trap '' INT TERM; while :; do sleep 1; done"])
    func hanging(command: String) async throws {
        let saved = try await SavedPortals()
        let switched = "[ -e fixed ] && exec echo \(saved.code); echo started >/dev/tty; \(command)"
        try saved.write(secret: "secret-command = '''\(switched)'''")
        let screen = try await TmuxScreen(.convene, "--title", "Launch crew", home: saved.home)
        try await screen.shows("started")
        try await screen.press("C-c")
        let form = try await screen.shows("was cancelled")
        #expect(form.contains("Launch crew"))
        #expect(form.contains("no secret"))
        try saved.home.write("", to: "fixed")
        try await screen.press("F2")
        try await screen.shows("as Vera Lind")
        try await screen.shows("Enter or y sends")
        try await screen.press("Enter")
        try await screen.shows("Chat 3101 created")
    }

    @Test("From portal to portal the form goes along, and only where its name is typed is it sent")
    func switching() async throws {
        let saved = try await SavedPortals()
        try saved.write(
            secret: "secret-command = \"echo \(saved.code)\"",
            more: """
                header = "red"
                confirm = "name"
                """)
        let screen = try await TmuxScreen(.convene, "--demo", home: saved.home)
        try await screen.shows("as Vera Lind")
        try await screen.type("Launch crew")
        try await screen.press("F9")
        try await screen.shows("another portal…")
        try await screen.press("Up")
        try await screen.press("Enter")
        let form = try await screen.shows("acme, 127.0.0.1:")
        #expect(form.contains("Launch crew"))
        #expect(try await screen.styledText.contains("48;"))
        try await screen.press("F2")
        try await screen.shows("type the portal's name, acme:")
        try await screen.press("Enter")
        try await screen.shows("Nothing is done until")
        try await screen.type("acme")
        try await screen.press("Enter")
        try await screen.shows("Chat 3101 created")
    }

    @Test("The draft goes along from portal to portal and is there at the next start")
    func draft() async throws {
        let saved = try await SavedPortals()
        try saved.write(secret: "secret-command = \"echo \(saved.code)\"")
        let screen = try await TmuxScreen(.convene, "--url", saved.portal.url, home: saved.home)
        try await screen.shows("as Vera Lind")
        try await screen.type("Launch crew")
        try await screen.press("M-s")
        try await screen.shows("another portal…")
        try await screen.press("Up", "Up", "Up", "Enter")
        try await screen.shows("acme, 127.0.0.1:")
        try await screen.type(" two")
        try await screen.shows("Launch crew two")
        try await screen.press("F10")
        #expect(try await screen.ended() == .status(0))
        let again = try await TmuxScreen(.convene, home: saved.home)
        try await again.shows("Launch crew two")
    }
    @Test("A draft that waits at the demo portal comes into the form, and never among the real ones")
    func draftOfTheDemo() async throws {
        let saved = try await SavedPortals()
        let demo = try await TmuxScreen(.convene, "--demo", home: saved.home)
        try await demo.shows("as Vera Lind")
        try await demo.type("Practice")
        try await demo.press("F10")
        #expect(try await demo.ended() == .status(0))
        let screen = try await TmuxScreen(.convene, "--url", saved.portal.url, home: saved.home)
        try await screen.shows("as Vera Lind")
        try await screen.press("F9")
        try await screen.shows("the demo portal")
        try await screen.press("Down", "Enter")
        try await screen.shows("Practice")
        try await screen.type(" run")
        let draft = saved.home.state.appending(path: "demo/draft.json")
        try await eventually("the draft is on disk") {
            try String(contentsOf: draft, encoding: .utf8).contains("Practice run")
        }
        #expect(!FileManager.default.fileExists(atPath: saved.home.state.path + "/draft.json"))
    }
}
