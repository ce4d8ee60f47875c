import Bitrix24
import FoundationEssentials
import TerminalKit

/// A request whose fate is not known: what was asked, what a look at the portal brings, and what can be done.
extension Model {
    func unsettledDocument(_ shown: Unsettled, columns: Int) -> Document {
        var page = Document(columns: columns)
        if case .settled(let candidate) = shown.search {
            page.paragraph("Chat \(candidate.stored.id.rawValue) is the one", .noticeGood)
            page.paragraph(portal.portal.link(to: candidate.stored.id), .link)
            writeComparison(shown, candidate, to: &page)
            return page
        }
        page.paragraph("Unknown: the chat may have been created", .noticeWarning)
        page.blank()
        writeRequest(shown, to: &page)
        page.blank()
        switch shown.search {
        case .none, .settled: writeChoices(to: &page)
        case .looking: page.paragraph("Looking on the portal …", .dim)
        case .failed(let error):
            page.paragraph("The look failed: \(error.sentence) \(error.advice)", .noticeBad)
            writeChoices(to: &page)
        case .found(let findings): write(findings, of: shown, to: &page)
        }
        if let transfer = shown.error?.transfer { write(transfer, portalShare: nil, to: &page) }
        if let raw = shown.error?.raw { write(raw: raw, to: &page) }
        return page
    }

    private func writeRequest(_ shown: Unsettled, to page: inout Document) {
        let sending = shown.sending.sending
        if let error = shown.error {
            page.paragraph(error.sentence)
            page.entry("Code", error.code)
            if let status = error.httpStatus { page.entry("HTTP status", String(status)) }
            if !error.detail.isEmpty { page.entry("In its words", error.detail) }
        } else {
            page.paragraph(
                shown.sending.fate == .lost
                    ? "convene ended while it waited for the answer." : "No usable answer came.")
        }
        page.entry("Sent", moment(sending.time))
        page.entry("Title", sending.structure.title.isEmpty ? "the portal chooses" : sending.structure.title)
        let members = sending.structure.membersWithOwner.map { name(of: $0) }
        page.entry("Members", (["you"] + members).joined(separator: ", "))
    }

    private func writeChoices(to page: inout Document) {
        page.keys("l looks on the portal for it; k keeps it as unknown; Esc goes back to the form.")
        page.paragraph("Sent again, it may make a second chat: the review asks for it once more.", .dim)
    }

    private func write(_ findings: Findings, of shown: Unsettled, to page: inout Document) {
        if findings.isProvenAbsent {
            page.paragraph("The portal has no chat with the mark of this request: it was not created.", .noticeGood)
            return
        }
        if findings.candidates.isEmpty {
            page.paragraph(
                "No chat on the portal looks like it. It may still appear: look again in a minute before you send it "
                    + "again.", .noticeWarning)
            writeChoices(to: &page)
            return
        }
        page.heading("It may be")
        for (index, candidate) in findings.candidates.enumerated() {
            let fit = candidate.fit == .certain ? "fits in everything" : "fits in part"
            page.line(
                .init(index < 9 ? "\(index + 1) " : "  ", .hintKey),
                .init("Chat \(candidate.stored.id.rawValue) “\(candidate.stored.title)”", .strong), .init(", \(fit)"))
            if let created = candidate.created { page.paragraph("created \(moment(created))", .dim, indent: 2) }
            writeComparison(shown, candidate, to: &page)
        }
        page.blank()
        page.keys("Its number says that it is the one; k keeps it as unknown; l looks again.")
    }

    private func writeComparison(_ shown: Unsettled, _ candidate: Candidate, to page: inout Document) {
        let comparison = Comparison(
            asked: shown.sending.sending.structure, stored: candidate.stored, caller: portal.caller?.id)
        if comparison.differences.isEmpty { page.paragraph("everything is stored as asked", .dim, indent: 2) }
        for difference in comparison.differences {
            page.paragraph("\(difference.field.label): \(text(of: difference))", .noticeWarning, indent: 2)
        }
    }

    /// "2026-11-22 18:02:07"
    private func moment(_ date: Date) -> String {
        let day = Date.ISO8601FormatStyle(timeZone: zone).year().month().day()
        let clock = Date.ISO8601FormatStyle(timeZone: zone).time(includingFractionalSeconds: false)
        return "\(date.formatted(day)) \(date.formatted(clock))"
    }
}
