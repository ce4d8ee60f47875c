import Bitrix24
import Catalog
import Tables
import TerminalKit

/// What will be sent of a table, and the question.
struct BatchPlanPage: SessionView {
    let session: Session

    func document(of proposal: BatchProposal, columns: Int) -> Document {
        var page = Document(columns: columns)
        let plan = proposal.plan
        page.paragraph(messages.planOfTable(proposal.table.choice.name, portal.portal.shownName), .heading)
        page.blank()
        page.paragraph(messages.chatsToCreate(plan.sent), .strong)
        let ignored = proposal.table.choice.ignored
        if !ignored.isEmpty {
            page.paragraph(
                messages.columnsIgnored(ignored.map(messages.quoted).joined(separator: ", ")), .noticeWarning)
        }
        if plan.unknown > 0 { page.paragraph(messages.rowsToLookFor(plan.unknown), .noticeWarning) }
        if plan.createdBefore > 0 { page.paragraph(messages.rowsCreatedBefore(plan.createdBefore)) }
        if !plan.unfinished.isEmpty {
            let rows = TablePlan.list(plan.unfinished.map(\.row), in: messages)
            page.paragraph(messages.rowsToComplete(plan.unfinished.count, rows), .noticeWarning)
        }
        if !plan.deleted.isEmpty {
            page.paragraph(messages.rowsDeletedOnScreen(plan.deleted.count, TablePlan.list(plan.deleted, in: messages)))
        }
        let dismissed = plan.omitted(as: .dismissed)
        if !dismissed.isEmpty {
            page.paragraph(
                messages.rowsDismissedOnScreen(dismissed.count, TablePlan.list(dismissed, in: messages)), .noticeWarning
            )
        }
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
            page.paragraph(
                messages.titlesExistOnScreen(plan.existing.count, TablePlan.list(plan.existing, in: messages)),
                .noticeWarning)
        }
        noteTitles(of: proposal.table, on: &page)
        page.paragraph(plan.notified(proposal.table.checked.people, in: messages))
        if proposal.count > 0 {
            page.paragraph(messages.requestsAndTime(plan.requests, plan.time(in: messages)))
        }
        page.blank()
        guard proposal.count > 0 else {
            page.paragraph(messages.nothingToCreate, .strong)
            if plan.createdBefore > 0 { page.paragraph(messages.againByCommand, .dim) }
            if !dismissed.isEmpty { page.paragraph(messages.dismissedByCommand, .dim) }
            keys(of: proposal, on: &page)
            return page
        }
        if proposal.canBeSent {
            page.paragraph(
                messages.sendTableTo(
                    portal.portal.shownName, chats: plan.sent, lookingFor: plan.unknown,
                    completing: plan.unfinished.count), .strong)
            if !session.wantsName {
                page.keys(plan.sent > 0 ? messages.sendOrGoBack(plan.sent) : messages.doOrGoBack, .dim)
            }
        } else {
            page.keys(messages.correctOrSkip, .dim)
        }
        keys(of: proposal, on: &page)
        return page
    }

    /// What is left out, and could be taken in; where the portal's name is typed the hint bar has other keys for it.
    private func keys(of proposal: BatchProposal, on page: inout Document) {
        if session.wantsName, proposal.canBeSent { return }
        if proposal.concernsChanged { page.keys(messages.changedAreTakenIn, .dim) }
        if proposal.concernsDeleted { page.keys(messages.deletedAreTakenIn, .dim) }
        if proposal.concernsExisting { page.keys(messages.existingAreSkipped, .dim) }
    }

    /// Which titles may exist though nobody has seen them.
    private func noteTitles(of table: OpenedTable, on page: inout Document) {
        if let refusal = table.titles.refusal {
            page.paragraph(messages.titlesNotChecked(refusal.sentence(in: messages)), .noticeWarning)
        }
        let unsearched = table.rows.filter { table.titles.unsearched.contains($0.structure.title) }
        if !unsearched.isEmpty {
            page.paragraph(
                messages.titlesUnsearched(unsearched.count, TablePlan.list(unsearched, in: messages)), .noticeWarning)
        }
    }

    func resendDocument(_ count: Int, columns: Int) -> Document {
        var page = Document(columns: columns)
        page.paragraph(messages.resendAbsentRows(count), .strong)
        page.blank()
        page.keys(messages.resendKeys, .dim)
        return page
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
