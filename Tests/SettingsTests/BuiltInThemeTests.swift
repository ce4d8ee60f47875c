import Foundation
import TerminalKit
import TestSupport
import Testing
import ThemeRules
import Themes

@testable import Settings

@Suite("Every theme of the program")
struct BuiltInThemeTests {
    static let names = BuiltInThemes.names

    /// Roles that are lines and bars, not text: WCAG asks 3 of them, and 4.5 of text.
    static let drawings: Set<Role> = [.border, .bar, .barPortal, .fieldExtent, .fieldExtentActive]

    func theme(_ name: String) throws -> Theme {
        try ThemeLibrary(folder: "/nonexistent").theme(named: name).theme
    }

    @Test("comes from a file in themes/, and every file there is in the program")
    func embedded() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let files = try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "themes").path)
        #expect(files.filter { $0.hasSuffix(".toml") }.sorted() == Self.names.map { $0 + ".toml" })
    }

    @Test("was resolved when convene was built as the same files are when it runs", arguments: names)
    func resolvedAlike(name: String) throws {
        let home = try TemporaryHome()
        for name in Self.names {
            try home.write(try #require(BuiltInThemes.text(of: name)), to: ".config/convene/themes/\(name).toml")
        }
        let reading = try ThemeLibrary(folder: home.config.path + "/themes").theme(named: name)
        #expect(reading.faults == [])
        #expect(reading.theme == BuiltInThemes.theme(named: name))
    }

    @Test("can be read in every role at every depth: 4.5, and 7 with high contrast", arguments: names)
    func contrast(name: String) throws {
        let theme = try theme(name)
        for depth in ColorDepth.allCases where depth > .none {
            for role in Role.allCases {
                let appearance = theme[role, at: depth]
                #expect(!appearance.attributes.contains(.dim), "how dim is the terminal's own affair")
                let (text, background) = appearance.shown(at: depth, on: theme.ground)
                let usual = Self.drawings.contains(role) ? 3.0 : 4.5
                let needed = name == "high-contrast" ? (usual == 3 ? 4.5 : 7) : usual
                let contrast = text.contrast(with: background)
                #expect(contrast >= needed, "\(role.rawValue) at \(depth): \(text) on \(background) has \(contrast)")
            }
        }
    }

    @Test("shows without colors what is chosen, what is wrong and what stands for another character", arguments: names)
    func withoutColors(name: String) throws {
        let theme = try theme(name)
        for role in Role.allCases {
            let appearance = theme[role, at: .none]
            #expect(appearance.foreground == .terminal && appearance.background == .terminal, "\(role.rawValue)")
        }
        let plain = theme[.text, at: .none]
        for role in [Role.selection, .chipFocus, .fieldError, .fieldFocus, .noticeBad, .header, .mark] {
            #expect(theme[role, at: .none] != plain, "\(role.rawValue) looks like any text")
        }
    }

    @Test(
        "shows how far a field reaches, that of the focus stronger, and no placeholder like a value", arguments: names)
    func fields(name: String) throws {
        let theme = try theme(name)
        for depth in ColorDepth.allCases {
            let (text, extent, active) = (
                theme[.text, at: depth], theme[.fieldExtent, at: depth], theme[.fieldExtentActive, at: depth]
            )
            for look in [extent, active] {
                #expect(look.attributes.contains(.underline) || look.background != text.background, "\(depth)")
            }
            #expect(active != extent, "\(depth)")
            #expect(theme[.fieldPlaceholder, at: depth] != theme[.field, at: depth], "\(depth)")
            #expect(theme[.fieldPlaceholder, at: depth].attributes.contains(.italic), "\(depth)")
            let (key, hint) = (theme[.hintKey, at: depth], theme[.hint, at: depth])
            #expect(
                key.background != hint.background || key.attributes.contains(.reverse), "a key is no cap at \(depth)")
        }
    }

    @Test("is one of those that were promised")
    func promised() {
        let promised = [
            "bitrix24", "colour-blind", "default-dark", "default-light", "gruvbox", "high-contrast", "mono", "nord",
            "solarized-dark", "solarized-light",
        ]
        #expect(Set(Self.names).isSuperset(of: promised))
    }
}

extension Appearance {
    /// What a terminal of that depth shows: xterm's sixteen colors where there are no more, and the theme's assumption
    /// for what the terminal decides by itself.
    fileprivate func shown(at depth: ColorDepth, on ground: Theme.Ground) -> (text: RGB, background: RGB) {
        let palette = Palette(depth: depth)
        func shown(_ color: Color, _ own: RGB) -> RGB {
            let number = palette.index(of: color == .terminal ? .rgb(own) : color)
            guard depth == .direct else { return RGB(xterm: UInt8(number)) }
            return switch color {
            case .rgb(let rgb): rgb
            case .indexed(let number): RGB(xterm: number)
            case .terminal: own
            }
        }
        let (text, behind) = (shown(foreground, ground.text), shown(background, ground.background))
        return attributes.contains(.reverse) ? (behind, text) : (text, behind)
    }
}

extension RGB {
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
