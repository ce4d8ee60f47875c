@testable import Bitrix24
import TerminalKit
import Testing

@testable import Composer

@Suite("A chat of which nobody knows whether it exists")
struct UnknownOutcomeTests {
    /// The panel after an answer that never came.
    private func unknownOutcome() throws -> Rehearsal {
        var composer = try Rehearsal()
        composer.type("Launch")
        composer.send()
        composer.answer(.failure(Sample.unknown))
        return composer
    }

    /// Answers the look that is under way.
    private func find(_ fit: Candidate.Fit?, on composer: inout Rehearsal) throws {
        let looks = composer.jobs.compactMap { if case .look(let sending) = $0 { sending } else { nil } }
        let sending = try #require(looks.last, "\(composer.screen)")
        let stored = Sample.stored(sending.sending.structure)
        let candidates = fit.map { [Candidate(stored: stored, created: nil, fit: $0)] } ?? []
        composer.act(
            .looked(sending, .success(Findings(candidates: candidates))))
    }

    private func resolutions(_ composer: Rehearsal) -> [SendAttempt.Resolution] {
        composer.jobs.compactMap { if case .resolve(_, let resolution) = $0 { resolution } else { nil } }
    }

    @Test("is looked for on the portal by l, and taken for the one by its number")
    func found() throws {
        var composer = try unknownOutcome()
        composer.press(.plain("l"))
        #expect(composer.screen.contains("Searching the portal"), "\(composer.screen)")
        try find(.likely, on: &composer)
        #expect(composer.screen.contains("1 Chat 3102 “Launch”"), "\(composer.screen)")
        #expect(resolutions(composer).isEmpty)
        composer.press(.plain("2"), .plain("1"))
        #expect(composer.screen.contains("Chat 3102 is the one"), "\(composer.screen)")
        #expect(resolutions(composer) == [.found(3102)])
        #expect(composer.model.session.created.map(\.id) == [3102])
    }

    @Test("of another program is in the header as soon as F6 has asked for it")
    func ofOthers() throws {
        var composer = try unknownOutcome()
        let other = try #require(composer.model.session.unknownOutcome.first)
        composer = try Rehearsal()
        composer.press(.function(6))
        #expect(composer.screen.contains("No unresolved requests"), "\(composer.screen)")
        #expect(composer.jobs.last == .readOpenRequests)
        composer.act(.openRequestsKnown([other]))
        #expect(composer.screen.contains("1 UNKNOWN, F6"), "\(composer.screen)")
        #expect(!composer.screen.contains("No unresolved requests"), "\(composer.screen)")
    }

    @Test("still wants y where nothing was found, for it may appear later")
    func notFound() throws {
        var composer = try unknownOutcome()
        composer.press(.plain("l"))
        try find(nil, on: &composer)
        #expect(composer.screen.contains("No matching chat was found"), "\(composer.screen)")
        #expect(resolutions(composer).isEmpty)
        composer.press(.escape)
        composer.send()
        #expect(composer.requests.count == 1, "\(composer.screen)")
        composer.press(.plain("y"))
        #expect(composer.requests.count == 2)
    }

    @Test("may be left unknown, and is not asked about again")
    func kept() throws {
        var composer = try unknownOutcome()
        composer.press(.plain("k"))
        #expect(resolutions(composer) == [.keptUnknown])
        #expect(composer.model.isAtForm)
        composer.press(.function(6))
        #expect(composer.screen.contains("No unresolved requests"), "\(composer.screen)")
    }

    @Test(
        "at an earlier start is told about at the next, and F6 or Alt-L opens it",
        arguments: [Key.function(6), .alt("l")])
    func recalled(key: Key) throws {
        var composer = try Rehearsal()
        var structure = ChatStructure()
        structure.title = "Board"
        composer.act(.recalled([OpenAttempt(Sample.sending(structure), fate: .lost)]))
        #expect(composer.screen.contains("“Board” was sent; its outcome is unknown"), "\(composer.screen)")
        composer.press(key)
        #expect(composer.screen.contains("convene ended while it waited"), "\(composer.screen)")
        composer.press(.escape)
        #expect(composer.model.isAtForm)
    }

