import Bitrix24
import Catalog
import TerminalKit

extension Model {
    /// What keys do while something stands between a request and the portal.
    mutating func face(_ action: Action, _ obstacle: Obstacle) -> [Effect] {
        var obstacle = obstacle
        switch (action, obstacle.kind) {
        case (.send, .renamed(let origin)): return [.move(to: origin)]
        case (.send, .expired(let token)):
            if !token.isEmpty { return [.reopen(with: token.secret)] }
            notice = Notice(.plain, words.tokenIsMissing)
        case (.insert(let text), .expired(var token)):
            token.insert(text)
            obstacle.kind = .expired(token)
        case (.edit(let command), .expired(var token)):
            token.apply(command)
            obstacle.kind = .expired(token)
        case (.up, _), (.down, _), (.pageUp, _), (.pageDown, _):
            obstacle.scroll = scrolled(obstacle.scroll, by: action) { obstacleDocument(obstacle, columns: $0) }
        case (.back, _):
            stage = .form
            return []
        default: break
        }
        stage = .obstacle(obstacle)
        return []
    }

    /// The way to the portal is free: who it was stays, and what was stopped goes on.
    mutating func goOn(at site: Site, at now: ContinuousClock.Instant) -> [Effect] {
        guard case .obstacle(let obstacle) = stage else { return [] }
        let before = portal
        portal = PortalState(site, in: words)
        home = site.home
        portal.scopes = before.scopes
        notice = nil
        guard let stopped = obstacle.stopped else {
            stage = .form
            return [.errand(.identify)] + beginReview(at: now)
        }
        portal.identity = before.identity
        lastRequest += 1
        stage = .sending(
            Delivery(structure: stopped, request: lastRequest, began: now, phase: .underWay(since: now)))
        let effects = [create(stopped)]
        return portal.caller == nil ? [.errand(.identify)] + effects : effects
    }

    /// The question for an error that the user can do something about; nil where there is none, or nobody to answer it.
    func obstacle(for error: PortalError, stopping stopped: ChatStructure?) -> Obstacle? {
        facesObstacles ? Obstacle(error, on: portal.portal, stopping: stopped) : nil
    }

    func obstacleDocument(_ obstacle: Obstacle, columns: Int) -> Document {
        var page = Document(columns: columns)
        switch obstacle.kind {
        case .renamed(let origin):
            page.paragraph(words.portalRenamedHeading, .heading)
            page.blank()
            page.entry(words.oldAddress, portal.portal.origin.text)
            page.entry(words.newAddress, origin.text, .strong)
            page.blank()
            page.paragraph(words.portalRenamedQuestion)
        case .expired:
            page.paragraph(words.tokenExpiredHeading, .heading)
            page.blank()
            page.paragraph(words.tokenExpiredQuestion(portal.label))
        }
        page.blank()
        page.paragraph(obstacle.stopped == nil ? words.nothingWasSentYet : words.stoppedGoesOn, .dim)
        return page
    }

    func drawObstacle(_ obstacle: Obstacle, on surface: inout Surface, _ layout: FormLayout) {
        drawPage({ obstacleDocument(obstacle, columns: $0) }, scroll: obstacle.scroll, on: &surface, layout)
        guard case .expired(let token) = obstacle.kind else { return }
        var page = layout.page
        var row = page.cutBottom(1)
        surface.fill(row, style: Style(.text))
        let label = words.newToken + " "
        _ = row.cutLeft(
            surface.write(label.truncated(toColumns: row.columns / 2), at: row.origin, role: .fieldFocus))
        LineField(token.dots, isFocused: true).draw(on: &surface, in: row)
    }
}
