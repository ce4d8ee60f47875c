import Bitrix24
import Catalog
import Tables
import TerminalKit

/// What will be sent of a table, and the question.
struct BatchPlanPage: SessionView {
    let session: Session
    /// More than anybody reads of rows that are alike.
    private static let mostRows = 10

    func document(of proposal: BatchProposal, columns: Int) -> Document {
        var page = Document(columns: columns)
        let plan = proposal.plan
        page.paragraph(messages.planOfTable(proposal.table.choice.name, portal.portal.shownName), .heading)
        page.blank()
        page.paragraph(messages.chatsToCreate(plan.sent), .strong)
        if plan.unknown > 0 { page.paragraph(messages.rowsToLookFor(plan.unknown), .noticeWarning) }
        if plan.createdBefore > 0 { page.paragraph(messages.rowsCreatedBefore(plan.createdBefore)) }
        let changed = plan.omitted(for: .changed)
        if changed > 0 { page.paragraph(messages.rowsChangedOnScreen(changed), .noticeWarning) }
        let invalid = plan.omitted(for: .invalid)
        if invalid > 0 {
            page.paragraph(
                proposal.omissions.invalid ? messages.rowsInvalid(invalid) : messages.rowsToCorrect(invalid), .noticeBad
            )
        }
        let skipped = plan.omitted(for: .exists)
        if skipped > 0 { page.paragraph(messages.rowsExist(skipped)) }
        if !plan.existing.isEmpty {
            page.paragraph(messages.titlesExistOnScreen(plan.existing.count, list(plan.existing)), .noticeWarning)
        }
        page.paragraph(notified(plan, proposal.table.checked.people))
        if !plan.rows.isEmpty {
            let time = plan.time > .zero ? messages.countdown(plan.time) : messages.withinBurst
            page.paragraph(messages.requestsAndTime(plan.requests, time))
        }
        page.blank()
        guard !plan.rows.isEmpty else {
            page.paragraph(messages.nothingToCreate, .strong)
            if proposal.concernsChanged { page.keys(messages.changedAreTakenIn, .dim) }
            return page
        }
        if proposal.canBeSent {
            page.paragraph(
                messages.sendTableTo(portal.portal.shownName, chats: plan.sent, lookingFor: plan.unknown), .strong)
            if !session.wantsName { page.keys(messages.sendOrGoBack, .dim) }
        } else {
            page.keys(messages.correctOrSkip, .dim)
        }
        if proposal.concernsChanged { page.keys(messages.changedAreTakenIn, .dim) }
        if proposal.concernsExisting { page.keys(messages.existingAreSkipped, .dim) }
        return page
    }

    func resendDocument(_ count: Int, columns: Int) -> Document {
        var page = Document(columns: columns)
        page.paragraph(messages.resendAbsentRows(count), .strong)
        page.blank()
        page.keys(messages.resendKeys, .dim)
        return page
    }

    private func notified(_ plan: TablePlan, _ people: RowPeople) -> String {
        guard let most = plan.notified.first else { return messages.nobodyIsNotified }
        let name = people.name(of: most.person).map { "\($0) (\(most.person.rawValue))" }
        return messages.peopleNotified(
            plan.notified.count, most: name ?? String(most.person.rawValue), count: most.count)
    }

    private func list(_ rows: [BatchRow]) -> String {
        let shown = rows.prefix(Self.mostRows).map { "\($0.number) \(messages.quoted($0.structure.title))" }.joined(
            separator: ", ")
        return rows.count > Self.mostRows ? shown + ", …" : shown
    }
}

extension BatchScreen {
    func page(in session: Session, at now: Instant, columns: Int) -> Document {
        let page = BatchPlanPage(session: session)
        return switch phase {
        case .planned(let proposal): page.document(of: proposal, columns: columns)
        case .asksResend(let count): page.resendDocument(count, columns: columns)
        case .reading, .failed, .rows, .correcting, .planning, .running: Document(columns: columns)
        }
    }
}
