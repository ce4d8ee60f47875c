import Bitrix24
import TerminalKit

/// What came of the request: the panel after sending.
extension Model {
    func answerDocument(_ answered: Answered, columns: Int) -> Document {
        var page = Document(columns: columns)
        switch answered.outcome {
        case .created(let reply, let check): write(reply, check, to: &page)
        case .failed(let error): write(error, to: &page)
        }
        return page
    }

    private func write(_ reply: Reply<ChatID>, _ check: Check, to page: inout Document) {
        write(created: reply.value, to: &page)
        write(check, to: &page)
        writeTimes(of: reply, to: &page)
        write(raw: reply.raw, to: &page)
    }

    func write(created chat: ChatID, to page: inout Document) {
        page.paragraph("Chat \(chat.rawValue) created", .noticeGood)
        page.paragraph(portal.portal.link(to: chat), .link)
    }

    /// The portal's account of its time, and the phases of the transfer.
    func writeTimes(of reply: Reply<ChatID>, to page: inout Document) {
        let waiting = reply.transfer.phases.first { $0.phase == .waiting }?.duration ?? .zero
        // A portal whose clock counts whole seconds claims up to a second more than anybody waited.
        let isRough = (reply.time?.duration).map { $0 > waiting } ?? false
        if let time = reply.time { write(time, isRough: isRough, to: &page) }
        write(reply.transfer, portalShare: isRough ? nil : reply.time?.duration, to: &page)
    }

    /// JSON is indented; anything else is shown as it came.
    func write(raw: String, to page: inout Document) {
        page.source(JSONText.isValid(raw) ? JSONText.indented(raw) : raw, heading: "The portal's answer")
    }

    private func write(_ time: PortalTime, isRough: Bool, to page: inout Document) {
        let known: [(String, Duration?)] = [
            ("duration", time.duration), ("processing", time.processing), ("operating", time.operating),
        ]
        page.heading("The portal's time")
        for (label, duration) in known {
            if let duration { page.entry("  \(label)", Clock.exact(duration)) }
        }
        if let reset = time.operatingResetsIn { page.entry("  resets in", Clock.countdown(reset)) }
        if isRough {
            page.paragraph("Its clock counts whole seconds: the duration is too long.", .dim, indent: 2)
        }
    }

    func write(_ transfer: Transfer, portalShare: Duration?, to page: inout Document) {
        page.heading("The transfer, \(Clock.exact(transfer.total))")
        var start = Duration.zero
        var bars: [Bars.Bar] = []
        for (phase, duration) in transfer.phases {
            let span = start.seconds..<(start + duration).seconds
            bars.append(.init(label: "  \(phase.rawValue)", span: span, caption: Clock.exact(duration)))
            if phase == .waiting, let portalShare {
                bars.append(
                    .init(
                        label: "    the portal", span: start.seconds..<(start + portalShare).seconds,
                        caption: Clock.exact(portalShare), role: .barPortal))
            }
            start += duration
        }
        page.bars(bars)
    }

    private func write(_ error: PortalError, to page: inout Document) {
        page.paragraph("No chat was created", .noticeBad)
        page.blank()
        page.paragraph(error.sentence)
        page.paragraph(error.advice, .strong)
        page.blank()
        page.entry("Code", error.code)
        if let status = error.httpStatus { page.entry("HTTP status", String(status)) }
        if !error.detail.isEmpty { page.entry("In its words", error.detail) }
        page.blank()
        page.keys("Esc goes back to the form, where everything still is.", .dim)
        if let transfer = error.transfer { write(transfer, portalShare: nil, to: &page) }
        if let raw = error.raw { write(raw: raw, to: &page) }
    }
}

extension Duration {
    fileprivate var seconds: Double { self / .seconds(1) }
}
