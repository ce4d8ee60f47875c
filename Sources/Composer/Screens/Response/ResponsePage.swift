import Bitrix24
import Catalog
import TerminalKit

/// What came of the request, in words.
struct ResponsePage: SessionView {
    let session: Session

    func document(of outcome: ResponseScreen.Outcome, columns: Int) -> Document {
        var page = Document(columns: columns)
        switch outcome {
        case .created(let reply, let check): write(reply, check, to: &page)
        case .failed(let error): write(error, to: &page)
        }
        return page
    }

    private func write(_ reply: Reply<ChatID>, _ check: Check, to page: inout Document) {
        write(created: reply.value, to: &page)
        CheckPage(session: session).write(check, to: &page)
        writeTimes(of: reply, to: &page)
        page.write(raw: reply.raw, in: messages)
    }

    func write(created chat: ChatID, to page: inout Document) {
        page.paragraph(messages.chatCreated(chat.rawValue), .noticeGood)
        page.paragraph(portal.portal.link(to: chat), .link)
    }

    /// The portal's account of its time, and the phases of the transfer.
    func writeTimes(of reply: Reply<ChatID>, to page: inout Document) {
        let waiting = reply.transfer.phases.first { $0.phase == .waiting }?.duration ?? .zero
        // A portal whose clock counts whole seconds claims up to a second more than anybody waited.
        let isRough = (reply.time?.duration).map { $0 > waiting } ?? false
        if let time = reply.time { write(time, isRough: isRough, to: &page) }
        page.write(reply.transfer, portalShare: isRough ? nil : reply.time?.duration, in: messages)
    }

    private func write(_ time: PortalTime, isRough: Bool, to page: inout Document) {
        let known: [(String, Duration?)] = [
            (messages.portalsDuration, time.duration), (messages.portalsProcessing, time.processing),
            (messages.portalsOperating, time.operating),
        ]
        page.heading(messages.portalsTime)
        for (label, duration) in known {
            if let duration { page.entry("  \(label)", messages.exact(duration)) }
        }
        if let reset = time.operatingResetsIn {
            page.entry("  \(messages.operatingResetsIn)", messages.countdown(reset))
        }
        if isRough {
            page.paragraph(messages.roughClock, .dim, indent: 2)
        }
    }

    private func write(_ error: PortalError, to page: inout Document) {
        page.paragraph(messages.noChatCreated, .noticeBad)
        page.blank()
        page.paragraph(error.sentence(in: messages))
        page.paragraph(error.advice(in: messages), .strong)
        page.blank()
        page.entry(messages.errorCode, error.code)
        if let status = error.httpStatus { page.entry(messages.httpStatus, String(status)) }
        if !error.detail.isEmpty { page.entry(messages.portalsWords, error.detail) }
        page.blank()
        page.keys(messages.formIsKept, .dim)
        if let transfer = error.transfer { page.write(transfer, in: messages) }
        if let raw = error.raw { page.write(raw: raw, in: messages) }
    }
}
