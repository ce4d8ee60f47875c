import Bitrix24
import TerminalKit
import Testing

@testable import Composer

@Suite("What the portal stored differently")
struct RepairTests {
    private let asked: ChatStructure

    init() throws {
        var structure = try Sample.form().structure
        // The title of a chat that belongs to something is its thing's.
        structure.entityType = ""
        structure.entityID = ""
        asked = structure
    }

    /// A composer whose chat was created; the chat is being read back.
    private func created() throws -> Rehearsal {
        var composer = try Rehearsal(Form(asked))
        composer.act(
            Sample.lookedUp(
                Sample.person(12, "Anna Schmidt"), Sample.person(13, "Ada Holt"), Sample.person(14, "Li Wei")))
        composer.send()
        composer.answer(Sample.created())
        return composer
    }

    private func ownerMissing() -> StoredChat { Sample.stored(asked) }

    @Test("is found by reading the chat back, which begins by itself")
    func readBack() throws {
        var composer = try created()
        #expect(composer.jobs.last == .readBack(3102))
        composer.act(.readBack(3102, .success(Sample.stored(asked, owner: 13))))
        #expect(composer.screen.contains("Checked: stored as asked"), "\(composer.screen)")
    }

    @Test("is named field by field")
    func named() throws {
        var composer = try created()
        composer.act(.readBack(3102, .success(Sample.stored(asked, color: .marengo, members: [12, 17]))))
        for text in ["Color: ", "Ada Holt is missing", "Li Wei is missing", "asked Ada Holt, stored Vera Lind"] {
            #expect(composer.screen.contains(text), "\(composer.screen)")
        }
        #expect(composer.plans.isEmpty)
    }

    @Test("is repaired by one plan, the ownership last, and what was read back is laid beside it again")
    func order() throws {
        var composer = try created()
        let stored = Sample.stored(asked, title: "Запуск", color: .red, members: [12, 17])
        composer.act(.readBack(3102, .success(stored)))
        composer.press(.plain("r"))
        #expect(
            composer.plans.last?.steps.map(\.action) == [
                .addMembers([13, 14], .show), .setTitle(asked.title), .setColor(.mint), .setOwner(13),
            ])
        composer.act(.planWent(3102, .began(1)))
        #expect(composer.screen.contains("Repairing: the title"), "\(composer.screen)")
        composer.act(try Sample.carriedOut(composer.plans.last, after: Sample.stored(asked, owner: 13)))
        #expect(composer.screen.contains("Checked: stored as asked"), "\(composer.screen)")
        #expect(composer.screen.contains("✓ the title, 12"), "\(composer.screen)")
        #expect(composer.readings == 1)
    }

    @Test("is not believed to be repaired where reading back shows something else")
    func lies() throws {
        var composer = try created()
        composer.act(.readBack(3102, .success(Sample.stored(asked, members: [12, 17]))))
        composer.press(.plain("r"))
        composer.act(
            try Sample.carriedOut(
                composer.plans.last, [.accepted(.zero), .heldBack(by: 0)],
                after: Sample.stored(asked, members: [12, 17])))
        #expect(composer.plans.count == 1)
        #expect(composer.screen.contains("✗ members"), "\(composer.screen)")
        #expect(composer.screen.contains("repairs"), "\(composer.screen)")
    }

    @Test("is left alone after a repair that failed, which is shown")
    func failed() throws {
        var composer = try created()
        composer.act(.readBack(3102, .success(Sample.stored(asked, title: "Запуск", color: .red, owner: 13))))
        composer.press(.plain("r"))
        let refusal = StepResult.refused(Sample.refusal("ACCESS_ERROR", status: 403))
        composer.act(try Sample.carriedOut(composer.plans.last, [refusal, refusal], after: nil))
        #expect(composer.plans.count == 1)
        #expect(composer.screen.contains("✗ the title"), "\(composer.screen)")
    }

    @Test("is not repaired twice by an impatient key")
    func impatient() throws {
        var composer = try created()
        composer.press(.plain("r"), .plain("1"))
        #expect(composer.plans.isEmpty)
        composer.act(.readBack(3102, .success(Sample.stored(asked, title: "Запуск"))))
        composer.press(.plain("1"), .plain("1"), .plain("r"), .plain("2"))
        #expect(composer.plans.map { $0.steps.map(\.action) } == [[.setTitle(asked.title)]])
    }

    @Test("is repaired one by one with the digits; the ownership takes the rest along")
    func oneByOne() throws {
        var composer = try created()
        composer.act(.readBack(3102, .success(Sample.stored(asked, title: "Запуск", color: .red, owner: 13))))
        composer.press(.plain("2"))
        #expect(composer.plans.map { $0.steps.map(\.action) } == [[.setColor(.mint)]])

        composer = try created()
        composer.act(.readBack(3102, .success(Sample.stored(asked, title: "Запуск"))))
        composer.press(.plain("2"))
        #expect(composer.plans.map { $0.steps.map(\.action) } == [[.setTitle(asked.title), .setOwner(13)]])
    }

    @Test("is no matter where a chat cannot be read back: it exists, and that is said")
    func unreadable() throws {
        var composer = try created()
        composer.act(.readBack(3102, .failure(Sample.refusal("ACCESS_ERROR", status: 403))))
        #expect(composer.screen.contains("The chat was created but could not be checked"), "\(composer.screen)")
        composer.press(.plain("r"))
        #expect(composer.plans.isEmpty)
    }

    @Test("is not mixed up with another chat, nor with a form that was begun meanwhile")
    func late() throws {
        var composer = try created()
        let before = composer.screen
        composer.act(.readBack(4711, .success(ownerMissing())))
        composer.act(.planWent(3102, .began(0)))
        #expect(composer.screen == before)
        composer.press(.plain("n"))
        let empty = composer.screen
        composer.act(.readBack(3102, .success(ownerMissing())))
        #expect(composer.screen == empty)
    }
}
