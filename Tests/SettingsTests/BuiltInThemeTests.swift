import Foundation
import Settings
import TerminalKit
import Testing
import Themes

@Suite("Every theme of the program")
struct BuiltInThemeTests {
    static let names = BuiltInThemes.names

    /// The lightest background among well-known dark terminals (Nord): the hardest one for a theme with light text.
    static let terminalBackground = RGB(red: 0x2E, green: 0x34, blue: 0x40)

    /// Roles that are lines and bars, not text: WCAG asks 3 of them, and 4.5 of text.
    static let drawings: Set<Role> = [.border, .bar, .barPortal, .barScale]

    func reading(_ name: String) throws -> ThemeReading {
        try ThemeLibrary(folder: "/nonexistent").theme(named: name)
    }

    @Test("is read without a warning", arguments: names)
    func clean(name: String) throws {
        #expect(try reading(name).warnings.map(\.description) == [])
    }

    @Test("comes from a file in themes/, and every file there is in the program")
    func embedded() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let files = try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "themes").path)
        #expect(files.filter { $0.hasSuffix(".toml") }.sorted() == Self.names.map { $0 + ".toml" })
    }

    @Test("can be read in every role", arguments: names, Role.allCases)
    func contrast(name: String, role: Role) throws {
        let appearance = try reading(name).theme[role]
        if appearance.foreground == .terminal, appearance.background == .terminal {
            #expect(!appearance.attributes.contains(.dim), "how dim is the terminal's own affair")
            return
        }
        let text = try #require(appearance.foreground.shown, "a colour behind the terminal's own text may hide it")
        let behind = appearance.background.shown ?? Self.terminalBackground
        let needed = Self.drawings.contains(role) ? 3.0 : 4.5
        let contrast = text.contrast(with: behind)
        #expect(contrast >= needed, "\(role.rawValue): \(text) on \(behind) has \(contrast)")
        #expect(!appearance.attributes.contains(.dim))
    }
}

extension Colour {
    /// What it looks like; nil for the terminal's own and the sixteen that its owner chose.
    fileprivate var shown: RGB? {
        switch self {
        case .rgb(let rgb): rgb
        case .indexed(let number) where number >= 232: RGB(grey: 8 + 10 * (number - 232))
        case .indexed(let number) where number >= 16: RGB(cube: number - 16)
        case .indexed, .terminal: nil
        }
    }
}

extension RGB {
    fileprivate init(grey: UInt8) {
        self.init(red: grey, green: grey, blue: grey)
    }

    /// One of the 216 colours of the cube, as xterm shows it.
    fileprivate init(cube number: UInt8) {
        func level(_ step: UInt8) -> UInt8 { step == 0 ? 0 : 55 + 40 * step }
        self.init(red: level(number / 36), green: level(number / 6 % 6), blue: level(number % 6))
    }

    /// Relative luminance as WCAG 2 defines it.
    fileprivate var luminance: Double {
        func linear(_ value: UInt8) -> Double {
            let share = Double(value) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    fileprivate func contrast(with other: RGB) -> Double {
        let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
        return (light + 0.05) / (dark + 0.05)
    }
}
