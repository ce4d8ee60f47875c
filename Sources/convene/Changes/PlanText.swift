import Bitrix24

/// A plan in words: what is stored beside what is asked, the calls in their order, and what cannot be done.
struct PlanText {
    let names: PeopleNames

    /// One line a step, "1. Title: Launch → Launch crew (im.chat.updateTitle)", and below it those of a text.
    func lines(_ plan: ChatPlan) -> [String] {
        plan.steps.enumerated().flatMap { index, step in
            let (text, stored) = step.proposal(in: messages) { names.text($0) }
            return ["\(index + 1). \(text) (\(step.method.name))"] + stored.map { "   \($0)".trimmedAtEnd }
        } + plan.remarks(in: messages)
    }

    func text(_ step: ChatStep) -> String { step.text(in: messages) { names.text($0) } }

    func text(_ change: ChatChange) -> String { change.text(in: messages) { names.text($0) } }

    func lines(_ unsupported: [UnsupportedChange]) -> [String] {
        unsupported.map { $0.text(in: messages) { names.text($0) } }
    }
}
