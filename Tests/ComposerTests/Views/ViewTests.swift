@testable import Bitrix24
import Catalog
import TerminalKit
import Testing

@testable import Composer

/// What the user sees, recorded in text and roles.
@Suite("Screens")
struct ViewTests {
    /// A window of a size, before a reader of a language.
    struct Window: CustomTestStringConvertible {
        let size: Size
        let language: Language

        var testDescription: String { "\(size.columns)×\(size.rows) \(language.rawValue)" }
    }

    static let windows = [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12), Size(columns: 120, rows: 40)]
        .flatMap { size in Language.allCases.map { Window(size: size, language: $0) } }

    /// A filled form whose people are known by name.
    private func filled(_ window: Window) throws -> Rehearsal {
        var composer = try Rehearsal(Sample.form(), in: window)
        composer.act(
            Sample.lookedUp(
                Sample.person(12, "Anna Schmidt"), Sample.person(13, "Ada Holt"), Sample.person(14, "伟 李")))
        return composer
    }

    private func sent(_ window: Window) throws -> Rehearsal {
        var composer = try filled(window)
        composer.send()
        return composer
    }

    @Test("An empty form", arguments: windows)
    func emptyForm(window: Window) throws {
        try Snapshot.check(Rehearsal(in: window), "empty-form")
    }

    @Test("A filled form, with the cursor in Title", arguments: windows)
    func filledForm(window: Window) throws {
        try Snapshot.check(filled(window), "filled-form")
    }

    @Test("A filled form, with the cursor in its last field", arguments: windows)
    func lastField(window: Window) throws {
        var composer = try filled(window)
        composer.go(to: .entityID)
        try Snapshot.check(composer, "last-field")
    }

    @Test("A fault in Members, among people of all kinds", arguments: windows)
    func fault(window: Window) throws {
        var composer = try Rehearsal(in: window)
        composer.go(to: .members)
        composer.type("12 13 99 ")
        composer.act(
            .lookedUp(
                [12, 13, 99],
                .success([
                    12: Sample.person(12, "<b>Robert\u{202E}\u{7}</b>"),
                    13: Sample.person(13, "Ольга Уволенная", isActive: false),
                ])))
        composer.press(.function(2))
        try Snapshot.check(composer, "fault")
    }

    @Test("The list of colors", arguments: windows)
    func colorList(window: Window) throws {
        var composer = try filled(window)
        composer.go(to: .color)
        composer.press(.enter)
        try Snapshot.check(composer, "color-list")
    }

    @Test("The review", arguments: windows)
    func review(window: Window) throws {
        var composer = try filled(window)
        composer.press(.function(2))
        try Snapshot.check(composer, "review")
    }

    @Test("The review of a form that has made a chat already", arguments: windows)
    func reviewAgain(window: Window) throws {
        var composer = try sent(window)
        composer.answer(Sample.created())
        composer.press(.escape, .function(2), .enter)
        try Snapshot.check(composer, "review-again")
    }

    @Test("A request under way", arguments: windows)
    func sending(window: Window) throws {
        var composer = try sent(window)
        composer.pass(.milliseconds(2300))
        try Snapshot.check(composer, "sending")
    }

    @Test("The countdown to the next attempt", arguments: windows)
    func countdown(window: Window) throws {
        var composer = try sent(window)
        composer.answer(.failure(Sample.refusal("OPERATION_TIME_LIMIT", status: 429)))
        composer.pass(.milliseconds(1500))
        try Snapshot.check(composer, "countdown")
    }

    @Test("A chat that is stored as asked", arguments: windows)
    func asAsked(window: Window) throws {
        var composer = try sent(window)
        composer.answer(Sample.created())
        composer.act(.readBack(3102, .success(Sample.stored(composer.model.session.form.structure, owner: 13))))
        try Snapshot.check(composer, "created-as-asked")
    }

    @Test("A chat that is stored differently", arguments: windows)
    func differences(window: Window) throws {
        var composer = try sent(window)
        composer.answer(Sample.created())
        let asked = composer.model.session.form.structure
        composer.act(.readBack(3102, .success(Sample.stored(asked, color: .marengo, members: [12, 13, 17]))))
        try Snapshot.check(composer, "created-with-differences")
    }

    @Test("A repair that was made, and one that failed", arguments: windows)
    func repaired(window: Window) throws {
        var composer = try sent(window)
        composer.answer(Sample.created())
        let asked = composer.model.session.form.structure
        composer.act(.readBack(3102, .success(Sample.stored(asked, color: .marengo, members: [12, 17]))))
        composer.press(.plain("r"))
        composer.act(
            try Sample.carriedOut(
                composer.plans.last,
                [
                    .accepted(.milliseconds(42)), .refused(Sample.refusal("ACCESS_ERROR", status: 403)),
                    .heldBack(by: 1),
                ],
                after: Sample.stored(asked, color: .marengo)))
        try Snapshot.check(composer, "repaired-in-part")
    }

    @Test("The end of the panel, with the raw answer", arguments: windows)
    func endOfPanel(window: Window) throws {
        var composer = try sent(window)
        composer.answer(Sample.created())
        composer.act(.readBack(3102, .success(Sample.stored(composer.model.session.form.structure, owner: 13))))
        for _ in 1...10 { composer.press(.pageDown) }
        try Snapshot.check(composer, "end-of-panel")
    }

    @Test("A refusal", arguments: windows)
    func refused(window: Window) throws {
        var composer = try sent(window)
        let detail = "REST is available only by subscription.\u{1B}[31m"
        composer.answer(.failure(Sample.refusal("ACCESS_DENIED", status: 401, detail: detail)))
        try Snapshot.check(composer, "refused")
    }

    @Test("An outcome that nobody knows", arguments: windows)
    func unknown(window: Window) throws {
        var composer = try sent(window)
        composer.answer(.failure(Sample.unknown))
        try Snapshot.check(composer, "unknown")
    }

    @Test("What a look for it has found", arguments: windows)
    func candidates(window: Window) throws {
        var composer = try sent(window)
        composer.answer(.failure(Sample.unknown))
        composer.press(.plain("l"))
        let sending = try #require(composer.model.session.unknownOutcome.first)
        let asked = sending.sending.structure
        let findings = Findings(
            candidates: [
                Candidate(stored: Sample.stored(asked, owner: 13), created: Sample.time, fit: .certain),
                Candidate(stored: Sample.stored(asked, color: .red), created: nil, fit: .likely),
            ])
        composer.act(.looked(sending, .success(findings)))
        try Snapshot.check(composer, "candidates")
    }

    @Test("The templates, one of them being renamed", arguments: windows)
    func templates(window: Window) throws {
        var composer = try filled(window)
        composer.press(.function(7))
        composer.act(.templatesListed(["daily", "Совет директоров", "weekly"], saying: nil))
        composer.press(.down, .alt("r"))
        try Snapshot.check(composer, "templates")
    }

    @Test("The history, searched", arguments: windows)
    func history(window: Window) throws {
        var composer = try filled(window)
        composer.press(.function(5))
        composer.act(.historyListed(try Sample.history()))
        composer.type("week")
        try Snapshot.check(composer, "history")
    }

    @Test("The help", arguments: windows)
    func help(window: Window) throws {
        var composer = try Rehearsal(in: window)
        composer.press(.function(1))
        try Snapshot.check(composer, "help")
    }

    @Test("A portal that does not answer", arguments: windows)
    func notConnected(window: Window) throws {
        var composer = try Rehearsal(in: window)
        composer.act(.identified(.failure(Sample.failure(.noConnection, mayHaveArrived: false))))
        try Snapshot.check(composer, "not-connected")
    }

    @Test("A window that is too small")
    func tooSmall() throws {
        try Snapshot.check(Rehearsal(columns: 39, rows: 24), "too-small")
        try Snapshot.check(Rehearsal(columns: 80, rows: 11), "too-small")
    }
}

extension Rehearsal {
    init(_ form: Form = Form(), in window: ViewTests.Window) throws {
        try self.init(form, columns: window.size.columns, rows: window.size.rows, language: window.language)
    }
}
