import Bitrix24
import Catalog
import TerminalKit

/// What the portal stored against what was asked: one quiet line, or a row for every difference.
struct CheckPage: SessionView {
    let session: Session

    func write(_ check: Check, to page: inout Document) {
        switch check.finding {
        case .reading where check.underWay != nil: break
        case .reading: page.paragraph(messages.readingBack, .dim)
        case .differences(let differences) where differences.isEmpty:
            page.paragraph(messages.storedAsAsked, .dim)
        case .differences(let differences): write(differences, check, to: &page)
        case .unreadable(let error):
            page.paragraph(messages.existsUnchecked(error.sentence(in: messages)), .noticeWarning)
        }
        for made in check.made { write(made, to: &page) }
        if let underWay = check.underWay {
            for (step, result) in zip(underWay.plan.steps, underWay.results) {
                if case .accepted(let duration) = result {
                    page.paragraph("✓ \(step.description(in: session)), \(messages.exact(duration))", .noticeGood)
                }
            }
        }
        if let underWay = check.underWay {
            let isRepair = check.finding != .reading
            let text =
                underWay.current.map { step in
                    let what = step.description(in: session)
                    return isRepair ? messages.repairing(what) : "▸ \(what) …"
                } ?? messages.readingBack
            page.paragraph(text, .dim)
        }
    }

    private func write(_ differences: [Difference], _ check: Check, to page: inout Document) {
        page.heading(messages.storedDifferently)
        var number = 0
        for difference in differences {
            var key = "  "
            if check.isRepairable(difference) {
                number += 1
                key = number <= 9 ? "\(number) " : "  "
            }
            page.line(
                .init(key, .hintKey), .init(difference.field.label(in: messages) + ": ", .fieldLabel),
                .init(difference.text(in: session), .noticeWarning))
            if let reason = difference.reason { page.paragraph(reason.sentence(in: messages), .dim, indent: 4) }
        }
        if !check.isBusy, number > 0 {
            page.keys(messages.keysRepair(number))
            if let owner = check.repairable.first(where: { $0.field == .owner })?.member {
                page.paragraph(messages.ordinaryMember(owner: name(of: owner)), .dim)
            }
        }
    }

    private func write(_ made: Check.Made, to page: inout Document) {
        let (text, role) = made.verdict.line(of: made.step, in: messages) { $0.description(in: session) }
        page.paragraph(text, role)
    }
}
