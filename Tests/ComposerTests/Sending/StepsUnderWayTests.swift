@testable import Bitrix24
import TerminalKit
import Testing

@testable import Composer

@Suite("Steps that are being made in a chat just created")
struct StepsUnderWayTests {
    /// A composer whose chat was created, with the ownership on its way to somebody else.
    private func underWay() throws -> (composer: Rehearsal, asked: ChatStructure) {
        var structure = ChatStructure()
        structure.title = "Launch"
        structure.owner = 13
        var composer = try Rehearsal(Form(structure))
        composer.send()
        composer.answer(Sample.created())
        composer.act(.readBack(3102, .success(Sample.stored(structure))))
        #expect(composer.plans.count == 1)
        composer.act(.planWent(3102, .began(0)))
        return (composer, structure)
    }

    @Test("are called off by Ctrl-C, which does not leave")
    func interrupt() throws {
        var (composer, asked) = try underWay()
        composer.press(.ctrl("c"), .ctrl("c"))
        #expect(!composer.hasLeft)
        #expect(composer.jobs.last == .cancel)
        composer.act(.carriedOut(try outcome(of: composer, .notReached)))
        #expect(composer.model.context == .repairs, "they can be made later: \(composer.screen)")
        #expect(composer.plans.count == 1, "and do not begin again by themselves")
        composer.press(.plain("r"))
        composer.act(try Sample.carriedOut(composer.plans.last, after: Sample.stored(asked, owner: 13)))
        #expect(composer.screen.contains("Checked: stored as asked"), "\(composer.screen)")
    }

    @Test("that were called off in the middle are not judged by what was read before them")
    func calledOff() throws {
        var (composer, asked) = try underWay()
        composer.press(.ctrl("c"))
        let readings = composer.readings
        composer.act(.carriedOut(try outcome(of: composer, .accepted(.milliseconds(12)))))
        #expect(composer.readings == readings + 1)
        composer.act(.readBack(3102, .success(Sample.stored(asked, owner: 13))))
        #expect(composer.screen.contains("Checked: stored as asked"), "\(composer.screen)")
        #expect(composer.plans.count == 1)
    }

    @Test("are not left alone, neither for the form nor for another chat nor for good")
    func staying() throws {
        var (composer, asked) = try underWay()
        composer.press(.escape)
        #expect(composer.screen.contains("is under way"), "\(composer.screen)")
        composer.press(.plain("n"), .function(3), .function(10))
        composer.act(.leave)
        #expect(!composer.hasLeft)
        #expect(composer.model.screen is ResponseScreen)
        #expect(!composer.jobs.contains(.openChat(3102)))
        composer.act(try Sample.carriedOut(composer.plans.last, after: Sample.stored(asked, owner: 13)))
        #expect(composer.model.draft.isEmpty, "nothing is left for the next start")
        composer.press(.escape)
        #expect(composer.model.isAtForm)
    }

    @Test("keep the chat out of the form, though it was asked for before they began")
    func openedLate() throws {
        var (composer, asked) = try underWay()
        composer.act(.chatOpened(3102, .success(OpenedChat(Sample.stored(asked), .all))))
        #expect(composer.model.session.edited == nil)
        #expect(composer.model.screen is ResponseScreen)
    }

    private func outcome(of composer: Rehearsal, _ result: StepResult) throws -> PlanOutcome {
        let plan = try #require(composer.plans.last)
        return PlanOutcome(plan: plan, results: plan.steps.map { _ in result }, after: nil)
    }
}
