import Settings
import TerminalKit

/// The saved portals, the demo portal and the way to another one: to choose from, to test and to look after.
struct PortalsScreen: ComposerScreen {
    enum Choice: Sendable, Equatable {
        case site(Site)
        /// Makes another portal known.
        case another
    }

    /// A new name that is being typed.
    struct Naming: Sendable, Equatable {
        let renames: ProfileName
        var buffer: TextBuffer
    }

    let choices: [Choice]
    private(set) var list: NarrowedList
    var naming: Naming?
    /// The portal that a second press removes.
    var removes: ProfileName?

    init(_ sites: [Site], in session: Session) {
        let (current, view) = (session.portal.site, PortalsView(session: session))
        choices = sites.map(Choice.site) + [.another]
        list = NarrowedList(
            choices.map { view.cells(of: $0).joined(separator: " ") },
            highlighted: sites.firstIndex { $0.way == current.way && $0.home == current.home } ?? 0)
    }

    static func open(_ sites: [Site], in session: inout Session) {
        session.notice = nil
        session.show(PortalsScreen(sites, in: session))
    }

    var query: String { list.filter.text }

    func context(in session: Session) -> Context { naming == nil ? .sites : .naming }

    func offers(_ action: Action, in session: Session) -> Bool {
        switch action {
        case .renameSite, .removeSite, .makeSiteDefault, .testSite: saved != nil
        case .open where naming == nil: choice != nil
        default: true
        }
    }

    /// Who removes a portal removes its secret.
    func confirms(_ action: Action) -> Bool { action == .removeSite }

    var question: (any ComposerScreen)? {
        var shown = self
        shown.naming?.buffer = TextBuffer()
        return shown
    }

    mutating func handle(_ action: Action, in session: inout Session, at now: Instant) -> [Effect] {
        if let naming { return name(action, naming, in: &session) }
        let removes = removes
        self.removes = nil
        if list.handle(action, pageRows: session.pageRows) { return [] }
        switch action {
        case .open: return take(in: &session)
        case .point(let place):
            let view = ListView(count: shown.count, selection: list.highlighted)
            guard let line = view.line(at: place, in: PortalsView.part(of: session.layout)) else { break }
            if line == list.highlighted { return take(in: &session) }
            list.highlighted = line
        case .renameSite, .removeSite, .makeSiteDefault, .testSite:
            return saved.map { look(after: $0.site, $0.name, action, removes, in: &session) } ?? []
        case .back where session.portal.site.way != .nowhere: session.close()
        default: break
        }
        return []
    }

    mutating func handle(_ report: Report, in session: inout Session, at now: Instant) -> [Effect] {
        switch report {
        case .entered: session.close()
        case .sitesChanged(let sites, let change): take(sites, change, in: &session)
        case .siteTested(let name, let result): tell(result, of: name, in: &session)
        default: break
        }
        return []
    }

    private func take(in session: inout Session) -> [Effect] {
        switch choice {
        case .another: WelcomeScreen.open(in: &session)
        case .site(let site):
            let portal = session.portal
            guard site.way != portal.site.way || site.home != session.home || portal.access == .closed else {
                session.close()
                break
            }
            return [.enter(site)]
        case nil: break
        }
        return []
    }

    /// The choices that the search leaves.
    var shown: [Choice] { list.shown(of: choices) }

    private var choice: Choice? { list.chosen(of: choices) }

    mutating func highlight(_ name: ProfileName) {
        list.highlighted =
            choices.firstIndex { if case .site(let site) = $0 { site.way == .saved(name) } else { false } }
            ?? list.highlighted
    }

    /// The highlighted portal, if it is a saved one.
    private var saved: (site: Site, name: ProfileName)? {
        guard case .site(let site) = choice, case .saved(let name) = site.way else { return nil }
        return (site, name)
    }

    func draw(on surface: inout Surface, _ layout: ScreenLayout, in session: Session, at now: Instant) {
        PortalsView(session: session).draw(self, on: &surface, layout)
    }
}
