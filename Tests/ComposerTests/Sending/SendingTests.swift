import Bitrix24
import TerminalKit
import Testing

@testable import Composer

@Suite("Sending")
struct SendingTests {
    @Test("is said before to keep a variable as it is written, since only a template asks for its value")
    func variables() throws {
        var composer = try Rehearsal()
        composer.type("Onboarding {team} of {date=today}, {\"a\": 1}")
        composer.press(.function(2))
        #expect(composer.screen.contains("{team}, {date=today} will be sent as written"), "\(composer.screen)")
        composer.press(.escape, .ctrl("u"))
        composer.type("{1} and {{}}")
        composer.press(.function(2))
        #expect(!composer.screen.contains("as written"), "\(composer.screen)")
    }

    @Test("Enter never sends outside the review", arguments: Form().rows)
    func enterInTheForm(row: Form.Row) throws {
        var composer = try Rehearsal()
        composer.type("Title")
        composer.go(to: row)
        for _ in 1...5 { composer.press(.enter) }
        composer.paste("\n\ny\n")
        #expect(composer.requests.isEmpty, "\(composer.screen)")
    }

    @Test("Enter and y send what the review shows, once", arguments: [Key.enter, .plain("y")])
    func sends(key: Key) throws {
        var composer = try Rehearsal()
        composer.type("Launch")
        composer.press(.function(2))
        #expect(composer.screen.contains("Launch"))
        #expect(composer.requests.isEmpty)
        composer.press(key, key, key)
        #expect(composer.requests.map(\.structure.title) == ["Launch"], "\(composer.screen)")
    }

    @Test("Only the keys of the review send")
    func otherKeysInTheReview() throws {
        var composer = try Rehearsal()
        composer.press(.function(2))
        let keys = Set(Keys.table.rows.flatMap(\.keys)).subtracting([.enter, .plain("y")])
            .union([.plain("н"), .plain("Н"), .plain("д"), .plain("n")])
        for key in keys where composer.model.screen.isEqual(to: ReviewScreen()) { composer.press(key) }
        composer.paste("y\n")
        #expect(composer.requests.isEmpty, "\(composer.screen)")
    }

    @Test("The review says to which portal, as whom, and how many people are notified")
    func review() throws {
        var composer = try Rehearsal()
        composer.go(to: .members)
        composer.paste("12, 13")
        composer.act(Sample.lookedUp(Sample.person(12, "Anna Schmidt"), Sample.person(13, "Ada Holt")))
        composer.press(.ctrl("x"))
        for text in [
            "portal.example", "Vera Lind (17)", "2 people", "you and 2 others: 2 employees", "Anna Schmidt", "Ada Holt",
        ] {
            #expect(composer.screen.contains(text), "\(composer.screen)")
        }
    }

    @Test("Esc leads from the review to the form as it was")
    func backFromReview() throws {
        var composer = try Rehearsal()
        composer.type("Launch")
        // The counter lags behind typing.
        composer.pass(.seconds(1))
        let before = composer.screen
        composer.press(.function(2), .escape)
        #expect(composer.screen == before)
    }

    @Test("The chat that was made is shown with its number, and told at the end")
    func created() throws {
        var composer = try Rehearsal()
        composer.type("Launch")
        composer.send()
        composer.answer(Sample.created())
        #expect(composer.screen.contains("Chat 3102 created"), "\(composer.screen)")
        let told = CreatedChat(
            id: 3102, title: "Launch", link: "https://portal.example/online/?IM_DIALOG=chat3102")
        #expect(composer.model.session.created == [told])
    }

    @Test("A form that has made a chat is sent once more by y alone")
    func again() throws {
        var composer = try Rehearsal()
        composer.type("Launch")
        composer.send()
        composer.answer(Sample.created())
        composer.press(.escape, .function(2), .enter, .enter)
        #expect(composer.requests.count == 1, "\(composer.screen)")
        #expect(composer.screen.contains("already created chat 3102"), "\(composer.screen)")
        composer.press(.plain("y"))
        #expect(composer.requests.count == 2)
    }

    @Test("So is a form of which nobody knows whether it has made one")
    func afterUnknown() throws {
        var composer = try Rehearsal()
        composer.type("Launch")
        composer.send()
        composer.answer(.failure(Sample.unknown))
        #expect(composer.screen.contains("may have been created"), "\(composer.screen)")
        composer.press(.escape, .function(2), .enter)
        #expect(composer.requests.count == 1, "\(composer.screen)")
        composer.press(.plain("y"))
        #expect(composer.requests.count == 2)
    }

