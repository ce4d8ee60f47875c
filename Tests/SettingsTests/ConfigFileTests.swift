import Foundation
import TestSupport
import Testing

@testable import Settings

@Suite("Keeping a theme in config.toml")
struct ConfigFileTests {
    let home: TemporaryHome

    init() throws {
        home = try TemporaryHome()
    }

    var path: String { home.config.path + "/config.toml" }

    func keep(_ name: String, in text: String?) throws -> String {
        if let text { try home.write(text, to: ".config/convene/config.toml") }
        try ConfigFile(at: #require(Paths(environment: home.environment))).keep(theme: name)
        return try String(contentsOfFile: path, encoding: .utf8)
    }

    @Test("makes the file, for its owner alone")
    func fresh() throws {
        #expect(try keep("nord", in: nil) == "theme = \"nord\"\n")
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test(
        "changes its one line and no other",
        arguments: [
            ("theme = \"x\"\n", "theme = \"nord\"\n"),
            (
                "# mine\n\ntheme='x' # the old one\nmouse = true\n",
                "# mine\n\ntheme=\"nord\" # the old one\nmouse = true\n"
            ),
            ("\"theme\" = \"a \\\" b\"\n[keys]\ntheme = \"F3\"\n", "\"theme\" = \"nord\"\n[keys]\ntheme = \"F3\"\n"),
            ("# mine\nmouse = true", "# mine\nmouse = true\ntheme = \"nord\""),
            ("[keys]\nundo = 'F3'\n", "theme = \"nord\"\n\n[keys]\nundo = 'F3'\n"),
            ("mouse = true\n\n# keys\n[keys]\n", "mouse = true\ntheme = \"nord\"\n\n# keys\n[keys]\n"),
            ("# only a word\n", "# only a word\ntheme = \"nord\"\n"),
            ("mouse = true\r\ntheme = \"x\"\r\n", "mouse = true\r\ntheme = \"nord\"\r\n"),
        ])
    func oneLine(text: String, expected: String) throws {
        #expect(try keep("nord", in: text) == expected)
    }

    @Test("takes any name")
    func names() throws {
        _ = try keep("my \"own\" \\ темa", in: "theme = 'x'\n")
        let paths = try #require(Paths(environment: home.environment))
        #expect(try Preferences(at: paths).theme == "my \"own\" \\ темa")
    }

    @Test("leaves a file alone that it could only spoil")
    func refusals() throws {
        for text in ["note = \"\"\"\ntheme = 'x'\n\"\"\"\n", "theme = \"\"\"x\"\"\"\n", "theme = = 1\n"] {
            #expect(throws: SettingsError.self) { try keep("nord", in: text) }
            #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
        }
    }

    @Test("follows a link and leaves it one")
    func links() throws {
        let real = try home.write("mouse = true\n", to: "dotfiles/config.toml")
        try FileManager.default.createDirectory(at: home.config, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: real.path)
        #expect(try keep("nord", in: nil) == "mouse = true\ntheme = \"nord\"\n")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path) == real.path)
    }
}
