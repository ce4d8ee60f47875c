import Foundation
import Synchronization
import Testing

@testable import Bitrix24

@Suite("Carrying a plan out")
struct RunnerTests {
    /// Everything at once: opened, a right, members in, a manager, members out, looks, a department, the owner.
    static let goal: ChatGoal = {
        var goal = ChatGoal()
        goal.kind = .open
        goal.rights = [.look: .manager, .settings: .manager]
        goal.members = .change(adding: [4], removing: [2])
        goal.managers = .change(adding: [5], removing: [3])
        goal.title = "Launch crew"
        goal.color = .mint
        goal.description = "Plans"
        goal.departments = .change(adding: [DepartmentLink(7, includesBelow: true)], removing: [])
        goal.owner = 4
        return goal
    }()

    static let stepCount = 11

    private func plan(_ portal: ScriptedPortal) async throws -> ChatPlan {
        ChatPlan(Self.goal, from: try await portal.client().readBack(3102), by: 1)
    }

    /// What the portal truly has of what a step is for.
    private func isDone(_ step: ChatStep, in chat: ScriptedPortal.Chat) -> Bool {
        switch step.action {
        case .convert: chat.letter == "O"
        case .set(let right, let level): chat.rights[right.rawValue] == level.rawValue
        case .addMembers(let people, _): people.allSatisfy { chat.members.contains($0.rawValue) }
        case .setManager(let person, let isManager): chat.managers.contains(person.rawValue) == isManager
        case .removeMember(let person, _): !chat.members.contains(person.rawValue)
        case .setTitle(let title): chat.title == title
        case .setColor(let color): chat.color == color
        case .setDescription(let text): chat.description == text
        case .link: chat.departments == ["7"]
        case .setOwner(let person): chat.owner == person.rawValue
        case .setAvatar: !chat.avatar.isEmpty
        case .removeAvatar: chat.avatar.isEmpty
        }
    }

