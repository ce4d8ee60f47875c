import Foundation
import TestSupport
import Testing

@Suite("How the composer looks")
struct DisplaySettingsTests {
    @Test("The list of themes shows each one on the whole screen, and Enter keeps it for the next start")
    func list() async throws {
        let (portal, home) = (try await DemoPortal(), try TemporaryHome())
        try home.write("# mine\nmouse = false\n", to: ".config/convene/config.toml")
        let screen = try await composer(["--url", portal.url], home: home)
        try await screen.press("F12")
        try await screen.shows("auto: by the terminal")
        try await screen.press("NPage", "NPage")
        try await screen.shows("Enter Save")
        try await eventually("the ground of solarized-light everywhere") {
            let screen = try await screen.styledText
            return screen.contains("48;5;230m") && !screen.contains("[49m") && screen.contains("▸Title")
        }
        try await screen.press("Escape")
        try await eventually("the theme of before is back") { try await !screen.styledText.contains("48;5;230m") }
        try await screen.press("M-c")
        try await screen.shows("auto: by the terminal")
        try await screen.press("NPage", "NPage", "Up", "Enter")
        try await screen.shows("was saved in config.toml")
        let text = try String(contentsOf: home.config.appending(path: "config.toml"), encoding: .utf8)
        #expect(text == "# mine\nmouse = false\ntheme = \"solarized-dark\"\n")
    }

    @Test("A theme that does not exist is named, with those that do; whose fault it is tells the status")
    func unknown() async throws {
        let (portal, home) = (try await DemoPortal(), try TemporaryHome())
        let option = try await TmuxScreen(.convene, "--url", portal.url, "--theme", "neon", home: home, columns: 120)
        #expect(try await option.ended() == .status(64))
        try await option.shows("There is no theme “neon”.")
        try await option.shows("high-contrast")
        let variable = try await TmuxScreen(
            .convene, "--url", portal.url, home: home, environment: ["CONVENE_THEME": "neon"])
        #expect(try await variable.ended() == .status(78))
    }

    @Test("What is wrong in a user's theme is said with its key, and the theme is worn")
    func mistakes() async throws {
        let (portal, home) = (try await DemoPortal(), try TemporaryHome())
        try home.write(
            "inherits = 'default-dark'\n[roles]\nhinnt = 'red'\n", to: ".config/convene/themes/mine.toml")
        let screen = try await composer(["--url", portal.url, "--theme", "mine"], home: home, columns: 120)
        try await screen.shows("roles.hinnt: there is no such role")
    }

    @Test("Rebound keys do what they say, and convene keys shows them")
    func keys() async throws {
        let (portal, home) = (try await DemoPortal(), try TemporaryHome())
        try home.write("[keys]\nreview = ['Ctrl-T', 'Alt-V']\n", to: ".config/convene/config.toml")
        let screen = try await composer(["--url", portal.url], home: home, showing: "Ctrl-T Review")
        try await screen.press("C-t")
        try await screen.shows("Enter or y sends")
        let table = try await convene("keys", home: home)
        #expect(table.output.contains("Ctrl-T Alt-V"))
        let settings = try await convene("keys", "--settings", home: home)
        #expect(settings.output.contains("review = [\"Ctrl-T\", \"Alt-V\"]"))
    }

    @Test("Keys that are wrong are named, all of them, with status 78 and nothing sent")
    func wrongKeys() async throws {
        let (portal, home) = (try await DemoPortal(), try TemporaryHome())
        try home.write("[keys]\nreview = 'F5'\nundo = 'x'\n", to: ".config/convene/config.toml")
        let screen = try await TmuxScreen(.convene, "--url", portal.url, home: home, columns: 120)
        #expect(try await screen.ended() == .status(78))
        try await screen.shows("keys.review: F5 is already assigned to “history”")
        try await screen.shows("keys.undo: “x” could no longer be typed")
        #expect(try await convene("keys", home: home).status == 78)
    }

    @Test("The mouse brings the focus to a field, if config.toml asks for it")
    func mouse() async throws {
        let (portal, home) = (try await DemoPortal(), try TemporaryHome())
        try home.write("mouse = true\n", to: ".config/convene/config.toml")
        let screen = try await composer(["--url", portal.url], home: home)
        let row = try #require(try await screen.lines.firstIndex { $0.contains("Owner") })
        try await screen.type("\u{1B}[<0;20;\(row + 1)M")
        try await screen.shows("▸Owner")
        try await screen.type("\u{1B}[<64;20;5M")
        try await screen.shows("▸Members")
    }

    @Test("Without Unicode everything is drawn in ASCII, and a note says so")
    func plainASCII() async throws {
        let portal = try await DemoPortal()
        let screen = try await composer(
            ["--url", portal.url], environment: ["LC_ALL": "C"], showing: "This locale lacks some characters")
        let text = try await screen.text
        let other = text.filter { !$0.isASCII }
        #expect(other.isEmpty, "\(text)")
        #expect(text.contains(">Title"), "\(text)")
    }
}