    @Test("is in the way of Enter after a restart, too, and where the form was changed since, until it is settled")
    func twin() throws {
        var composer = try Rehearsal()
        var structure = ChatStructure()
        structure.title = "Board"
        structure.avatar = try Sample.picture()
        composer.act(.recalled([OpenAttempt(Sample.sending(structure), fate: .lost)]))
        composer.type("Board")
        composer.go(to: .description)
        composer.type("Other plans")
        composer.press(.function(2), .enter)
        #expect(composer.screen.contains("y sends it again"), "\(composer.screen)")
        #expect(composer.requests.isEmpty)
        composer.press(.escape, .function(6), .plain("k"), .escape, .function(2))
        #expect(!composer.screen.contains("y sends it again"), "\(composer.screen)")
    }

    @Test("is looked for once at a time")
    func impatient() throws {
        var composer = try unknownOutcome()
        composer.press(.plain("l"), .plain("l"), .plain("l"))
        #expect(composer.jobs.count { if case .look = $0 { true } else { false } } == 1)
    }

    /// The form of a chat, and two requests of earlier starts.
    private func twoUnknown() throws -> Rehearsal {
        var composer = try Rehearsal()
        let attempts = ["Board", "Budget"].map { title in
            var structure = ChatStructure()
            structure.title = title
            return OpenAttempt(Sample.sending(structure), fate: .lost)
        }
        composer.act(.recalled(attempts))
        return composer
    }

    @Test("is opened by F6 over the review and the help, and Esc goes back to the review")
    func overReview() throws {
        var composer = try twoUnknown()
        composer.type("Launch")
        composer.press(.function(2))
        let review = composer.screen
        composer.press(.function(1), .function(6))
        #expect(composer.screen.contains("Board"), "\(composer.screen)")
        composer.press(.escape)
        #expect(composer.screen == review)
        composer.press(.enter)
        #expect(composer.requests.count == 1)
    }

    @Test("is opened by F6 over the panel, which takes in meanwhile what the portal stored")
    func overPanel() throws {
        var composer = try twoUnknown()
        composer.type("Launch")
        composer.send()
        composer.answer(Sample.created())
        composer.press(.function(6))
        composer.act(.readBack(3102, .success(Sample.stored(composer.model.session.form.structure))))
        #expect(composer.screen.contains("Board"), "\(composer.screen)")
        composer.press(.escape)
        #expect(composer.screen.contains("stored as asked"), "\(composer.screen)")
    }

    @Test("gives way to the next one by F6, which says where there is none")
    func next() throws {
        var composer = try twoUnknown()
        composer.press(.function(6))
        #expect(composer.screen.contains("Request 1 of 2; F6 shows the next."), "\(composer.screen)")
        composer.press(.function(6))
        #expect(composer.screen.contains("Budget") && composer.screen.contains("Request 2 of 2"), "\(composer.screen)")
        composer.press(.plain("k"), .function(6))
        #expect(composer.screen.contains("Board"), "\(composer.screen)")
        composer.press(.function(6))
        #expect(composer.screen.contains("No other unresolved requests"), "\(composer.screen)")
    }

    @Test("does not leave a request under way alone for one of which nobody knows")
    func whileSending() throws {
        var composer = try twoUnknown()
        composer.type("Launch")
        composer.send()
        composer.press(.function(6))
        #expect(composer.model.screen is SendingScreen, "\(composer.screen)")
        #expect(composer.screen.contains("Ctrl-C"), "\(composer.screen)")
    }

    @Test("names the key in the bar that confirms a chat as soon as there is one to confirm")
    func confirming() throws {
        var composer = try unknownOutcome()
        #expect(!composer.hints.contains("Confirm"), "\(composer.screen)")
        composer.press(.plain("l"))
        try find(.likely, on: &composer)
        #expect(composer.hints.contains("1 Confirm"), "\(composer.screen)")
    }

    @Test("once it is found, is opened by F3 to be changed")
    func opened() throws {
        var composer = try unknownOutcome()
        composer.press(.plain("l"))
        try find(.likely, on: &composer)
        composer.press(.plain("1"), .function(3))
        #expect(composer.jobs.last == .openChat(3102))
        composer.act(.chatOpened(3102, .success(OpenedChat(Sample.stored(ChatStructure(), title: "Launch"), .all))))
        #expect(composer.model.isAtForm)
        #expect(composer.model.session.edited?.stored.id == 3102)
    }
}