    @Test("A form that was changed since, or was refused, is sent by Enter as usual")
    func changedSince() throws {
        var composer = try Rehearsal()
        composer.type("Launch")
        composer.send()
        composer.answer(.failure(Sample.refusal("ACCESS_DENIED", status: 401)))
        composer.press(.escape)
        composer.send()
        composer.answer(.failure(Sample.unknown))
        composer.press(.escape)
        composer.type(" party")
        composer.send()
        #expect(composer.requests.map(\.structure.title) == ["Launch", "Launch", "Launch party"])
    }

    @Test("What was sent before comes back by undo, and wants y again")
    func undoneToTheSameForm() throws {
        var composer = try Rehearsal()
        composer.type("Launch")
        composer.send()
        composer.answer(Sample.created())
        composer.press(.plain("n"), .alt("u"), .function(2), .enter)
        #expect(composer.requests.count == 1, "\(composer.screen)")
    }

    @Test("A new chat begins with an empty form in Title")
    func newChat() throws {
        var composer = try Rehearsal(Sample.form())
        composer.act(Sample.lookedUp(Sample.person(12, "A"), Sample.person(13, "B"), Sample.person(14, "C")))
        composer.go(to: .message)
        composer.send()
        composer.answer(Sample.created())
        composer.press(.plain("n"))
        #expect(composer.model.session.form == Form())
        #expect(composer.model.session.focus == .field(.title))
    }
}

@Suite("While a request is under way")
struct UnderWayTests {
    /// A composer that has sent a chat and waits for the answer.
    private func waiting() throws -> Rehearsal {
        var composer = try Rehearsal()
        composer.type("Launch")
        composer.send()
        return composer
    }

    @Test("the elapsed time counts, in tenths at first, then in seconds")
    func counter() throws {
        var composer = try waiting()
        composer.pass(.milliseconds(2300))
        #expect(composer.screen.contains("2.3 s"), "\(composer.screen)")
        composer.pass(.seconds(20))
        #expect(composer.screen.contains("22 s"), "\(composer.screen)")
    }

    @Test("nothing sends, leaves or changes the form", arguments: [false, true])
    func otherKeys(help: Bool) throws {
        var composer = try waiting()
        let form = composer.model.session.form
        if help { composer.press(.function(1)) }
        let keys = Set(Keys.table.rows.flatMap(\.keys)).subtracting([.ctrl("c"), .ctrl("z"), .ctrl("l")])
        keys.sorted { $0.name < $1.name }.forEach { composer.press($0) }
        composer.paste("y\n")
        #expect(composer.requests.count == 1)
        #expect(!composer.hasLeft, "\(composer.screen)")
        #expect(composer.model.session.form == form)
    }

    @Test("Ctrl-C cancels, and the fate of the chat is unknown if the request had left")
    func cancelled() throws {
        var composer = try waiting()
        composer.press(.ctrl("c"))
        #expect(composer.jobs.last == .cancel)
        #expect(composer.screen.contains("Cancelling"), "\(composer.screen)")
        composer.answer(.failure(Sample.failure(.cancelled, mayHaveArrived: true)))
        #expect(composer.screen.contains("Outcome unknown: the chat may have been created"), "\(composer.screen)")
    }

    @Test("a second Ctrl-C neither leaves nor cancels again")
    func cancelledTwice() throws {
        var composer = try waiting()
        composer.press(.ctrl("c"), .ctrl("c"), .ctrl("c"))
        #expect(!composer.hasLeft)
        #expect(composer.jobs.count { if case .cancel = $0 { true } else { false } } == 1)
    }

    @Test("an answer that overtakes the cancellation counts: the chat exists")
    func overtaken() throws {
        var composer = try waiting()
        composer.press(.ctrl("c"))
        composer.answer(Sample.created())
        #expect(composer.screen.contains("Chat 3102 created"), "\(composer.screen)")
        #expect(composer.model.session.created.map(\.id) == [3102])
    }

    @Test("an answer to another request is ignored")
    func foreignAnswer() throws {
        var composer = try waiting()
        let before = composer.screen
        composer.answer(99, Sample.created(4711))
        #expect(composer.screen == before)
        #expect(composer.model.session.created.isEmpty)
    }

    @Test("the window may change its size at any moment")
    func resized() throws {
        var composer = try waiting()
        composer.resize(columns: 40, rows: 12)
        #expect(composer.screen.contains("Ctrl-C cancels"), "\(composer.screen)")
        composer.resize(columns: 10, rows: 2)
        composer.answer(Sample.created())
        composer.resize(columns: 120, rows: 40)
        #expect(composer.screen.contains("Chat 3102 created"), "\(composer.screen)")
    }
}
