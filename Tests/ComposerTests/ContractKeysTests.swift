import Bitrix24
import Catalog
import TerminalKit
import Testing

@testable import Composer

/// What pressing a key comes to, as the contract promises it (interface.md, "The composer"): seen from the chair of whoever
/// presses it, whatever the table of keys looks like.
@Suite("A key of the contract")
struct ContractKeysTests {
    /// Keys in "one two-|three four", where | is the cursor, and what they leave.
    static let editing: [(keys: [Key], leave: String)] = [
        ([.left, .ctrl("b")], "one two|-three four"), ([.right, .ctrl("f")], "one two-t|hree four"),
        ([.home, .ctrl("a")], "|one two-three four"), ([.end, .ctrl("e")], "one two-three four|"),
        ([.alt("b")], "one |two-three four"), ([.alt("f")], "one two-three| four"),
        ([.alt("d")], "one two-| four"), ([.ctrl("k")], "one two-|"), ([.ctrl("u")], "|three four"),
        ([.ctrl("w")], "one |three four"), ([.backspace], "one two|three four"), ([.delete], "one two-|hree four"),
    ]

    @Test("edits title, path, description and message as readline does", arguments: editing)
    func edits(keys: [Key], leave: String) throws {
        for field in [ChatField.title, .avatar, .description, .message] {
            for key in keys {
                var composer = try Rehearsal()
                composer.go(to: field)
                composer.type("one two-three four")
                composer.press(.home)
                for _ in 1...8 { composer.press(.right) }
                composer.press(key)
                composer.type("|")
                let text = composer.model.session.form.text(in: .field(field))?.text
                #expect(text == leave, "\(key.name) in \(field)")
            }
        }
    }

    @Test("goes to the next field and back: Tab, Shift-Tab, and ↓ ↑ from a single line")
    func moves() throws {
        for (next, previous) in [(Key.tab, Key.shiftTab), (.down, .up)] {
            var composer = try Rehearsal()
            composer.press(next)
            #expect(composer.model.session.focus == .field(.kind))
            composer.press(previous)
            #expect(composer.model.session.focus == .field(.title))
        }
        var area = try Rehearsal()
        area.go(to: .description)
        area.type("one")
        area.press(.enter)
        area.press(.up, .end)
        area.type("!")
        #expect(area.model.session.form.description.text == "one!\n")
    }

    @Test("opens the field's picker or makes a new line with Enter, and sends nothing from the form")
    func enter() throws {
        var composer = try Rehearsal(Sample.form())
        for row in composer.model.session.form.rows {
            composer.go(to: row)
            composer.press(.enter)
            if !composer.model.isAtForm { composer.press(.escape) }
        }
        #expect(composer.requests.isEmpty)
        #expect(composer.model.session.form.description.text.count { $0 == "\n" } == 2)
        for field in [ChatField.kind, .color, .members, .owner] {
            composer.go(to: field)
            composer.press(.enter)
            #expect(!composer.model.isAtForm, "\(field)")
            composer.press(.escape)
        }
    }

    @Test(
        "sends from the review, and from nowhere else: Enter, y, and д; not н, which looks like “нет”",
        arguments: [Key.function(2), .ctrl("x")])
    func review(key: Key) throws {
        for (sending, isSent) in [(Key.enter, true), (.plain("y"), true), (.plain("н"), false), (.plain("n"), false)] {
            var composer = try Rehearsal(Sample.form())
            composer.press(key)
            #expect(composer.screen.contains("Notified"), "\(composer.screen)")
            #expect(composer.requests.isEmpty)
            composer.press(sending)
            #expect(composer.requests.count == (isSent ? 1 : 0), "\(sending.name)")
        }
        var russian = try Rehearsal(Sample.form(), language: .russian)
        russian.press(key, .plain("д"))
        #expect(russian.requests.count == 1)
    }

    @Test("gives the text to the user's editor", arguments: [Key.function(4), .ctrl("o")])
    func editor(key: Key) throws {
        var composer = try Rehearsal(Sample.form())
        composer.go(to: .message)
        composer.press(key)
        #expect(composer.effects.last == .openEditor(text: "Welcome, all!", field: .message))
    }

    @Test(
        "shows the help anywhere; a question mark does outside of texts only", arguments: [Key.function(1), .alt("h")])
    func help(key: Key) throws {
        var composer = try Rehearsal()
        composer.press(key)
        #expect(composer.model.session.showsHelp)
        composer.press(.escape, .plain("?"))
        #expect(!composer.model.session.showsHelp)
        #expect(composer.model.session.form.title.text == "?")
        composer.press(.tab, .plain("?"))
        #expect(composer.model.session.showsHelp)
        composer.press(.escape, .function(2), key)
        #expect(composer.model.session.showsHelp)
    }

    @Test("takes a change back, and makes it again")
    func undo() throws {
        var composer = try Rehearsal()
        composer.type("Launch")
        composer.press(.alt("u"))
        #expect(composer.model.session.form.title.text == "")
        composer.press(.alt("r"))
        #expect(composer.model.session.form.title.text == "Launch")
    }

    /// What F-keys and their twins ask the world for.
    static let asking: [(keys: [Key], effect: Effect)] = [
        ([.function(5), .alt("p")], .job(.listHistory)), ([.function(7), .alt("t")], .job(.listTemplates)),
        ([.function(9), .alt("s")], .listSites), ([.function(12), .alt("c")], .listThemes),
        ([.function(3), .alt("e")], .job(.listChats)),
        ([.ctrl("l")], .repaint), ([.ctrl("z")], .suspend), ([.function(10), .alt("q")], .leave),
    ]

    @Test("asks for history, templates, portals, themes and chats, repaints, suspends, leaves", arguments: asking)
    func asks(keys: [Key], effect: Effect) throws {
        for key in keys {
            for row in [Form.Row.field(.title), .field(.color)] {
                var composer = try Rehearsal(Sample.form())
                composer.go(to: row)
                composer.press(key)
                #expect(composer.effects.last == effect, "\(key.name)")
            }
        }
    }

    @Test("empties the form, which Undo brings back", arguments: [Key.function(8), .alt("n")])
    func startsEmpty(key: Key) throws {
        var composer = try Rehearsal(Sample.form())
        let before = composer.model.session.form
        composer.press(key)
        #expect(composer.model.session.form.title.text == "")
        composer.press(.alt("u"))
        #expect(composer.model.session.form == before)
    }

    @Test("changes the face of the picker: people, departments, chats")
    func faces() throws {
        var composer = try Rehearsal()
        composer.go(to: .members)
        composer.type("a")
        var screens: [String] = []
        for _ in 1...4 {
            screens.append(composer.screen)
            composer.press(.tab)
        }
        #expect(Set(screens).count == 3, "\(screens)")
        #expect(screens[3] == screens[0])
    }

    @Test("letters choose in Type and Color; Space and the arrows step")
    func letters() throws {
        var composer = try Rehearsal()
        composer.go(to: .color)
        composer.press(.plain("m"))
        #expect(composer.model.session.form.color?.label(in: Messages(.english)).hasPrefix("M") == true)
        let chosen = composer.model.session.form.color
        composer.press(.space)
        #expect(composer.model.session.form.color != chosen)
        composer.press(.left)
        #expect(composer.model.session.form.color == chosen)
    }
}
