import Bitrix24
import Catalog
import TerminalKit
import Testing

@testable import Composer

@Suite("A key that cannot be taken back")
struct SeenBeforeTests {
    /// The review of a form, painted or not.
    private func review(looks: Bool, language: Language = .english) throws -> Rehearsal {
        var composer = try Rehearsal(language: language)
        composer.type("Launch")
        composer.looks = looks
        composer.press(.function(2))
        return composer
    }

    @Test(
        "sends nothing if it came before the review was on the screen; pressed again it sends",
        arguments: [Key.enter, .plain("y")])
    func early(key: Key) throws {
        var composer = try review(looks: false)
        composer.press(key, key, key)
        #expect(composer.requests.isEmpty)
        #expect(composer.screen.contains("was pressed before this appeared"), "\(composer.screen)")
        composer.looks = true
        composer.press(key)
        #expect(composer.requests.count == 1)
    }

    @Test("sends nothing from a window that is too small to show what is sent", arguments: [Key.enter, .plain("y")])
    func tooSmall(key: Key) throws {
        var composer = try review(looks: true)
        composer.resize(columns: 30, rows: 10)
        composer.press(key, key)
        #expect(composer.requests.isEmpty, "\(composer.screen)")
        composer.resize(columns: 80, rows: 24)
        composer.press(key)
        #expect(composer.requests.count == 1, "\(composer.screen)")
    }

    @Test("sends nothing if the review has changed since it was painted: a title that exists, other members")
    func changed() throws {
        var composer = try review(looks: true)
        composer.model.notePresented(composer.model.confirmable)
        composer.looks = false
        composer.act(.namesakesFound(title: "Launch", [3000]))
        composer.press(.enter)
        #expect(composer.requests.isEmpty, "\(composer.screen)")
        composer.model.notePresented(composer.model.confirmable)
        composer.press(.enter)
        #expect(composer.requests.count == 1)
    }

    @Test("sends also if the portal has said meanwhile that no chat has the title, which shows nowhere")
    func unchanged() throws {
        var composer = try review(looks: true)
        composer.model.notePresented(composer.model.confirmable)
        composer.looks = false
        let before = composer.screen
        composer.act(.namesakesFound(title: "Launch", []))
        #expect(composer.screen == before)
        composer.press(.enter)
        #expect(composer.requests.count == 1, "\(composer.screen)")
    }

    @Test("sends what is on the screen also after scrolling, which changes no word of it")
    func scrolled() throws {
        var composer = try review(looks: true)
        composer.model.notePresented(composer.model.confirmable)
        composer.looks = false
        composer.press(.down, .pageDown, .up, .enter)
        #expect(composer.requests.count == 1, "\(composer.screen)")
    }

    @Test("does not send under a help that lies over the review, nor just after it has closed")
    func help() throws {
        var composer = try review(looks: true)
        composer.press(.function(1))
        composer.model.notePresented(composer.model.confirmable)
        composer.looks = false
        composer.press(.enter, .escape, .enter)
        #expect(composer.requests.isEmpty)
    }

    @Test("sends by д in Russian, and by н nowhere", arguments: Language.allCases)
    func letters(language: Language) throws {
        var composer = try review(looks: true, language: language)
        composer.press(.plain("н"), .plain("Н"), .plain("l"))
        #expect(composer.requests.isEmpty, "\(composer.screen)")
        composer.press(.plain("д"))
        #expect(composer.requests.count == (language == .russian ? 1 : 0), "\(composer.screen)")
    }

    @Test("sends once more only where the question has been read")
    func again() throws {
        var composer = try review(looks: true)
        composer.press(.enter)
        composer.answer(Sample.created())
        composer.press(.escape)
        composer.looks = false
        composer.press(.function(2), .plain("y"), .plain("y"))
        #expect(composer.requests.count == 1, "\(composer.screen)")
        composer.looks = true
        composer.press(.plain("н"))
        #expect(composer.requests.count == 1)
        composer.press(.plain("y"))
        #expect(composer.requests.count == 2)
    }

    @Test("deletes no template whose question was not on the screen")
    func template() throws {
        var composer = try Rehearsal()
        composer.press(.function(7))
        composer.act(.templatesListed(["weekly"], saying: nil))
        composer.model.notePresented(composer.model.confirmable)
        composer.looks = false
        composer.press(.alt("d"), .alt("d"))
        #expect(!composer.jobs.contains(.deleteTemplate("weekly")), "\(composer.screen)")
        composer.looks = true
        composer.press(.alt("d"), .alt("d"))
        #expect(composer.jobs.contains(.deleteTemplate("weekly")), "\(composer.screen)")
    }

    @Test("takes no chat for the one that was asked for before the chats were shown")
    func pick() throws {
        var composer = try Rehearsal()
        composer.type("Launch")
        composer.send()
        composer.answer(.failure(Sample.unknown))
        composer.looks = false
        composer.press(.plain("k"))
        #expect(composer.model.context == .unknownOutcome, "\(composer.screen)")
        composer.looks = true
        composer.press(.plain("k"))
        #expect(composer.model.isAtForm)
    }
}
