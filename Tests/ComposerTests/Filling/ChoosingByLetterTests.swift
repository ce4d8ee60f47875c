import Bitrix24
import Catalog
import TerminalKit
import Testing

@testable import Composer

@Suite("A letter in Type and Color")
struct ChoosingByLetterTests {
    @Test(
        "chooses the color that begins with it, in the language of the screen and under either layout",
        arguments: [
            (Language.english, "k", ChatColor.khaki), (.english, "K", .khaki), (.english, "л", .khaki),
            (.english, "з", .purple), (.russian, "з", .green), (.russian, "p", .green), (.russian, "ф", .purple),
            (.russian, "a", .purple),
        ] as [(Language, Character, ChatColor)])
    func color(language: Language, letter: Character, color: ChatColor) throws {
        var composer = try Rehearsal(language: language)
        composer.go(to: .color)
        composer.press(.plain(letter))
        #expect(composer.model.session.form.color == color, "\(composer.screen)")
    }

    @Test("of several that begin with it chooses the next at each press")
    func several() throws {
        var composer = try Rehearsal()
        composer.go(to: .color)
        var chosen: [ChatColor?] = []
        for _ in 1...4 {
            composer.press(.plain("m"))
            chosen.append(composer.model.session.form.color)
        }
        #expect(chosen == [.mint, .marengo, .mint, .marengo])
        composer.press(.space)
        #expect(composer.model.session.form.color == .gray, "Space and the arrows step")
        composer.press(.alt("u"))
        #expect(composer.model.session.form.color == .marengo)
    }

    @Test("chooses the type", arguments: [("o", "c"), ("щ", "с"), ("о", "з")] as [(Character, Character)])
    func kind(open: Character, closed: Character) throws {
        var composer = try Rehearsal()
        composer.go(to: .kind)
        composer.press(.plain(open))
        #expect(composer.model.session.form.kind == .open)
        composer.press(.plain(closed))
        #expect(composer.model.session.form.kind == .closed)
    }

    @Test("highlights in the list, where Enter chooses")
    func list() throws {
        var composer = try Rehearsal()
        composer.go(to: .color)
        composer.press(.enter, .plain("s"))
        #expect(composer.model.session.form.color == nil)
        composer.press(.enter)
        #expect(composer.model.session.form.color == .sand)
    }

    @Test(
        "and those after it lead to the value of that name in the list, under either layout",
        arguments: [(Language.english, "lim"), (.english, "дшь"), (.russian, "ла"), (.russian, "kf")])
    func word(language: Language, word: String) throws {
        var composer = try Rehearsal(language: language)
        composer.go(to: .color)
        composer.press(.enter)
        for letter in word { composer.press(.plain(letter)) }
        composer.press(.enter)
        #expect(composer.model.session.form.color == .lime, "\(composer.screen)")
    }

    @Test("with which no value begins changes nothing; nor does one on another row")
    func nothing() throws {
        var composer = try Rehearsal(Sample.form())
        let form = composer.model.session.form
        for row in [Form.Row.field(.kind), .field(.color), .more] {
            composer.go(to: row)
            composer.press(.plain("x"), .plain("q"), .plain("7"), .plain("ъ"))
        }
        #expect(composer.model.session.form == form)
    }
}
