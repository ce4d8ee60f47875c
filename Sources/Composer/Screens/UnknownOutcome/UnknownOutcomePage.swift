import Bitrix24
import Catalog
import FoundationEssentials
import TerminalKit

/// A request whose fate is not known: what was asked, what a look at the portal brings, and what can be done.
struct UnknownOutcomePage: SessionView {
    let session: Session

    func document(of shown: UnknownOutcomeScreen, columns: Int) -> Document {
        var page = Document(columns: columns)
        if case .identified(let candidate) = shown.search {
            page.paragraph(messages.isTheOne(candidate.stored.id.rawValue), .noticeGood)
            page.paragraph(portal.portal.link(to: candidate.stored.id), .link)
            writeComparison(shown, candidate, to: &page)
            return page
        }
        page.paragraph(messages.mayHaveBeenCreated, .noticeWarning)
        let all = session.unknownOutcome
        if all.count > 1, let place = all.firstIndex(where: { $0.sending.id == shown.attempt.sending.id }) {
            page.keys(messages.unknownPlace(place + 1, of: all.count), .dim)
        }
        page.blank()
        writeRequest(shown, to: &page)
        page.blank()
        switch shown.search {
        case .none, .identified: writeChoices(to: &page)
        case .looking: page.paragraph(messages.looking, .dim)
        case .failed(let error):
            page.paragraph(messages.lookFailed(error.message(in: messages)), .noticeBad)
            writeChoices(to: &page)
        case .found(let findings): write(findings, of: shown, to: &page)
        }
        if let transfer = shown.error?.transfer { page.write(transfer, in: messages) }
        if let raw = shown.error?.raw { page.write(raw: raw, in: messages) }
        return page
    }

    private func writeRequest(_ shown: UnknownOutcomeScreen, to page: inout Document) {
        let sending = shown.attempt.sending
        if let error = shown.error {
            page.paragraph(error.sentence(in: messages))
            page.entry(messages.errorCode, error.code)
            if let status = error.httpStatus { page.entry(messages.httpStatus, String(status)) }
            if !error.detail.isEmpty { page.entry(messages.portalsWords, error.detail) }
        } else if case .unknown(let code) = shown.attempt.fate {
            // The journal has the code alone.
            page.paragraph(
                TransportFailure.Kind(rawValue: code)?.sentence(in: messages) ?? messages.noUsableAnswer)
            if !code.isEmpty { page.entry(messages.errorCode, code) }
        } else {
            page.paragraph(messages.endedWhileWaiting)
        }
        page.entry(messages.sentAt, moment(sending.time))
        let title = sending.structure.title
        page.entry(ChatField.title.label(in: messages), title.isEmpty ? messages.portalChooses : title)
        let members = sending.structure.allMembers.map { name(of: $0) }
        page.entry(ChatField.members.label(in: messages), ([messages.you] + members).joined(separator: ", "))
    }

    private func writeChoices(to page: inout Document) {
        page.keys(messages.unknownOutcomeKeys)
        page.paragraph(messages.mayMakeSecond, .dim)
    }

    private func write(_ findings: Findings, of shown: UnknownOutcomeScreen, to page: inout Document) {
        if findings.candidates.isEmpty {
            page.paragraph(messages.nothingLikeIt, .noticeWarning)
            writeChoices(to: &page)
            return
        }
        page.heading(messages.itMayBe)
        for (index, candidate) in findings.candidates.enumerated() {
            let fit = fit(of: candidate, shown)
            page.line(
                .init(index < 9 ? "\(index + 1) " : "  ", .hintKey),
                .init(messages.chat(candidate.stored.id.rawValue, titled: candidate.stored.title), .strong),
                .init(", \(fit)"))
            if let created = candidate.created {
                page.paragraph(messages.created(at: moment(created)), .dim, indent: 2)
            }
            writeComparison(shown, candidate, to: &page)
        }
        page.blank()
        page.keys(messages.pickKeys)
    }

    private func comparison(_ shown: UnknownOutcomeScreen, _ candidate: Candidate) -> Comparison {
        Comparison(asked: shown.attempt.sending.structure, stored: candidate.stored, caller: portal.caller?.id)
    }

    private func fit(of candidate: Candidate, _ shown: UnknownOutcomeScreen) -> String {
        if candidate.fit == .certain { return messages.fitsInEverything }
        return comparison(shown, candidate).differences.isEmpty ? messages.fitsAsOthersDo : messages.fitsInPart
    }

    private func writeComparison(_ shown: UnknownOutcomeScreen, _ candidate: Candidate, to page: inout Document) {
        let comparison = comparison(shown, candidate)
        if comparison.differences.isEmpty { page.paragraph(messages.everythingAsAsked, .dim, indent: 2) }
        for difference in comparison.differences {
            page.paragraph(
                "\(difference.field.label(in: messages)): \(difference.text(in: session))", .noticeWarning, indent: 2)
        }
    }

    private func moment(_ date: Date) -> String { messages.moment(CivilMoment(date, in: session.zone)) }
}
