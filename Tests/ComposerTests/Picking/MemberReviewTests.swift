import Bitrix24
import TerminalKit
import Testing

@testable import Composer

@Suite("The members in the review")
struct MemberReviewTests {
    /// A form with members at the review, the check not answered yet.
    private func review(_ members: [Int] = [12, 13]) throws -> Rehearsal {
        var structure = ChatStructure()
        structure.members = members.map { UserID(integerLiteral: $0) }
        var composer = try Rehearsal(Form(structure))
        composer.answersChecks = false
        composer.press(.function(2))
        return composer
    }

    private func check(_ composer: inout Rehearsal, _ people: [Person]) throws {
        guard case .checkMembers(_, let question)? = composer.jobs.last(where: \.isCheck) else {
            Issue.record("the portal was not asked")
            return
        }
        let found = Dictionary(people.map { ($0.id, $0) }) { first, _ in first }
        composer.act(.membersChecked(question: question, .success(found)))
    }

    @Test("are checked before anything is sent; a key that comes sooner sends nothing")
    func first() throws {
        var composer = try review()
        composer.press(.enter, .plain("y"))
        #expect(composer.requests.isEmpty)
        #expect(composer.screen.contains("still being checked"), "\(composer.screen)")
        try check(&composer, [Sample.person(12, "Anna Schmidt"), Sample.person(13, "Ada Holt")])
        #expect(composer.screen.contains("you and 2 others: 2 employees"), "\(composer.screen)")
        #expect(composer.screen.contains("all members exist"), "\(composer.screen)")
        composer.press(.enter)
        #expect(composer.requests.count == 1)
    }

    @Test("of whom one is unknown or dismissed lead back to the field, with a sentence")
    func faults() throws {
        var composer = try review()
        try check(&composer, [Sample.person(12, "Anna Schmidt", isActive: false)])
        #expect(composer.model.isAtForm)
        #expect(composer.model.session.focus == .field(.members))
        #expect(composer.screen.contains("Anna Schmidt (12) is dismissed"), "\(composer.screen)")
        composer.press(.delete, .function(2))
        try check(&composer, [])
        #expect(composer.screen.contains("The portal does not know the id 13"), "\(composer.screen)")
        #expect(composer.requests.isEmpty)
    }

    @Test("of whom the portal told a moment ago are not asked about once more, those of whom it did not are")
    func toldBefore() throws {
        var composer = try Rehearsal()
        composer.answersChecks = false
        composer.go(to: .members)
        composer.type("12 13 ")
        composer.act(Sample.lookedUp(Sample.person(12, "Anna Schmidt"), Sample.person(13, "Ada Holt")))
        composer.press(.function(2))
        #expect(composer.jobs.last { $0.isCheck } == nil)
        #expect(composer.screen.contains("all members exist"), "\(composer.screen)")
        composer.press(.escape)
        composer.type("14 ")
        composer.press(.function(2))
        #expect(composer.jobs.last { $0.isCheck }?.checked == [14])
        try check(&composer, [Sample.person(14, "Bo Li")])
        #expect(composer.screen.contains("you and 3 others: 3 employees"), "\(composer.screen)")
        composer.press(.escape)
        composer.pass(.seconds(600))
        composer.press(.function(2))
        #expect(composer.jobs.last { $0.isCheck }?.checked == [12, 13, 14], "what was told long ago may be over")
    }

    @Test("from outside and bots are told")
    func special() throws {
        var composer = try review()
        try check(
            &composer,
            [
                Sample.person(12, "Paulo Dias", isExtranet: true),
                Sample.person(13, "Marta", isBot: true),
            ])
        #expect(composer.screen.contains("External users: Paulo Dias"), "\(composer.screen)")
        #expect(composer.screen.contains("Bots: Marta"), "\(composer.screen)")
    }

    @Test("stand one a row with position and department below their total, those first who need a second look")
    func rows() throws {
        var composer = try review([12, 13, 14, 15, 16])
        composer.act(.departmentsNamed([try Sample.department(7, "Sales")]))
        try check(
            &composer,
            [
                Sample.person(12, "Zoe Plain", position: "Clerk", departments: [7]),
                Sample.person(13, "Anna Schmidt", position: "Buyer"), Sample.person(14, "Anna Schmidt"),
                Sample.person(15, "Paulo Dias", isExtranet: true), Sample.person(16, "Ben Away", isAbsent: true),
            ])
        #expect(composer.screen.contains("you and 5 others: 4 employees, 1 extranet"), "\(composer.screen)")
        composer.press(.end)
        let rows = composer.screen.split(separator: "\n").map(\.trimmed)
        let first = try #require(rows.firstIndex { $0.hasPrefix("Anna Schmidt (13)") }, "\(composer.screen)")
        #expect(rows[first].hasSuffix("Buyer"))
        #expect(rows[first + 1].hasPrefix("Anna Schmidt (14)"))
        #expect(rows[first + 2].hasPrefix("Paulo Dias") && rows[first + 2].hasSuffix("extranet"))
        #expect(rows[first + 3].hasPrefix("Ben Away") && rows[first + 3].hasSuffix("absent"))
        #expect(rows[first + 4].hasPrefix("Zoe Plain") && rows[first + 4].contains("Clerk · Sales"))
    }

    @Test("about whom the portal says nothing hold up the review for five seconds, no longer")
    func silence() throws {
        var composer = try review()
        composer.pass(.seconds(6))
        #expect(composer.screen.contains("could not be checked yet"), "\(composer.screen)")
        composer.press(.enter)
        #expect(composer.requests.count == 1)
    }

    @Test("that the portal refuses to tell about are sent with a warning")
    func refused() throws {
        var composer = try review()
        guard case .checkMembers(_, let question)? = composer.jobs.last(where: \.isCheck) else {
            Issue.record("The members were not checked.")
            return
        }
        composer.act(.membersChecked(question: question, .failure(Sample.refusal("ACCESS_DENIED"))))
        #expect(composer.screen.contains("were not checked"), "\(composer.screen)")
        composer.press(.enter)
        #expect(composer.requests.count == 1)
    }

    @Test("are asked about once more where more than a hundred are notified")
    func crowd() throws {
        let members = Array(100...200)
        var composer = try review(members)
        try check(&composer, members.map { Sample.person(UserID(integerLiteral: $0), "Person \($0)") })
        #expect(composer.screen.contains("101 people"), "\(composer.screen)")
        composer.press(.enter)
        #expect(composer.requests.isEmpty, "\(composer.screen)")
        #expect(composer.screen.contains("This notifies 101 people"), "\(composer.screen)")
        composer.press(.enter)
        #expect(composer.requests.count == 1)
    }
}

extension BackgroundJob {
    fileprivate var isCheck: Bool { checked != nil }

    /// Whom the portal is asked about for the review.
    fileprivate var checked: [UserID]? {
        if case .checkMembers(let people, _) = self { people } else { nil }
    }
}
