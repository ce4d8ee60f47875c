import Bitrix24
import Catalog
import TerminalKit

/// The saved portals, the demo portal and the way to another one, to choose from.
struct PortalsScreen: ComposerScreen {
    enum Choice: Sendable, Equatable {
        case site(Site)
        /// Makes another portal known.
        case another
    }

    let choices: [Choice]
    private(set) var highlighted: Int

    init(_ sites: [Site], at current: Site) {
        choices = sites.map(Choice.site) + [.another]
        highlighted = sites.firstIndex { $0.way == current.way && $0.home == current.home } ?? 0
    }

    static func open(_ sites: [Site], in session: inout Session) {
        session.notice = nil
        session.show(PortalsScreen(sites, at: session.portal.site))
    }

    func context(in session: Session) -> Context { .sites }

    mutating func handle(_ action: Action, in session: inout Session, at now: Instant) -> [Effect] {
        if let row = session.highlighted(highlighted, after: action, of: choices.count) { highlighted = row }
        switch action {
        case .open: return take(in: &session)
        case .point(let place):
            guard let line = list.line(at: place, in: PortalsView.part(of: session.layout)) else { break }
            if line == highlighted { return take(in: &session) }
            highlighted = line
        case .back where session.portal.site.way != .nowhere: session.close()
        default: break
        }
        return []
    }

    mutating func handle(_ report: Report, in session: inout Session, at now: Instant) -> [Effect] {
        if case .entered = report { session.close() }
        return []
    }

    private func take(in session: inout Session) -> [Effect] {
        switch choices[highlighted] {
        case .another: session.show(WelcomeScreen(isOptional: true))
        case .site(let site):
            let portal = session.portal
            guard site.way != portal.site.way || site.home != session.home || portal.access == .closed else {
                session.close()
                break
            }
            return [.enter(site)]
        }
        return []
    }

    var list: ListView { ListView(count: choices.count, selection: highlighted) }

    func draw(on surface: inout Surface, _ layout: ScreenLayout, in session: Session, at now: Instant) {
        PortalsView(session: session).draw(self, on: &surface, layout)
    }
}
