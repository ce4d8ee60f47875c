import Bitrix24
import Catalog

/// A plan in words: what is stored beside what is asked, the calls in their order, and what cannot be done.
struct PlanText {
    let names: PeopleNames

    /// One line a step: "1. Title: Launch → Launch crew (im.chat.updateTitle)".
    func lines(_ plan: ChatPlan) -> [String] {
        plan.steps.enumerated().map { index, step in
            "\(index + 1). \(text(step)) (\(step.method.name))"
        } + remarks(plan)
    }

    /// What a step does.
    func text(_ step: ChatStep) -> String {
        let label = step.aspect.label(in: messages)
        return switch step.action {
        case .addMembers(let people, let history):
            "\(messages.stepAdds(label, names.text(people)))\(history.map { ", " + $0.label(in: messages) } ?? "")"
        case .removeMember(let person, _), .setManager(let person, false):
            messages.stepRemoves(label, names.text(person))
        case .setManager(let person, true): messages.stepAdds(label, names.text(person))
        default: text(ChatChange(step.aspect, from: step.from, to: step.to))
        }
    }

    /// "Title: Launch → Launch crew"
    func text(_ change: ChatChange) -> String {
        func text(_ value: ChatValue) -> String {
            let limit = 60
            let whole = value.text(in: messages) { names.text($0) }
            return whole.count > limit ? "\(whole.prefix(limit))…" : whole
        }
        return messages.stepChanges(change.aspect.label(in: messages), text(change.from), text(change.to))
    }

    func lines(_ obstacles: [ChatObstacle]) -> [String] {
        obstacles.map { obstacle in
            let person = obstacle.person.map { " \(names.text($0))" } ?? ""
            return "\(obstacle.aspect.label(in: messages))\(person): \(obstacle.reason.sentence(in: messages))"
        }
    }

    /// Who is told, who loses something, and what is not to be taken back.
    private func remarks(_ plan: ChatPlan) -> [String] {
        var remarks: [String] = []
        if !plan.newcomers.isEmpty {
            remarks.append(messages.areNotified(plan.newcomers.count))
            if plan.goal.earlierMessages == nil { remarks.append(messages.portalDecidesOnHistory) }
        }
        if plan.steps.contains(where: { $0.aspect == .owner }) { remarks.append(messages.ownershipIsGone) }
        return remarks
    }
}
