import TerminalKit

/// Everything that the composer knows: what all screens share, and the screen that is shown. Changed by `reduce` only,
/// drawn by `draw`.
public struct Model: Sendable {
    public internal(set) var session: Session
    public internal(set) var screen: any ComposerScreen
    /// Waits beneath the one that is shown, and comes back when that closes; nil: the form comes.
    var beneath: (any ComposerScreen)?
    /// The form: shown when another screen closes.
    let form: any ComposerScreen
    /// Lies over the screen where the session says so.
    var help: any ComposerScreen
    private let unopenedHelp: any ComposerScreen
    /// What is said of the form, while another screen is shown: it comes back to a form that is as it was.
    var waitingNotice: (notice: Notice, form: Form)?
    /// What the screen showed last that a key may confirm.
    var presented: Confirmable?
    /// It was said that leaving loses the text, and nothing else was done since.
    var leavesUnkept = false
    /// Ctrl-C was pressed once, and nothing else since.
    var leavesOnInterrupt = false

    init(_ session: Session, form: any ComposerScreen, help: any ComposerScreen, first: (any ComposerScreen)?) {
        self.session = session
        self.form = form
        self.help = help
        unopenedHelp = help
        screen = first ?? form
    }

    /// The form is shown.
    public var isAtForm: Bool { screen.isEqual(to: form) }

    /// Where a key would be pressed now.
    public var context: Context { shown.context(in: session) }

    /// The screen that has the keys.
    var shown: any ComposerScreen { session.showsHelp ? help : screen }

    mutating func toggleHelp() {
        help = unopenedHelp
        session.helpSubject = session.showsHelp ? nil : screen.context(in: session)
    }

    /// What a key asks for now: its row in the table, or text where text is typed.
    public func action(for key: Key) -> Action? {
        if let text = key.text, !shown.query.isEmpty { return .insert(String(text)) }
        if let action = session.keys.table.action(for: key, in: context) { return action }
        guard let text = key.text else { return nil }
        if takesText { return .insert(String(text)) }
        return shown.choosesByLetter(in: session) && text.isLetter ? .chooseByLetter(text) : nil
    }

    /// When the screen changes by itself next: the elapsed time counts, a pause ends. Nil: never.
    public func wakesAt(after now: Instant) -> Instant? {
        [session.debounceEnds, screen.wakesAt(after: now, in: session)].compactMap(\.self).min()
    }

    /// What the next start goes on with: nothing, once the form has made its chat.
    public var draft: FormDocument { session.draft }
}
