import Bitrix24
import TerminalKit
import Testing

@testable import Composer

@Suite("A search that goes wrong")
struct SearchTroubleTests {
    private func asked(_ text: String = "ann") throws -> Rehearsal {
        var composer = try Rehearsal()
        composer.go(to: .members)
        composer.type(text)
        return composer
    }

    /// Ids that are typed by hand work whatever has become of the search.
    private func expectIDsWork(_ composer: Rehearsal) {
        var composer = composer
        composer.press(.escape, .ctrl("u"))
        composer.type("12 13 ")
        #expect(composer.model.session.form.members.chosen == [12, 13], "\(composer.screen)")
    }

    @Test("says that the scope is missing, and does not ask again with each letter")
    func scope() throws {
        var composer = try asked()
        composer.answerSearch(.failure(Sample.refusal("INSUFFICIENT_SCOPE", status: 401)))
        #expect(composer.screen.contains("lacks a scope"), "\(composer.screen)")
        composer.type("abc")
        composer.pass(.seconds(5))
        #expect(composer.searches == ["ann"])
        expectIDsWork(composer)
    }

    @Test("says that the portal wants a longer text")
    func tooShort() throws {
        var composer = try asked("王芳")
        #expect(composer.searches == ["王芳"], "two characters are enough in Chinese")
        composer.answerSearch(.failure(Sample.refusal("FIND_SHORT")))
        #expect(composer.screen.contains("keep typing"), "\(composer.screen)")
        composer.pass(.seconds(5))
        #expect(composer.searches == ["王芳"])
        expectIDsWork(composer)
    }

    @Test("says that the portal gets too many requests, counts down and asks again by itself")
    func rate() throws {
        var composer = try asked()
        composer.answerSearch(.failure(Sample.refusal("QUERY_LIMIT_EXCEEDED", status: 503)))
        #expect(composer.screen.contains("Too many requests"), "\(composer.screen)")
        #expect(composer.screen.contains("Again in 1 s"), "\(composer.screen)")
        composer.pass(.seconds(2))
        #expect(composer.searches == ["ann", "ann"])
        composer.answerSearch(PickerTests.anns)
        #expect(composer.screen.contains("Ann Holm"), "\(composer.screen)")
        #expect(!composer.screen.contains("Too many"), "\(composer.screen)")
        expectIDsWork(composer)
    }

    @Test("says that a portal is silent, for how long, and goes on taking letters")
    func silence() throws {
        var composer = try asked()
        #expect(composer.screen.contains("Searching the portal"), "\(composer.screen)")
        composer.pass(.milliseconds(3500))
        #expect(composer.screen.contains("has not answered for 4 s"), "\(composer.screen)")
        composer.pass(.seconds(2))
        #expect(composer.screen.contains("has not answered for 6 s"), "\(composer.screen)")
        composer.type("a")
        #expect(composer.model.session.form.members.entry.text == "anna")
        expectIDsWork(composer)
    }

    @Test("says why the portal cannot be reached, and asks again with the next letter")
    func unreachable() throws {
        var composer = try asked()
        composer.answerSearch(.failure(Sample.failure(.noConnection, mayHaveArrived: false)))
        #expect(composer.screen.contains("Ids still work"), "\(composer.screen)")
        composer.pass(.seconds(10))
        #expect(composer.searches == ["ann"])
        composer.type("a")
        composer.pass(.seconds(2))
        #expect(composer.searches == ["ann", "anna"])
        expectIDsWork(composer)
    }

    @Test("says that there are more than the portal names at once")
    func more() throws {
        var composer = try asked()
        composer.answerSearch(PickerTests.anns, hasMore: true)
        #expect(composer.screen.contains("More results"), "\(composer.screen)")
    }

    @Test("and finds nobody says so; Enter looks the name up as a whole")
    func nobody() throws {
        var composer = try asked("ann nobody")
        composer.pass(.seconds(2))
        composer.answerSearch([])
        #expect(composer.screen.contains("No matches"), "\(composer.screen)")
        composer.press(.enter)
        guard case .resolvePeople(let entries, _)? = composer.jobs.last else {
            Issue.record("nobody was asked for\n\(composer.screen)")
            return
        }
        #expect(entries == [.name("ann nobody")])
    }
}
