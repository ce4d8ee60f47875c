import Bitrix24
import Catalog
import TerminalKit
import Testing

@testable import Composer

@Suite("A draft that cannot be kept")
struct UnkeptTests {
    private func unkept(_ language: Language = .english, columns: Int = 80) throws -> Rehearsal {
        var composer = try Rehearsal(columns: columns, language: language)
        composer.act(.draftUnkept("No space left on device."))
        return composer
    }

    private func header(_ composer: Rehearsal) -> String {
        String(composer.screen.split(separator: "\n", omittingEmptySubsequences: false).first ?? "")
    }

    @Test("is a mark in the header that stays on every screen, also in a small window", arguments: [80, 40])
    func mark(columns: Int) throws {
        var composer = try unkept(columns: columns)
        #expect(composer.screen.contains("The draft is not saved"), "\(composer.screen)")
        composer.type("Launch")
        for keys in [[Key.function(2)], [.escape, .function(1)], [.escape, .tab]] {
            keys.forEach { composer.press($0) }
            #expect(header(composer).contains(" NOT SAVED  "), "\(composer.screen)")
        }
        composer.act(.draftUnkept(nil))
        #expect(!composer.screen.contains("NOT SAVED"), "\(composer.screen)")
        #expect(try header(unkept(.russian, columns: columns)).contains("НЕ СОХРАНЯЕТСЯ"))
    }

    @Test(
        "is said once more before the text is lost; the second press leaves", arguments: [Key.function(10), .alt("q")])
    func leaving(key: Key) throws {
        var composer = try unkept()
        composer.type("Launch")
        composer.press(key)
        #expect(!composer.hasLeft)
        #expect(composer.screen.contains("would be lost"), "\(composer.screen)")
        composer.press(.plain("!"), key)
        #expect(!composer.hasLeft, "a key between them starts anew")
        composer.press(key)
        #expect(composer.hasLeft)
    }

    @Test("lets the second Ctrl-C say it, and the third leave")
    func interrupt() throws {
        var composer = try unkept()
        composer.type("Launch")
        composer.press(.ctrl("c"), .ctrl("c"))
        #expect(!composer.hasLeft)
        #expect(composer.screen.contains("would be lost"), "\(composer.screen)")
        composer.press(.ctrl("c"))
        #expect(composer.hasLeft)
    }

    @Test("holds up nobody who has nothing to lose, and nobody whose draft is kept again")
    func nothingToLose() throws {
        var composer = try unkept()
        composer.press(.function(10))
        #expect(composer.hasLeft)
        var other = try unkept()
        other.type("Launch")
        other.act(.draftUnkept(nil))
        other.press(.function(10))
        #expect(other.hasLeft)
    }

    @Test("is told in lines, too: the first time to leave is no end")
    func lines() throws {
        var talk = try Talk()
        talk.act(.draftUnkept("No space left on device."))
        talk.answer("Launch", ":quit")
        #expect(talk.text.contains("would be lost"))
        #expect(!talk.effects.contains(.leave))
        talk.answer(":quit")
        #expect(talk.effects.contains(.leave))
    }
}
