import Bitrix24
import Catalog
import TerminalKit
import Testing

@testable import Composer

@Suite("What the portal refuses for now")
struct RefusedForNowTests {
    private func sent() throws -> Rehearsal {
        var composer = try Rehearsal()
        composer.type("Launch")
        composer.send()
        return composer
    }

    @Test("is sent again after the pause, which counts down on the screen")
    func repeated() throws {
        var composer = try sent()
        composer.answer(.failure(Sample.refusal("OPERATION_TIME_LIMIT", status: 429)))
        #expect(composer.screen.contains("Nothing was created. Again in 5 s."), "\(composer.screen)")
        composer.pass(.milliseconds(2500))
        #expect(composer.screen.contains("Again in 3 s."), "\(composer.screen)")
        composer.pass(.milliseconds(2400))
        #expect(composer.requests.count == 1)
        composer.pass(.milliseconds(100))
        #expect(composer.requests.map(\.structure.title) == ["Launch", "Launch"])
        #expect(Set(composer.requests.map(\.number)).count == 2)
        composer.answer(Sample.created())
        #expect(composer.screen.contains("Chat 3102 created"), "\(composer.screen)")
    }

    @Test("is sent again with growing pauses until the minute is over, and told then")
    func budget() throws {
        var composer = try sent()
        let start = composer.now
        var answers = 0
        while composer.model.screen is SendingScreen, answers < 100 {
            composer.answer(.failure(Sample.refusal("QUERY_LIMIT_EXCEEDED", status: 503)))
            composer.pass(.seconds(17))
            answers += 1
        }
        #expect((4...10).contains(answers))
        #expect(composer.now - start < .seconds(150))
        #expect(composer.screen.contains("No chat was created"), "\(composer.screen)")
        #expect(composer.screen.contains("QUERY_LIMIT_EXCEEDED"), "\(composer.screen)")
    }

    @Test("waits no longer after Ctrl-C or Esc, and nothing was created", arguments: [Key.ctrl("c"), .escape])
    func stopped(key: Key) throws {
        var composer = try sent()
        composer.answer(.failure(Sample.refusal("QUERY_LIMIT_EXCEEDED", status: 503)))
        let late = composer.requests[0].number
        composer.press(.function(6))
        #expect(composer.screen.contains("Nothing is being sent now"), "\(composer.screen)")
        composer.press(key)
        #expect(composer.screen.contains("No chat was created"), "\(composer.screen)")
        #expect(composer.screen.contains("Stopped: the request is not repeated."), "\(composer.screen)")
        composer.pass(.seconds(600))
        composer.answer(late, Sample.created())
        #expect(composer.requests.count == 1)
        #expect(composer.model.session.created.isEmpty, "\(composer.screen)")
    }

    @Test("is not mixed up with an answer to the attempt before")
    func lateAnswer() throws {
        var composer = try sent()
        composer.answer(.failure(Sample.refusal("QUERY_LIMIT_EXCEEDED", status: 503)))
        composer.pass(.seconds(2))
        #expect(composer.requests.count == 2)
        composer.answer(composer.requests[0].number, .failure(Sample.unknown))
        composer.answer(Sample.created())
        #expect(composer.screen.contains("Chat 3102 created"), "\(composer.screen)")
    }

    /// Everything after which the chat may exist.
    static let unclear: [PortalError] =
        [.timedOut, .cancelled, .answerTooLong, .answerCut, .broken].map {
            Sample.failure($0, mayHaveArrived: true)
        }
        + [
            PortalError(.notJSON(.html), httpStatus: 502, effect: .changes),
            PortalError(.notJSON(.empty), httpStatus: 500, effect: .changes),
            PortalError(.notJSON(.cutJSON), httpStatus: 200, effect: .changes),
            PortalError(.unusableResult, httpStatus: 200, effect: .changes),
            Sample.refusal("INTERNAL_SERVER_ERROR", status: 500),
            Sample.refusal("NEVER_HEARD_OF", status: 503),
        ]

    @Test("What may have run is never sent again by itself", arguments: unclear)
    func neverRepeated(error: PortalError) throws {
        var composer = try sent()
        composer.answer(.failure(error))
        composer.pass(.seconds(3600))
        #expect(composer.requests.count == 1)
        #expect(composer.screen.contains("Outcome unknown: the chat may have been created"), "\(composer.screen)")
        #expect(composer.screen.contains(error.code), "\(composer.screen)")
    }

    /// Nothing was created, and waiting would not help.
    static let final: [PortalError] = [
        Sample.refusal("ACCESS_DENIED", status: 401),
        Sample.refusal("INSUFFICIENT_SCOPE", status: 403),
        Sample.refusal("NEVER_HEARD_OF"),
        Sample.failure(.noConnection, mayHaveArrived: false),
        Sample.failure(.noSuchHost, mayHaveArrived: false),
        PortalError(
            .redirected(.refused(.otherPath, target: "https://other.example")), httpStatus: 302, effect: .changes),
    ]

    @Test("A refusal that waiting cannot mend is told at once, with its code and advice", arguments: final)
    func told(error: PortalError) throws {
        var composer = try sent()
        composer.answer(.failure(error))
        composer.pass(.seconds(3600))
        #expect(composer.requests.count == 1)
        for text in ["No chat was created", error.code] {
            #expect(composer.screen.contains(text), "\(composer.screen)")
        }
        #expect(!error.advice(in: Messages(.english)).isEmpty)
    }

    @Test("Nothing wakes a composer that waits for the user")
    func idle() throws {
        var composer = try Rehearsal(Sample.form())
        #expect(composer.model.wakesAt(after: composer.now) == nil)
        composer.go(to: .color)
        composer.press(.enter)
        #expect(composer.model.wakesAt(after: composer.now) == nil)
        composer.press(.escape)
        composer.send()
        composer.answer(Sample.created())
        #expect(composer.model.wakesAt(after: composer.now) == nil)
    }
}
