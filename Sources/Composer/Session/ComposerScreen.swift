import Catalog
import TerminalKit

/// One screen of the composer: its state, what happens to it, how it looks and which keys it has.
///
/// A value, changed by `reduce` only. What it needs beside its own state is the session; other screens it does not see.
public protocol ComposerScreen: Equatable, Sendable {
    /// Where a key is pressed now: picks the rows of the table of keys.
    func context(in session: Session) -> Context

    /// Does what the user asks for. What it does not know it ignores.
    mutating func handle(_ action: Action, in session: inout Session, at now: Instant) -> [Effect]

    /// Takes in what the world reports, after the session has.
    mutating func handle(_ report: Report, in session: inout Session, at now: Instant) -> [Effect]

    /// Asks for what has to be asked after whatever happened, or because it is time to.
    mutating func catchUp(with session: inout Session, at now: Instant) -> [Effect]

    /// When the screen changes by itself next. Nil: never.
    func wakesAt(after now: Instant, in session: Session) -> Instant?

    /// Draws the screen between header and notice.
    func draw(
        on surface: inout Surface, _ layout: ScreenLayout, in session: Session, at now: Instant)

    /// Whether a letter means a value now.
    func choosesByLetter(in session: Session) -> Bool

    /// What was typed to narrow the list or page that is shown; empty where nothing was.
    var query: String { get }
    /// Whether the action has something to act on: the hint bar names no key that would do nothing.
    func offers(_ action: Action, in session: Session) -> Bool
    /// What the hint bar calls the action here; nil where the table of keys has the word for it.
    func label(of action: Action, in session: Session) -> String?

    /// Whether the action could do what cannot be taken back: send, identify, repair, delete, go to another address.
    func confirms(_ action: Action) -> Bool
    /// The screen as far as it is asked about, without the place in the page and what is typed in it; nil where nothing is
    /// to be confirmed.
    var question: (any ComposerScreen)? { get }

    /// The screen lies over the form, which is drawn first.
    var isOverForm: Bool { get }
    /// A request is under way: it is not left alone, and Ctrl-C is for it.
    var holdsRequest: Bool { get }
    /// Why the screen is not left as long as it holds a request, and what can be done.
    func reasonToStay(in session: Session) -> String
}

extension ComposerScreen {
    public mutating func handle(_ report: Report, in session: inout Session, at now: Instant) -> [Effect] { [] }

    public mutating func catchUp(with session: inout Session, at now: Instant) -> [Effect] { [] }

    public func wakesAt(after now: Instant, in session: Session) -> Instant? { nil }

    public func choosesByLetter(in session: Session) -> Bool { false }
    public var query: String { "" }
    public func offers(_ action: Action, in session: Session) -> Bool { true }
    public func label(of action: Action, in session: Session) -> String? { nil }
    public func confirms(_ action: Action) -> Bool { false }
    public var question: (any ComposerScreen)? { nil }

    public var isOverForm: Bool { false }
    public var holdsRequest: Bool { false }
    public func reasonToStay(in session: Session) -> String { session.messages.isUnderWay }

    func isEqual(to other: any ComposerScreen) -> Bool { other as? Self == self }
}

/// A screen that another one keeps, of whatever kind.
struct AnyScreen: Equatable, Sendable {
    let screen: any ComposerScreen

    static func == (left: Self, right: Self) -> Bool { left.screen.isEqual(to: right.screen) }
}

/// Where a screen leads.
enum Transition: Sendable {
    case show(any ComposerScreen)
    /// Back to the screen that waits beneath, or else to the form.
    case close
    /// To the form, which does this then.
    case form(then: Action?)
}

extension Session {
    /// Another screen takes the place of the one that is shown.
    mutating func show(_ screen: some ComposerScreen) {
        transition = .show(screen)
    }

    /// The screen gives way to the one beneath it, which is the form mostly.
    mutating func close() {
        transition = .close
    }

    /// All screens give way to the form.
    mutating func showForm(then action: Action? = nil) {
        transition = .form(then: action)
    }
}
