import Bitrix24
import Catalog

/// Makes a new chat what was asked beyond its creation, reads it back, and reports what is not as asked.
struct Completion {
    let client: Client
    let rule: RetryRule
    let record: SendRecord
    let console: Console
    let chat: ChatID
    let caller: UserID?
    let capabilities: Capabilities
    let names: PeopleNames

    /// - Throws: 68 if anything is stored differently or not done, or if it could not be read back; 74 for a step of which
    ///   nobody knows.
    func run(_ asked: ChatStructure, _ options: CreateOptions) async throws(Failure) {
        let checks = options.verify || options.repair
        let steps = ChatGoal(afterCreating: asked)
        guard checks || !steps.isEmpty else { return }
        var stored = try await read()
        let caller = caller ?? stored.owner
        let goal = options.repair ? ChatGoal(asked) : steps
        let plan = ChatPlan(goal, from: stored, by: caller, with: try await capabilities(for: goal, stored, caller))
        var report: [String] = []
        var status = ExitStatus.success
        if !plan.steps.isEmpty {
            let execution = PlanExecution(
                client: client, rule: rule, record: record, console: console, names: names)
            let outcome = await execution.run(plan)
            if case .failure(let error)? = outcome.after {
                throw notRead(error, execution.lines(outcome), outcome.status)
            }
            stored = outcome.stored ?? stored
            report = execution.lines(outcome)
            status = outcome.status
        }
        let unsupported = PlanText(names: names).lines(plan.unsupported)
        let differences =
            checks ? Comparison(asked: asked, stored: stored, caller: caller).differences : []
        guard status == .success, differences.isEmpty, unsupported.isEmpty else {
            throw Failure(
                status == .outcomeUnknown ? .outcomeUnknown : .storedDifferently,
                lines: [differences.isEmpty ? messages.someStepsNotDone : messages.storedSomethingElse] + report
                    + unsupported
                    + differences.map(\.line),
                chat: created,
                next: unsupported.isEmpty ? messages.changeByEdit(chat.rawValue) : messages.changeOnPortal)
        }
        report.forEach(console.note)
        console.note(messages.isStoredAsAsked(chat.rawValue, client.portal.link(to: chat)))
    }

    /// A repair may need what the plan for a new chat did not.
    private func capabilities(
        for goal: ChatGoal, _ stored: StoredChat, _ caller: UserID?
    ) async throws(Failure) -> Capabilities {
        guard capabilities == .all, ChatPlan(goal, from: stored, by: caller).needsCapabilities else {
            return capabilities
        }
        do throws(PortalError) {
            return try await rule.repeating(announce: announce) { () async throws(PortalError) in
                try await client.capabilities()
            }
        } catch {
            return Capabilities(offering: [])
        }
    }

    private func announce(_ pause: RetryRule.Pause) {
        console.announce(pause, chat: messages.wasCreated(chat.rawValue))
    }

    private var created: Failure.Chat { .created(chat, link: client.portal.link(to: chat)) }

    private func read() async throws(Failure) -> StoredChat {
        console.begin(messages.readingChatBack)
        defer { console.end() }
        do throws(PortalError) {
            return try await rule.repeating(announce: announce) { () async throws(PortalError) in
                try await client.readBack(chat)
            }
        } catch {
            throw notRead(error, [], .storedDifferently)
        }
    }

    private func notRead(_ error: PortalError, _ report: [String], _ status: ExitStatus) -> Failure {
        Failure(
            status, lines: [messages.notReadBack(error.sentence(in: messages))] + report, chat: created,
            next: messages.lookOnPortal)
    }
}

extension Difference {
    /// One line: the field, what was asked and what is there, and why.
    fileprivate var line: String {
        let reason = reason.map { " \($0.sentence(in: messages))" } ?? ""
        let person = member.map { String($0.rawValue) } ?? ""
        return switch (field, self.reason) {
        case (_, .notShown?): messages.wasNotChecked(field.wireName) + reason
        case (.members, .memberExtra?): messages.isMember(person) + reason
        case (.members, _): messages.isNoMember(person) + reason
        case _ where stored.isEmpty: messages.nothingInsteadOf(Self.short(asked), field.wireName) + reason
        default: messages.insteadOf(Self.short(asked), stored: Self.short(stored), field.wireName) + reason
        }
    }

    private static func short(_ text: String) -> String {
        let limit = 60
        return "\"\(text.count > limit ? text.prefix(limit) + "…" : text[...])\""
    }
}
