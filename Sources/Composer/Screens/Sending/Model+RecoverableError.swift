import Bitrix24
import Catalog
import TerminalKit

extension Model {
    /// What keys do while something stands between a request and the portal.
    mutating func face(_ action: Action, _ recoverableError: RecoverableError) -> [Effect] {
        var recoverableError = recoverableError
        switch (action, recoverableError.kind) {
        case (.send, .renamed(let origin)): return [.move(to: origin)]
        case (.send, .expired(let token)):
            if !token.isEmpty { return [.reopen(with: token.secret)] }
            notice = Notice(.plain, messages.tokenIsMissing)
        case (.insert(let text), .expired(var token)):
            token.insert(text)
            recoverableError.kind = .expired(token)
        case (.edit(let command), .expired(var token)):
            token.apply(command)
            recoverableError.kind = .expired(token)
        case (.up, _), (.down, _), (.pageUp, _), (.pageDown, _):
            recoverableError.scroll = scrolled(recoverableError.scroll, by: action) {
                obstacleDocument(recoverableError, columns: $0)
            }
        case (.back, _):
            stage = .form
            return []
        default: break
        }
        stage = .recoverableError(recoverableError)
        return []
    }

    /// The way to the portal is free: who it was stays, and what was stopped goes on.
    mutating func goOn(at site: Site, at now: ContinuousClock.Instant) -> [Effect] {
        guard case .recoverableError(let recoverableError) = stage else { return [] }
        let before = portal
        portal = PortalState(site, in: messages)
        home = site.home
        portal.scopes = before.scopes
        notice = nil
        guard let stopped = recoverableError.stopped else {
            stage = .form
            return [.job(.identify)] + beginReview(at: now)
        }
        portal.identity = before.identity
        lastRequest += 1
        stage = .sending(
            Delivery(structure: stopped, request: lastRequest, began: now, phase: .underWay(since: now)))
        let effects = [create(stopped)]
        return portal.caller == nil ? [.job(.identify)] + effects : effects
    }

    /// The question for an error that the user can do something about; nil where there is none, or nobody to answer it.
    func recoverableError(for error: PortalError, stopping stopped: ChatStructure?) -> RecoverableError? {
        facesObstacles ? RecoverableError(error, on: portal.portal, stopping: stopped) : nil
    }

    func obstacleDocument(_ recoverableError: RecoverableError, columns: Int) -> Document {
        var page = Document(columns: columns)
        switch recoverableError.kind {
        case .renamed(let origin):
            page.paragraph(messages.portalRenamedHeading, .heading)
            page.blank()
            page.entry(messages.oldAddress, portal.portal.origin.shownText)
            page.entry(messages.newAddress, origin.shownText, .strong)
            page.blank()
            page.paragraph(messages.portalRenamedQuestion)
        case .expired:
            page.paragraph(messages.tokenExpiredHeading, .heading)
            page.blank()
            page.paragraph(messages.tokenExpiredQuestion(portal.label))
        }
        page.blank()
        page.paragraph(recoverableError.stopped == nil ? messages.nothingWasSentYet : messages.stoppedGoesOn, .dim)
        return page
    }

    func drawObstacle(_ recoverableError: RecoverableError, on surface: inout Surface, _ layout: FormLayout) {
        drawPage(
            { obstacleDocument(recoverableError, columns: $0) }, scroll: recoverableError.scroll, on: &surface, layout)
        guard case .expired(let token) = recoverableError.kind else { return }
        var page = layout.page
        var row = page.cutBottom(1)
        surface.fill(row, style: Style(.text))
        let label = messages.newToken + " "
        _ = row.cutLeft(
            surface.write(label.truncated(toColumns: row.columns / 2), at: row.origin, role: .fieldFocus))
        LineField(token.dots, isFocused: true).draw(on: &surface, in: row)
    }
}
