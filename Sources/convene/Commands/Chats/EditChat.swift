import ArgumentParser
import Bitrix24
import Catalog

/// Changes a chat with the fewest calls that lead from what is stored to what is asked.
struct EditChat: ParsableCommand {
    static let configuration = CommandConfiguration("edit", messages.editAbstract, messages.editDiscussion)

    @Argument(help: ArgumentHelp(messages.chatArgumentHelp, value: "chat"))
    var chat: String

    @OptionGroup(title: messages.whatToChange)
    var options: EditOptions

    @OptionGroup(title: messages.how)
    var confirmation: ConfirmationOptions

    @OptionGroup(title: messages.how)
    var planning: PlanOptions

    @OptionGroup var portal: PortalOptions

    func run() throws {
        let input: EditInput
        do throws(Failure) { input = try EditInput(options) } catch { throw error.withoutChange }
        try portal.about(chat, planning.dryRun ? .reads : .changes(confirmedBy: confirmation.confirm)) {
            session throws(Failure) in
            try Edit(session: session, input: input, planning: planning, isConfirmed: confirmation.yes).run()
        }
    }
}

/// How a plan is gone about.
struct PlanOptions: ParsableArguments {
    @Flag(help: ArgumentHelp(messages.editDryRunHelp))
    var dryRun = false

    @Flag(help: ArgumentHelp(messages.fullHelp))
    var full = false

    @Flag(help: ArgumentHelp(messages.skipUnsupportedHelp))
    var skipUnsupported = false

    func validate() throws {
        if full, !dryRun { throw ValidationError(messages.goesWithDryRun("--full")) }
    }
}

/// One edit, from the question to what became of it.
struct Edit {
    let session: ChatSession
    let input: EditInput
    let planning: PlanOptions
    let isConfirmed: Bool

    /// What is known before anything is sent.
    private struct Prepared: Sendable {
        let plan: ChatPlan
        let names: PeopleNames
    }

    func run() throws(Failure) {
        let (session, input, console) = (session, input, session.console)
        let prepared = try Foreground.run(console) { () async throws(Failure) in
            try await Self.prepare(session, input)
        }
        let (plan, text) = (prepared.plan, PlanText(names: prepared.names))
        if !plan.steps.isEmpty {
            console.note(messages.planHeading(plan.chat.rawValue, plan.stored.title))
            text.lines(plan).forEach { console.report("  " + $0) }
        }
        // Otherwise the end says it.
        if !plan.unsupported.isEmpty, planning.skipUnsupported {
            console.note(messages.cannotBeDone)
            text.lines(plan.unsupported).forEach { console.report("  " + $0) }
        }
        if planning.dryRun { return try showDryRun(plan, text) }
        try refuseUnsupported(of: plan, text)
        guard !plan.steps.isEmpty else {
            guard plan.unsupported.isEmpty else {
                throw Failure(
                    .storedDifferently, lines: [messages.noStepDone], chat: .unchanged, next: messages.changeOnPortal)
            }
            return console.note(messages.nothingToDo(plan.chat.rawValue))
        }
        try confirm(plan)
        try Foreground.run(console) { () async throws(Failure) in
            try await Self.carryOut(prepared, session)
        }
    }

    private static func prepare(_ session: ChatSession, _ input: EditInput) async throws(Failure) -> Prepared {
        let stored = try await session.read().chat
        let goal = try await input.goal(session.people, session.departments, present: stored)
        let caller = await session.caller()
        var plan = ChatPlan(goal, from: stored, by: caller)
        let doubtful = plan.unsupported.compactMap { $0.reason == .byDepartment ? $0.person : nil }
        if plan.needsCapabilities || !doubtful.isEmpty {
            // Bots are in no department, and portals do not tell who added them.
            let bots = try await session.people.check([], naming: doubtful).values.filter(\.isBot).map(\.id)
            plan = ChatPlan(goal, from: stored.knowing(bots: bots), by: caller, with: try await session.capabilities())
        }
        let people = try await session.people.check(
            plan.newcomers, of: { plan.goal.field(bringing: $0) }, naming: plan.people)
        return Prepared(plan: plan, names: PeopleNames(people))
    }

    private func showDryRun(_ plan: ChatPlan, _ text: PlanText) throws(Failure) {
        let blocks = plan.steps.map { step in
            RequestText.change(step.call(on: plan.chat), on: session.client, full: planning.full)
        }
        if !blocks.isEmpty { try StandardOutput.print(blocks.joined(separator: "\n\n")) }
        try refuseUnsupported(of: plan, text)
        session.console.note(messages.nothingWasSent)
    }

    private func refuseUnsupported(of plan: ChatPlan, _ text: PlanText) throws(Failure) {
        guard !plan.unsupported.isEmpty, !planning.skipUnsupported else { return }
        throw Failure(
            .refused, lines: [messages.cannotBeDone] + text.lines(plan.unsupported), chat: .unchanged,
            next: messages.leaveOutOrSkip)
    }

    private func confirm(_ plan: ChatPlan) throws(Failure) {
        if isConfirmed { return }
        if Confirmation.canBeAsked {
            guard Confirmation.isGiven(messages.carryOutQuestion(plan.steps.count)) else {
                throw Failure(.interrupted, messages.notConfirmed, chat: .unchanged, next: "")
            }
        } else if plan.isGrave {
            throw Failure(.usage, messages.graveWithoutYes, chat: .unchanged, next: messages.giveYes)
        }
    }

    /// Reads the chat once more just before the first call, so that nobody's change is written over.
    private static func carryOut(_ prepared: Prepared, _ session: ChatSession) async throws(Failure) {
        let plan = prepared.plan
        let text = PlanText(names: prepared.names)
        let changes = try await session.read().chat.changes(since: plan.stored)
        guard changes.isEmpty else {
            throw Failure(
                .refusedForNow, lines: [messages.changedMeanwhile] + changes.map(text.text), chat: .unchanged,
                next: messages.runAgainToSee)
        }
        let record = SendRecord(session.connection, console: session.console)
        let execution = PlanExecution(
            client: session.client, rule: session.rule, record: record, console: session.console, names: prepared.names)
        let outcome = await execution.run(plan)
        if let stored = outcome.stored { record.add(stored, took: outcome.duration) }
        try execution.finish(outcome, leftOut: plan.unsupported)
    }
}

extension ChatPlan {
    /// Everybody whom the plan speaks of.
    var people: [UserID] {
        var seen: Set<UserID> = []
        let all = steps.flatMap { step in [step.from, step.to].flatMap(\.people) } + unsupported.compactMap(\.person)
        return all.filter { seen.insert($0).inserted }
    }
}

extension ChatGoal {
    fileprivate func field(bringing person: UserID) -> ChatField {
        if members.difference(from: []).added.contains(person) { return .members }
        return owner == person ? .owner : .managers
    }
}

extension ChatValue {
    /// The people of a short list: nobody reads the names of a long one.
    fileprivate var people: [UserID] {
        if case .people(let people) = self, people.count <= 20 { people } else { [] }
    }
}

extension PlanOutcome {
    /// What the portal took for all steps.
    fileprivate var duration: Duration {
        results.reduce(.zero) { sum, result in if case .accepted(let time) = result { sum + time } else { sum } }
    }
}
