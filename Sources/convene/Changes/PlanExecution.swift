import Bitrix24
import Catalog
import Composer

/// Carries a plan out, with what becomes of each step on standard error.
struct PlanExecution: Sendable {
    let client: Client
    let rule: RetryRule
    let record: SendRecord
    let console: Console
    let names: PeopleNames

    /// Makes every step once and reads the chat back.
    func run(_ plan: ChatPlan) async -> PlanOutcome {
        let progress = UploadProgress()
        let runner = PlanRunner(client: client, journal: record, rule: rule, announce: console.announceReading)
        let outcome = await runner.run(plan, progress: progress) { event in tell(event, of: plan, progress) }
        console.end()
        return outcome
    }

    private func tell(_ event: PlanRunner.Event, of plan: ChatPlan, _ progress: UploadProgress) {
        switch event {
        case .began(let index):
            var size = 0
            if case .setAvatar(let picture) = plan.steps[index].action { size = picture.bytes.count * 4 / 3 }
            console.begin(PlanText(names: names).text(plan.steps[index]), upload: (progress, size))
        case .ended: console.end()
        case .readingBack: console.begin(messages.readingChatBack)
        }
    }

    /// What was done, what not, and what is not known: a line for each step.
    func lines(_ outcome: PlanOutcome) -> [String] {
        let text = PlanText(names: names)
        return zip(outcome.plan.steps, outcome.verdicts).map { step, verdict in
            verdict.line(of: step, in: messages, describing: text.text).text
        }
    }

    /// - Throws: what the outcome is, unless all is done: 68, 74, or why the first call was refused.
    func finish(_ outcome: PlanOutcome, leftOut: [UnsupportedChange] = []) throws(Failure) {
        let text = PlanText(names: names)
        let lines = lines(outcome) + text.lines(leftOut)
        let chat = outcome.plan.chat
        let link = client.portal.link(to: chat)
        guard outcome.status == .success else {
            if case .failure(let error)? = outcome.after {
                console.note(messages.notReadBack(error.sentence(in: messages)))
            }
            throw Failure(
                outcome.status, lines: [outcome.summary] + lines, chat: outcome.chat(link), next: outcome.advice)
        }
        lines.forEach(console.note)
        guard leftOut.isEmpty else {
            throw Failure(
                .storedDifferently, lines: [messages.someStepsLeftOut], chat: .partlyChanged(chat, link: link),
                next: messages.changeOnPortal)
        }
        console.note(messages.chatIsAsAsked(chat.rawValue, link))
    }
}

extension PlanOutcome {
    fileprivate var summary: String {
        switch status {
        case .outcomeUnknown: messages.someStepsUnknown
        case .storedDifferently: messages.someStepsNotDone
        default: messages.noStepDone
        }
    }

    fileprivate var advice: String {
        switch status {
        case .outcomeUnknown: messages.lookAgainLater(plan.chat.rawValue)
        case .storedDifferently: messages.runAgainForTheRest
        default:
            verdicts.lazy.compactMap { verdict in
                if case .refused(let error) = verdict { error.advice(in: messages) } else { nil }
            }.first ?? messages.runAgainForTheRest
        }
    }

    fileprivate func chat(_ link: String) -> Failure.Chat {
        switch status {
        case .outcomeUnknown: .changeUnknown(plan.chat, link: link)
        case .storedDifferently: .partlyChanged(plan.chat, link: link)
        default: .unchanged
        }
    }
}