    /// No call is made twice, and nothing that is said of a step is untrue.
    private func expectTruth(_ outcome: PlanOutcome, _ portal: ScriptedPortal, _ context: String) {
        let calls = portal.calls.map { "\($0.method.name) \($0.parameters.text())" }
        #expect(Set(calls).count == calls.count, "\(context): \(calls)")
        for (step, verdict) in zip(outcome.plan.steps, outcome.verdicts) {
            let isDone = isDone(step, in: portal.chat)
            switch verdict {
            case .done: #expect(isDone, "\(context): \(step.method.name) is said to be done")
            case .refused, .heldBack, .notReached, .notStored:
                #expect(!isDone, "\(context): \(step.method.name) is said not to be done, \(verdict)")
            case .unknown: break
            }
        }
        #expect(
            (outcome.status == .success) == outcome.plan.steps.allSatisfy { isDone($0, in: portal.chat) }, "\(context)")
    }

    @Test("With no fault everything is done, in as many calls as there are steps and one look")
    func all() async throws {
        let portal = ScriptedPortal()
        let plan = try await plan(portal)
        #expect(plan.unsupported == [])
        #expect(plan.steps.count == Self.stepCount)
        let outcome = await PlanRunner(client: try portal.client()).run(plan)
        expectTruth(outcome, portal, "all")
        #expect(outcome.status == .success)
        #expect(portal.calls.count == Self.stepCount)
        // Before, before the ownership goes, and at the end.
        #expect(portal.reads == 3)
        let rest = try #require(outcome.rest(by: 1, with: .all))
        #expect(rest.steps == [])
    }

    @Test("Each fault at each step: nothing is made twice, nothing untrue is said, what depends on it is not made")
    func matrix() async throws {
        for fault in ScriptedPortal.Fault.refusals + ScriptedPortal.Fault.doubts
            + ScriptedPortal.Fault.doubts.map(\.running)
        {
            for number in 0..<Self.stepCount {
                let portal = ScriptedPortal()
                portal.breakCall(number, with: fault)
                let plan = try await plan(portal)
                let outcome = await PlanRunner(client: try portal.client()).run(plan)
                let context = "\(fault)\(fault.runs ? ", after it ran" : "") at \(number)"
                expectTruth(outcome, portal, context)
                for (index, step) in plan.steps.enumerated() where step.needs.contains(number) {
                    #expect(
                        outcome.results[index] == .heldBack(by: number) || outcome.results[index] == .notReached,
                        "\(context)")
                }
                let isUnknown = outcome.verdicts.contains { if case .unknown = $0 { true } else { false } }
                #expect((outcome.status == .outcomeUnknown) == isUnknown, "\(context)")
            }
        }
    }

    @Test("The plan for what is left does the rest, and no more, whatever went wrong at whichever step")
    func rest() async throws {
        for fault in ScriptedPortal.Fault.doubts + ScriptedPortal.Fault.doubts.map(\.running) {
            for number in 0..<Self.stepCount {
                let portal = ScriptedPortal()
                portal.breakCall(number, with: fault)
                let runner = PlanRunner(client: try portal.client())
                let outcome = await runner.run(try await plan(portal))
                let rest = try #require(outcome.rest(by: 1, with: .all))
                let again = await runner.run(rest)
                #expect(again.status == .success, "\(fault) at \(number): \(again.verdicts)")
                #expect(portal.chat.owner == 4 && portal.chat.title == "Launch crew" && portal.chat.letter == "O")
                #expect(rest.steps.count <= outcome.results.count { $0 != .accepted(.zero) })
            }
        }
    }

    @Test("Called off at each step: what was under way is unknown, nothing more is made, nothing is read")
    func cancelling() async throws {
        for number in 0..<Self.stepCount {
            let portal = ScriptedPortal()
            let plan = try await plan(portal)
            let runner = PlanRunner(client: try portal.client())
            let task = Mutex<Task<PlanOutcome, Never>?>(nil)
            portal.beforeCalls { call in
                if call == number {
                    while task.withLock({ $0 }) == nil { await Task.yield() }
                    task.withLock { $0?.cancel() }
                }
            }
            task.withLock { $0 = Task { await runner.run(plan) } }
            let outcome = try #require(await task.withLock { $0 }?.value)
            #expect(portal.calls.count == number + 1)
            #expect(portal.reads == (number == Self.stepCount - 1 ? 2 : 1))
            #expect(outcome.after == nil)
            #expect(outcome.status == .outcomeUnknown)
            #expect(outcome.results[(number + 1)...].allSatisfy { $0 == .notReached })
        }
    }

    @Test("Killed at each step: the next start knows which call is open, and no other")
    func killing() async throws {
        for number in 0..<Self.stepCount {
            let portal = ScriptedPortal()
            let file = MemoryJournal()
            let journal = Journal(SendJournal(file, sender: Sender(rawValue: 1)), portal: try portal.client().portal)
            let written = Mutex("")
            portal.beforeCalls { call in if call == number { written.withLock { $0 = file.text } } }
            let plan = try await plan(portal)
            _ = await PlanRunner(client: try portal.client(), journal: journal).run(plan)
            // As the file was when the call had left.
            let next = SendJournal(MemoryJournal(written.withLock { $0 }), sender: Sender(rawValue: 2))
            let open = try next.openChanges()
            #expect(open.map(\.method) == [plan.steps[number].method.name])
            #expect(open.map(\.chat) == [3102])
            #expect(open.map(\.fate) == [.lost])
            #expect(try SendJournal(file, sender: nil).openChanges() == [])
            #expect(try next.open() == [])
        }
    }

    @Test("An unknown outcome stays open in the journal; a refusal does not")
    func unknownInJournal() async throws {
        let portal = ScriptedPortal()
        portal.breakCall(0, with: ScriptedPortal.Fault.refusals[7])
        portal.breakCall(1, with: ScriptedPortal.Fault.doubts[1])
        var goal = ChatGoal()
        goal.title = "s3cr3tc0de"
        goal.color = .mint
        let file = MemoryJournal()
        let journal = Journal(SendJournal(file, sender: nil), portal: try portal.client().portal)
        _ = await PlanRunner(client: try portal.client(), journal: journal)
            .run(ChatPlan(goal, from: try await portal.client().readBack(3102), by: 1))
        let open = try SendJournal(file, sender: nil).openChanges()
        #expect(open.map(\.method) == ["im.chat.updateColor"])
        #expect(open.map(\.fate) == [.unknown(code: "answer-html")])
        #expect(!file.text.contains("s3cr3tc0de"))
    }

    @Test("An unknown outcome that reading back clears up is closed in the journal, too")
    func clearedUpInJournal() async throws {
        for number in 0..<Self.stepCount {
            let portal = ScriptedPortal()
            portal.breakCall(number, with: ScriptedPortal.Fault.doubts[1].running)
            let file = MemoryJournal()
            let journal = Journal(SendJournal(file, sender: nil), portal: try portal.client().portal)
            let outcome = await PlanRunner(client: try portal.client(), journal: journal).run(try await plan(portal))
            let isUnknown = if case .unknown = outcome.verdicts[number] { true } else { false }
            #expect(try SendJournal(file, sender: nil).openChanges().isEmpty == !isUnknown, "\(number)")
        }
    }

    @Test("A yes that the portal does not keep is not believed")
    func liar() async throws {
        let portal = ScriptedPortal()
        portal.breakCall(
            0,
            with: .init(description: "lie") { () throws(TransportFailure) in
                ScriptedPortal.json(#"{"result":{"result":true}}"#)
            })
        var goal = ChatGoal()
        goal.title = "Launch crew"
        let outcome = await PlanRunner(client: try portal.client())
            .run(ChatPlan(goal, from: try await portal.client().readBack(3102), by: 1))
        #expect(outcome.verdicts == [.notStored])
        #expect(outcome.status == .storedDifferently)
    }
}

/// The steps of a plan in a journal in memory.
private struct Journal: StepJournal {
    private let journal: SendJournal
    private let portal: Portal

    init(_ journal: SendJournal, portal: Portal) {
        self.journal = journal
        self.portal = portal
    }

    func begin(_ id: UUID, _ call: ChatCall, on chat: ChatID) {
        try? journal.beginChange(id, call, on: chat, of: portal, at: .now)
    }

    func end(_ id: UUID, _ outcome: ChangeOutcome) {
        try? journal.endChange(id, outcome, at: .now)
    }
}
