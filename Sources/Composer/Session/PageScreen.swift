import TerminalKit

/// A screen that is one page of text, which may be longer than the window.
protocol PageScreen: ComposerScreen {
    /// The first visible line.
    var scroll: Int { get set }

    func page(in session: Session, at now: Instant, columns: Int) -> Document

    /// What is asked for at the foot of the page; nil where nothing is typed.
    func prompt(in session: Session) -> PagePrompt?
}

extension PageScreen {
    /// The screen without the place in the page.
    var unscrolled: Self {
        var screen = self
        screen.scroll = 0
        return screen
    }

    func prompt(in session: Session) -> PagePrompt? { nil }

    func draw(on surface: inout Surface, _ layout: ScreenLayout, in session: Session, at now: Instant) {
        drawPage(on: &surface, layout, in: session, at: now)
    }

    func drawPage(on surface: inout Surface, _ layout: ScreenLayout, in session: Session, at now: Instant) {
        var part = layout.page
        let prompt = prompt(in: session)
        let foot = prompt?.cut(from: &part)
        layout.draw({ page(in: session, at: now, columns: $0) }, scroll: scroll, on: &surface, in: part)
        if let prompt, let foot { prompt.draw(on: &surface, in: foot) }
    }

    /// Scrolls the page; it stops at the end.
    ///
    /// - Returns: false for an action that does not scroll.
    @discardableResult
    mutating func scroll(by action: Action, in session: Session, at now: Instant) -> Bool {
        guard let steps = session.steps(of: action) else { return false }
        let layout = session.layout
        let page = page(in: session, at: now, columns: layout.textColumnsOfPage)
        var part = layout.page
        _ = prompt(in: session)?.cut(from: &part)
        scroll = min(max(0, scroll + steps), page.lastScroll(rows: part.rows))
        return true
    }
}
