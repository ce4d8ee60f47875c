import Foundation
import TestSupport
import Testing

@Suite("The composer without a screen")
struct AccessibleFormTests {
    @Test("sends the same request as the screen for the same answers, byte for byte")
    func sameRequest() async throws {
        let portal = try await DemoPortal()
        let relay = try Relay(to: portal)
        let screen = try await composer(["--url", relay.url])
        try await screen.type("Запуск 中文 \"1\"")
        try await screen.press("Tab", "Space", "Tab", "Space", "Tab")
        try await screen.type("12, 17 ")
        try await screen.shows("[Anna Schmidt] [Ada Holt]")
        try await screen.press("Tab", "Tab", "Tab")
        try await screen.type("What for")
        try await screen.press("Enter")
        try await screen.type("and why")
        try await screen.press("Tab")
        try await screen.type("Welcome")
        try await screen.send()
        try await screen.shows("Chat 3101 created")

        let lines = try await convene(
            "--accessible", "--url", relay.url,
            input: """
                Запуск 中文 "1"
                open
                red
                12, 17



                What for
                and why
                .
                Welcome
                .

                y

                """)
        #expect(lines.status == 0)
        #expect(lines.output.contains("Chat 3102 created"), "\(lines.output)\(lines.errors)")
        let requests = relay.calls.filter { $0.method == "im.chat.add" }
        #expect(requests.count == 2)
        #expect(requests.first?.body == requests.last?.body)
        #expect(requests.first?.body.contains("What for\\nand why") == true)
    }

    @Test("writes lines and nothing else: no escape, no control character, whatever the portal says")
    func plain() async throws {
        let server = try FaultServer(
            .answer(
                .json(#"{"result":{"ID":"1","ADMIN":true,"NAME":"Eve\u001b[2J\u0007","LAST_NAME":"\u202egpj"}}"#)))
        let terminal = try PseudoTerminal(.convene, ["--accessible", "--url", server.url])
        try terminal.wait(for: "Title [the portal chooses]: ")
        terminal.type("Launch\n:review\n")
        try terminal.wait(for: "Send it?")
        terminal.type(":q\n")
        try terminal.wait(for: "The draft is kept.")
        let text = String(decoding: terminal.output, as: UTF8.self)
        #expect(text.contains("As: Eve^[[2J^G <202E>gpj (1)"), "\(text)")
        let control = text.unicodeScalars.filter {
            $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\r"
        }
        #expect(control.isEmpty)
    }

    @Test("is what a dumb terminal gets, and is refused with advice where nobody could answer")
    func dumb() async throws {
        let terminal = try PseudoTerminal(.convene, ["--demo"], environment: ["TERM": "dumb"])
        try terminal.wait(for: "Title [the portal chooses]: ")
        terminal.type(":q\n")
        let script = try await convene("--demo", environment: ["TERM": "dumb"])
        #expect(script.status == 64)
        #expect(script.errors.contains("--accessible"), "\(script.errors)")
        #expect(script.output.isEmpty)
    }

    @Test("can be asked for in config.toml")
    func setting() async throws {
        let home = try TemporaryHome()
        try home.write("accessible = true\n", to: ".config/convene/config.toml")
        let terminal = try PseudoTerminal(.convene, ["--demo"], home: home)
        try terminal.wait(for: "Title [the portal chooses]: ")
    }

    @Test("reads on where a log reads like the terminal: answers that come through a pipe stand behind their questions")
    func log() async throws {
        let run = try await convene("--accessible", "--demo", input: "Launch\n:quit\n")
        #expect(
            run.output.contains(
                "Title [the portal chooses]: Launch\nType, open or closed [Closed]: :quit\nThe draft is kept."))
        #expect(run.errors.isEmpty, "\(run.errors)")
    }

    @Test("takes nothing for a yes that was typed before the question")
    func typeAhead() async throws {
        let portal = try await DemoPortal()
        let terminal = try PseudoTerminal(.convene, ["--accessible", "--url", portal.url])
        try terminal.wait(for: "Title [the portal chooses]: ")
        // In one piece: at the pace of hands the question would come first.
        terminal.type(bytes: Array("Launch\n:review\ny\ny\n".utf8))
        try terminal.wait(for: "Send it?")
        let before = terminal.output.count
        terminal.type("?\n")
        try terminal.wait(for: "Commands: ", from: before)
        try terminal.wait(for: "Send it?", from: before)
        terminal.type(":q\n")
        try terminal.wait(for: "The draft is kept.")
        let chats = try await portal.createdChats()
        #expect(chats.isEmpty)
    }

    @Test("asks for what --fields - would read, another way")
    func fields() async throws {
        let run = try await convene("--accessible", "--demo", "--fields", "-", input: "{}")
        #expect(run.status == 64)
        #expect(run.errors.contains("give --fields another way"), "\(run.errors)")
    }
}
