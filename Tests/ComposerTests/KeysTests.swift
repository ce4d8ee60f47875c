import Bitrix24
import Catalog
import TerminalKit
import TestSupport
import Testing

@testable import Composer

@Suite("Keys of the composer")
struct KeysTests {
    @Test("No chord is bound twice in one place")
    func conflicts() {
        let conflicts = Keys.table.conflicts.map { "\($0.key.name) in \($0.context)" }
        #expect(conflicts.isEmpty)
    }

    @Test("Every F-key has a twin for terminals without F-keys")
    func twins() {
        for row in Keys.table.rows where row.keys.contains(where: \.isFunction) {
            #expect(row.keys.contains { !$0.isFunction }, "\(row.keys.map(\.name))")
        }
    }

    @Test("Ctrl-S and Ctrl-Q are bound to nothing, since terminals may keep them", arguments: Context.allCases)
    func flowControl(place: Context) {
        #expect(Keys.table.action(for: .ctrl("s"), in: place) == nil)
        #expect(Keys.table.action(for: .ctrl("q"), in: place) == nil)
    }

    @Test("Letters are commands outside texts only, and under the Russian layout, too")
    func letters() throws {
        var composer = try Rehearsal()
        for letter in "yqnr?йнтк,1" {
            #expect(composer.model.action(for: .plain(letter)) == .insert(String(letter)))
        }
        composer.go(to: .kind)
        #expect(composer.model.action(for: .alt("г")) == .undo)
        composer.press(.function(2))
        #expect(composer.model.action(for: .plain("й")) == .back)
        #expect(composer.model.action(for: .plain("г")) == .copyCurl)
    }

    @Test("q never leaves: no place has it, and in the form it changes nothing")
    func q() throws {
        for place in Context.allCases {
            for key in [Key.plain("q"), .plain("Q"), .plain("й")] {
                #expect(Keys.table.action(for: key, in: place) != .leave, "\(place)")
            }
        }
        var composer = try Rehearsal(Sample.form())
        for row in [Form.Row.field(.kind), .field(.color), .more] {
            composer.go(to: row)
            let before = composer.screen
            composer.press(.plain("q"), .plain("й"))
            #expect(composer.screen == before)
        }
        composer.go(to: .color)
        composer.press(.enter, .plain("q"))
        #expect(composer.model.isAtForm)
        composer.press(.function(1), .plain("q"))
        #expect(composer.model.session.showsHelp == false)
        #expect(!composer.hasLeft)
    }

    @Test("The help names every key of the table, and every field")
    func help() {
        let rows = KeyMap.standard.help(in: Messages(.english)).flatMap(\.rows)
        for key in Set(Keys.table.rows.flatMap(\.keys)) {
            #expect(
                rows.contains { $0.keys.split(separator: " ").contains(Substring(key.name(in: Messages(.english)))) },
                "\(key.name)")
        }
        #expect(!rows.contains { $0.sentence.isEmpty })
    }

    @Test("The second Ctrl-C in a row leaves; any other key between them counts")
    func interrupt() throws {
        var composer = try Rehearsal()
        composer.press(.ctrl("c"), .plain("x"), .ctrl("c"))
        #expect(!composer.hasLeft)
        #expect(composer.screen.contains("Press Ctrl-C again"), "\(composer.screen)")
        composer.press(.ctrl("c"))
        #expect(composer.hasLeft)
    }

    @Test("Esc goes one step back from everywhere, and never leaves or loses a text")
    func escape() throws {
        var composer = try Rehearsal(Sample.form())
        let form = composer.model.session.form
        composer.go(to: .color)
        composer.press(.enter, .function(1))
        for _ in 1...5 { composer.press(.escape) }
        #expect(composer.model.isAtForm)
        #expect(composer.model.session.showsHelp == false)
        #expect(composer.model.session.form == form)
        #expect(!composer.hasLeft)
    }

    @Test("F4 and Ctrl-O give the text to the editor, and what it wrote comes back without its last line break")
    func editor() throws {
        var composer = try Rehearsal(Sample.form())
        composer.go(to: .description)
        composer.press(.ctrl("o"))
        #expect(composer.effects.last == .openEditor(text: "What the launch needs.\nSecond line.", field: .description))
        composer.act(.edited("New\r\ntext\r\n", field: .description))
        #expect(composer.model.session.form.description.text == "New\ntext")
        composer.act(.edited("Without\r\nan end", field: .description))
        #expect(composer.model.session.form.description.text == "Without\nan end")
        composer.act(.edited("New\ntitle\n", field: .title))
        #expect(composer.model.session.form.title.text == "New title")
        let form = composer.model.session.form
        composer.act(.editorFailed("The editor failed; the text stays as it was."))
        #expect(composer.model.session.form == form)
        #expect(composer.screen.contains("The editor failed"), "\(composer.screen)")
    }
}

extension Key {
    fileprivate var isFunction: Bool { if case .function = code { true } else { false } }
}
