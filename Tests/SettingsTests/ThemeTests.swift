import Catalog
import Foundation
import TerminalKit
import TestSupport
import Testing
import Themes

@testable import Settings

@Suite("A theme file")
struct ThemeTests {
    let home: TemporaryHome

    init() throws {
        home = try TemporaryHome()
    }

    var library: ThemeLibrary { ThemeLibrary(folder: home.config.path + "/themes") }

    func theme(_ text: String, named name: String = "mine") throws -> ThemeReading {
        try write(text, named: name)
        return try library.theme(named: name)
    }

    func write(_ text: String, named name: String) throws {
        try home.write(text, to: ".config/convene/themes/\(name).toml")
    }

    @Test("says how a role looks: attributes, color, color behind it")
    func appearances() throws {
        let reading = try theme(
            """
            [palette]
            rose = "#ff5f87"
            accent = 12
            [roles]
            "notice.bad" = "bold underline rose on #102030"
            link = "accent"
            header = "reverse"
            """)
        #expect(reading.faults.isEmpty)
        let rose = Color.rgb(RGB(red: 0xFF, green: 0x5F, blue: 0x87))
        let night = Color.rgb(RGB(red: 0x10, green: 0x20, blue: 0x30))
        #expect(
            reading.theme[.noticeBad]
                == Appearance(foreground: rose, background: night, attributes: [.bold, .underline]))
        #expect(reading.theme[.link] == Appearance(foreground: .indexed(12)))
        #expect(reading.theme[.header] == Appearance(attributes: .reverse))
    }

    @Test("leaves a role out: it looks like the part before the dot, in the end like text")
    func fallback() throws {
        let reading = try theme(
            """
            [roles]
            text = "7"
            field = "3"
            """)
        #expect(reading.theme[.fieldError] == reading.theme[.field])
        #expect(reading.theme[.hintKey] == Appearance(foreground: .indexed(7)))
    }

    @Test("may write dots without quotes, as tables")
    func nestedTables() throws {
        let reading = try theme("roles.field.error = '1'\n[roles.notice]\nbad = '2'")
        #expect(reading.faults.isEmpty)
        #expect(reading.theme[.fieldError] == Appearance(foreground: .indexed(1)))
        #expect(reading.theme[.noticeBad] == Appearance(foreground: .indexed(2)))
    }

    @Test("inherits roles and palette, and what it changes in the palette changes the inherited roles")
    func inheritance() throws {
        try write("[palette]\nmain = '#000001'\n[roles]\nlink = 'bold main'\nhint = '4'", named: "base")
        let reading = try theme("inherits = 'base'\n[palette]\nmain = '#000002'\n[roles]\nhint = '5'")
        #expect(reading.faults.isEmpty)
        let changed = Color.rgb(RGB(red: 0, green: 0, blue: 2))
        #expect(reading.theme[.link] == Appearance(foreground: changed, attributes: .bold))
        #expect(reading.theme[.hint] == Appearance(foreground: .indexed(5)))
    }

    @Test("may say something else for a depth, and that counts more than what it inherits for all")
    func depths() throws {
        let base = "[palette]\nmain = '#ff0000'\n[roles]\nlink = 'main'\n[depth.16.palette]\nmain = 3"
        try write(base, named: "base")
        let reading = try theme(
            """
            inherits = "base"
            [palette]
            main = "#00ff00"
            [depth.256.roles]
            link = "bold 42"
            """)
        #expect(reading.faults.isEmpty)
        let green = Appearance(foreground: .rgb(RGB(red: 0, green: 255, blue: 0)))
        #expect(reading.theme[.link, at: .direct] == green)
        #expect(reading.theme[.link, at: .palette] == Appearance(foreground: .indexed(42), attributes: .bold))
        #expect(reading.theme[.link, at: .sixteen] == Appearance(foreground: .indexed(3)))
        #expect(reading.theme[.link, at: .eight] == Appearance(foreground: .indexed(3)))
    }

    @Test("without colors shows a background of its own as reverse, and nothing else of a color")
    func withoutColors() throws {
        let reading = try theme(
            """
            [roles]
            text = "7 on 4"
            selection = "0 on 6"
            link = "bold 2"
            [depth.none.roles]
            hint = "underline"
            """)
        #expect(reading.theme[.text, at: .none] == .plain)
        #expect(reading.theme[.selection, at: .none] == Appearance(attributes: .reverse))
        #expect(reading.theme[.link, at: .none] == Appearance(attributes: .bold))
        #expect(reading.theme[.hint, at: .none] == Appearance(attributes: .underline))
        #expect(reading.theme[.link].background == .indexed(4), "what is not said is that of the text")
    }

    @Test("of a built-in theme's name hides it, and can inherit from it")
    func ownDefault() throws {
        let builtIn = try library.theme(named: "default-dark").theme
        let reading = try theme("inherits = 'default-dark'\n[roles]\nlink = '9'", named: "default-dark")
        #expect(reading.theme[.link] == Appearance(foreground: .indexed(9)))
        #expect(reading.theme[.noticeBad] == builtIn[.noticeBad])
        #expect(builtIn[.link] != reading.theme[.link])
    }

    @Test(
        "with a mistake is used without it, and the mistake is named by its key",
        arguments: [
            ("[roles]\n'field.errr' = 'red'", "roles.field.errr: there is no such role"),
            ("[roles]\nlink = 'salmon'", "roles.link: “salmon” is not a color"),
            ("[roles]\nlink = '1 2'", "roles.link: “2” is a second color"),
            ("[roles]\nlink = '1 on'", "roles.link: one color must follow “on”"),
            ("[roles]\nlink = '256'", "roles.link: “256” is not a color"),
            ("[roles]\nlink = true", "roles.link: this must be text in quotes"),
            ("[palette]\nrose = 'pinkish'", "palette.rose: “pinkish” is not a color"),
            ("[palette]\nbold = '#ffffff'", "palette.bold: this word has a meaning of its own"),
            ("palette = 3", "palette: this must be a table"),
            ("inherits = 3", "inherits: this must be text in quotes"),
            ("ground = 'black'", "ground: this must be two colors"),
            ("[depth.12.roles]\nlink = '1'", "depth.12: this must be one of 24-bit, 256, 16, none"),
            ("[depth.16.rolls]\nlink = '1'", "depth.16.rolls: no such key here; there are palette, roles"),
            ("depth.16.roles.field.errr = '1'", "depth.16.roles.field.errr: there is no such role"),
            ("depth = 3", "depth: this must be a table"),
            (
                "[rolls]\nlink = '1'",
                "rolls: no such key here; there are inherits, ground, palette, roles, depth"
            ),
        ])
    func warnings(text: String, warning: String) throws {
        let reading = try theme(text)
        let warnings = reading.faults.map { SettingsWarning($0).sentence(in: Messages(.english)) }
        #expect(warnings.first?.contains("themes/mine.toml: \(warning)") == true)
        #expect(reading.faults.count == 1)
        #expect(reading.theme[.link] == .plain)
    }

    @Test("that is no TOML is refused with the line")
    func syntax() throws {
        let error = #expect(throws: SettingsError.self) { try theme("[roles]\nlink = \"1\"\nhint = = 2") }
        #expect(
            error?.sentence(in: Messages(.english)).contains("themes/mine.toml is not valid TOML at line 3, column 8")
                == true)
    }

    @Test("that cannot be read, or is no text, is refused with the reason")
    func unreadable() throws {
        try home.write("", to: ".config/convene/themes/folder.toml/file")
        let folder = #expect(throws: SettingsError.self) { try library.theme(named: "folder") }
        #expect(folder?.sentence(in: Messages(.english)).contains("folder.toml cannot be read: it is a folder") == true)
        let file = try home.write("", to: ".config/convene/themes/bytes.toml")
        try PrivateFile(file.path).replace(with: [0xCF, 0xF0])
        let bytes = #expect(throws: SettingsError.self) { try library.theme(named: "bytes") }
        #expect(
            bytes?.sentence(in: Messages(.english)).contains("bytes.toml cannot be read: it is not UTF-8 text") == true)
    }

    @Test("that does not exist is answered with those that do", arguments: ["nope", "../themes/mine", ""])
    func unknown(name: String) throws {
        try write("", named: "mine")
        #expect(throws: SettingsError.unknownTheme(name: name, known: (BuiltInThemes.names + ["mine"]).sorted())) {
            try library.theme(named: name)
        }
    }

    @Test("that inherits from itself by a detour is refused with the way round")
    func circle() throws {
        try write("inherits = 'b'", named: "a")
        try write("inherits = 'a'", named: "b")
        #expect(throws: SettingsError.inheritanceCircle(themes: ["a", "b", "a"])) { try library.theme(named: "a") }
        try write("inherits = 'alone'", named: "alone")
        #expect(
            throws: SettingsError.unknownTheme(
                name: "alone", known: (["a", "alone", "b"] + BuiltInThemes.names).sorted())
        ) {
            try library.theme(named: "alone")
        }
    }
}
