import Catalog
@testable import Settings
import TestSupport
import Testing

@Suite("config.toml")
struct PreferencesTests {
    let home: TemporaryHome

    init() throws {
        home = try TemporaryHome()
    }

    func preferences(_ text: String?) throws -> Preferences {
        if let text { try home.write(text, to: ".config/convene/config.toml") }
        return try Preferences(at: #require(Paths(environment: home.environment)))
    }

    @Test("that is not there prefers nothing")
    func absent() throws {
        #expect(try preferences(nil) == Preferences())
    }

    @Test("names the theme")
    func theme() throws {
        let preferences = try preferences("theme = \"nord\"")
        #expect(preferences.theme == "nord")
        #expect(preferences.warnings.isEmpty)
    }

    @Test("is told that chats are no longer marked")
    func marks() throws {
        let preferences = try preferences("mark-chats = true")
        #expect(preferences.warnings.count == 1)
        #expect(preferences.warnings[0].sentence(in: Messages(.english)).contains("no longer marked"))
    }

    @Test("may ask for the mouse, and for keys of the user's own")
    func mouseAndKeys() throws {
        let preferences = try preferences(
            """
            mouse = true
            [keys]
            undo = "Ctrl-_"
            review = ["F3", "Alt-V"]
            leave = 3
            help = ["F1", 2]
            """)
        #expect(preferences.usesMouse)
        #expect(preferences.warnings.isEmpty)
        #expect(
            preferences.keys.sorted { $0.command < $1.command } == [
                KeyBinding(command: "help", keys: nil), KeyBinding(command: "leave", keys: nil),
                KeyBinding(command: "review", keys: ["F3", "Alt-V"]), KeyBinding(command: "undo", keys: ["Ctrl-_"]),
            ])
        #expect(try self.preferences("keys = 1").warnings.map(\.key) == ["keys"])
    }

    @Test("with an unknown key or a value of another kind is used without it, with a warning")
    func unknown() throws {
        let preferences = try preferences("thema = \"nord\"\ntheme = 3")
        #expect(preferences.theme == nil)
        #expect(Set(preferences.warnings.map(\.key)) == ["thema", "theme"])
    }

    @Test("that is no TOML is refused with the line")
    func syntax() throws {
        let error = #expect(throws: SettingsError.self) { try preferences("\ntheme = nord") }
        #expect(error?.sentence(in: Messages(.english)).contains("config.toml is not valid TOML at line 2") == true)
    }
}
