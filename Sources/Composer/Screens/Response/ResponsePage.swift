import Bitrix24
import Catalog
import TerminalKit

/// What came of the request, in words: what happened, the link, what was stored, what can be done next; then the timing and
/// what the portal sent.
struct ResponsePage: SessionView {
    let session: Session

    func document(of screen: ResponseScreen, columns: Int) -> Document {
        var page = Document(columns: columns)
        switch screen.outcome {
        case .created(let reply, let check):
            write(created: reply.value, titled: screen.structure.title, to: &page)
            CheckPage(session: session).write(check, to: &page)
            if !screen.holdsRequest { page.keys(messages.nextSteps(steps(in: screen)), .dim) }
            writeTimes(of: reply, to: &page)
            page.write(raw: reply.raw, in: messages)
        case .failed(let error): write(error, in: screen, to: &page)
        }
        return page
    }

    func write(created chat: ChatID, titled title: String, to page: inout Document) {
        page.paragraph(messages.chatCreated(chat.rawValue, titled: title), .noticeGood)
        page.paragraph(portal.portal.link(to: chat), .link)
    }

    /// The portal's account of its time, and the phases of the transfer.
    func writeTimes(of reply: Reply<ChatID>, to page: inout Document) {
        TimingPart(session: session).write(reply, usual: session.usualTime, to: &page)
    }

    /// What can be done next, each with its key.
    private func steps(in screen: ResponseScreen) -> [(key: String, label: String)] {
        let context = screen.context(in: session)
        let actions: [Action] = [
            .tryAgain, .newChat, .openChats, .undoCreation, .copyLink, .openLink, .copyCurl,
        ]
        return actions.compactMap { action in
            let row = session.keys.table.rows.first { $0.action == action && $0.contexts.contains(context) }
            guard let row, let key = row.keys.first, screen.offers(action, in: session) else { return nil }
            return (key.name(in: messages), row.text.said(in: messages).label)
        }
    }

    private func write(_ error: PortalError, in screen: ResponseScreen, to page: inout Document) {
        page.paragraph(messages.noChatCreated, .noticeBad)
        page.paragraph(error.sentence(in: messages))
        page.entry(messages.errorCode, error.code)
        if let status = error.httpStatus { page.entry(messages.httpStatus, String(status)) }
        if !error.detail.isEmpty { page.entry(messages.portalsWords, error.detail) }
        page.paragraph(error.advice(in: messages), .strong)
        page.blank()
        page.keys(messages.formIsKept, .dim)
        page.keys(messages.nextSteps(steps(in: screen)), .dim)
        if let transfer = error.transfer { page.write(transfer, in: messages) }
        if let raw = error.raw { page.write(raw: raw, in: messages) }
    }
}
