import Bitrix24
import Catalog
import TerminalKit

/// The plan in words: each step with what it was and will be, who is notified, what cannot be done; then what became of it.
struct PlanPage: SessionView {
    let session: Session

    func document(of screen: PlanScreen, columns: Int) -> Document {
        var page = Document(columns: columns)
        let plan = screen.plan
        page.paragraph(messages.chat(plan.chat.rawValue, titled: plan.stored.title), .strong)
        page.paragraph(portal.portal.link(to: plan.chat), .link)
        page.blank()
        switch screen.phase {
        case .proposed: write(plan, to: &page)
        case .notBegun(let error):
            page.paragraph(messages.nothingChanged, .noticeBad)
            page.paragraph(error.message(in: messages))
            page.blank()
            write(plan, to: &page)
        case .moved(let changes):
            page.paragraph(messages.changedMeanwhile, .noticeWarning)
            for change in changes {
                page.paragraph(change.text(in: messages) { session.exactName(of: $0) }, .noticeWarning, indent: 2)
            }
            page.blank()
            write(plan, to: &page)
        case .underWay(let underWay): write(underWay, to: &page)
        case .done(let outcome): write(outcome, rest: plan, to: &page)
        }
        return page
    }

    private func write(_ plan: ChatPlan, to page: inout Document) {
        if plan.steps.isEmpty, plan.unsupported.isEmpty {
            page.paragraph(messages.nothingChangedYet)
        }
        for (index, step) in plan.steps.enumerated() {
            let (text, stored) = step.proposal(in: messages, names: session)
            page.paragraph("\(index + 1) \(text)")
            for line in stored { page.paragraph(line, indent: 2) }
        }
        if !plan.unsupported.isEmpty {
            if !plan.steps.isEmpty { page.blank() }
            page.paragraph(messages.cannotBeDone, .noticeWarning)
            for change in plan.unsupported {
                page.paragraph(change.text(in: messages) { session.exactName(of: $0) }, .noticeWarning, indent: 2)
            }
        }
        let remarks = plan.remarks(in: messages, asksHistory: true)
        if !remarks.isEmpty { page.blank() }
        for remark in remarks { page.paragraph(remark, .dim) }
        if !plan.newcomers.isEmpty { page.keys(messages.historyKeys(plan.goal.earlierMessages.map { $0 == .show })) }
        guard !plan.steps.isEmpty, !session.wantsName else { return }
        page.blank()
        page.keys(messages.planKeys, .dim)
    }

    private func write(_ underWay: PlanUnderWay, to page: inout Document) {
        for (index, step) in underWay.plan.steps.enumerated() {
            if index < underWay.results.count {
                let result = underWay.results[index]
                if case .accepted(let duration) = result {
                    page.paragraph("✓ \(text(step)), \(messages.exact(duration))", .noticeGood)
                } else {
                    page.paragraph("✗ \(text(step))", .noticeWarning)
                }
            } else {
                page.paragraph(
                    "\(index == underWay.step ? "▸" : " ") \(text(step))", index == underWay.step ? .strong : .dim)
            }
        }
        if underWay.step == nil { page.paragraph(messages.readingBack, .dim) }
    }

    private func write(_ outcome: PlanOutcome, rest: ChatPlan, to page: inout Document) {
        for (step, verdict) in zip(outcome.plan.steps, outcome.verdicts) {
            let (line, role) = verdict.line(of: step, in: messages, describing: text)
            page.paragraph(line, role)
        }
        page.blank()
        if case .failure(let error)? = outcome.after {
            page.paragraph(messages.notReadBack(error.sentence(in: messages)), .noticeWarning)
        } else if outcome.isComplete, rest.unsupported.isEmpty {
            page.paragraph(messages.storedAsAsked, .dim)
        } else if outcome.after != nil, !(rest.steps.isEmpty && rest.unsupported.isEmpty) {
            page.heading(messages.whatIsLeft)
            write(rest, to: &page)
        }
    }

    private func text(_ step: ChatStep) -> String { step.text(in: messages, names: session) }
}
