import TerminalKit
import Testing

@Suite("Roles, colors, themes")
struct StyleTests {
    @Test("Every role falls back along the dots of its name, in the end to text")
    func fallback() {
        #expect(Role.fieldError.fallback == .field)
        #expect(Role.field.fallback == .text)
        #expect(Role.text.fallback == nil)
    }

    @Test("A theme that leaves a role out shows it as its fallback")
    func resolution() {
        let field = Appearance(foreground: .indexed(3))
        let text = Appearance(attributes: .bold)
        let theme = Theme(name: "t") { _ in [.text: text, .field: field] }
        #expect(theme[.fieldError] == field)
        #expect(theme[.heading] == text)
        #expect(Theme(name: "empty") { _ in [:] }[.mark] == .plain)
    }

    @Test("An appearance is the same after it was packed into a number")
    func packing() {
        let colors: [Color] = [.terminal, .indexed(0), .indexed(255), .rgb(RGB(red: 1, green: 254, blue: 0))]
        for foreground in colors {
            for background in colors {
                let appearance = Appearance(
                    foreground: foreground, background: background, attributes: [.bold, .reverse])
                #expect(Appearance(packed: appearance.packed) == appearance)
            }
        }
    }

    @Test(
        "Colors are read from six hexadecimal digits and nothing else",
        arguments: [
            ("#ff8000", RGB(red: 255, green: 128, blue: 0)), ("0A0b0C", RGB(red: 10, green: 11, blue: 12)),
            ("#fff", nil), ("#+12345", nil), ("red", nil), ("", nil), ("#ff80000", nil),
        ])
    func hex(text: String, color: RGB?) {
        #expect(RGB(hex: text) == color)
    }
}
