import Bitrix24
import Catalog

/// The composer as a conversation in plain lines: it says something, asks one question, and gets one line.
///
/// The other interface of the same model. What a line means is told to `reduce` as the actions that keys would give, and
/// what is said is read from the model afterwards. Pure: no clock, no terminal; the same lines and reports give the
/// same effects and sentences.
///
/// Whoever holds it writes what `tell` gives, reads one line when `wantsLine`, hands it to `hear`, and everything that
/// the world reports to `take`.
public struct Conversation: Sendable {
    public internal(set) var model: Model
    /// Said, but not yet written.
    var said: [String] = []
    /// A question stands on the terminal. What the world reports meanwhile waits for the next one: nobody is
    /// interrupted in a line.
    var isAsked = false
    /// What the next question waits for.
    var awaited: Awaited?
    /// A text of several lines is being typed.
    var isDictating = false
    var dictation = Dictation(before: "")
    /// The question behind the question: asked before anything else.
    var aside: Aside?
    /// The places of the doubts about people that are still to be asked for.
    var doubtful: [Int] = []
    /// Who stood in a field before an answer that is being looked up replaced them.
    var replaced: (field: ChatField, people: [UserID])?
    /// A field was called for from the review, and its answer leads back there.
    var returnsToReview = false
    /// The rows of a list that have been told.
    var toldRows = 0
    /// The model's notices name keys; then something else is said in their place.
    var isSilent = false
    /// When something is said about a request that takes its time.
    var nextProgress: Instant?

    /// Reports that a question waits for.
    enum Awaited: Equatable {
        case people(ChatField)
        case picture
        /// Who the caller is and whether the title is taken; the portal need not tell.
        case review(until: Instant)
        /// A list of what is kept, or a file that is written.
        case savedList
    }

    /// A question behind the one of the screen.
    enum Aside: Equatable {
        case deleteTemplate(String)
        case replaceTemplate(String)
        case deleteGroup(String)
        case tablePath
    }

    public init(_ model: Model) {
        self.model = model
        // A line that is typed can be seen, and a token may not be.
        self.model.session.asksAboutErrors = false
    }

    var messages: Messages { model.session.messages }

    /// The line form of what is shown; nil for what lines never come to.
    var screen: (any LineScreen)? { model.screen as? any LineScreen }

    /// Whether a line is an answer now; otherwise the world is waited for, and lines wait too.
    public var wantsLine: Bool { isAsked }

    // MARK: - What happens

    /// The first words and the first effects.
    public mutating func begin(at now: Instant) -> [Effect] {
        say(messages.linesBeginning(portal: model.session.portal.label))
        say(messages.linesManual(help: "?", leave: name(of: .leave)))
        let notice = model.session.notice
        var effects = act(.started, at: now)
        if let notice { say(notice.text) }
        effects += go(to: .field(.title), at: now)
        return effects
    }

    /// Takes a line that the user has typed, without its end.
    public mutating func hear(_ line: String, at now: Instant) -> [Effect] {
        isAsked = false
        if isDictating { return dictate(line, at: now) }
        if let word = LineInput.unknownCommand(in: line) {
            say(messages.linesNoSuchCommand(word, help: name(of: .help)))
            return []
        }
        let input = LineInput(line)
        if case .command(let command) = input, let effects = handle(command, at: now) { return effects }
        if let aside { return answer(aside, input, at: now) }
        return screen?.handle(input, in: &self, at: now) ?? []
    }

    /// Does what a command asks for; nil where it is no command here.
    mutating func handle(_ command: LineCommand, at now: Instant) -> [Effect]? {
        switch command {
        case .question: explain()
        case .help: listCommands()
        case .leave: return act(.leave, at: now)
        default: return aside == nil ? screen?.handle(command, in: &self, at: now) : nil
        }
        return []
    }

    /// Takes what happens without a line: `.interrupt`, `.leave`, `.woke`.
    public mutating func take(_ action: Action, at now: Instant) -> [Effect] {
        action == .interrupt ? interrupt(at: now) : act(action, at: now)
    }

    /// Takes what the world reports.
    public mutating func take(_ report: Report, at now: Instant) -> [Effect] {
        switch report {
        case .recalled(let attempts): return recall(attempts, at: now)
        case .edited(_, let field):
            isAsked = false
            return act(report, at: now) + check(field, at: now)
        case .editorFailed: isAsked = false
        case .chatOpened(_, .success): return takeOpened(report, at: now)
        case .templatesListed, .templateAsks, .groupsListed, .historyListed, .opened, .failed, .done:
            if awaited == .savedList { awaited = nil }
        default: break
        }
        return screen?.handle(report, in: &self, at: now) ?? act(report, at: now)
    }

    /// Ends a text at Ctrl-D; at a question the user leaves, and the draft is kept.
    public mutating func endInput(at now: Instant) -> [Effect] {
        isAsked = false
        if isDictating { return endDictation(at: now) }
        say(messages.inputEnded)
        return act(.leave, at: now)
    }

    /// A chat that exists comes into the form; the screen's notice of it names keys.
    private mutating func takeOpened(_ report: Report, at now: Instant) -> [Effect] {
        let before = model.session.edited
        let effects = actSilently(report, at: now)
        guard let chat = model.session.edited, chat != before else { return effects }
        say(
            messages.linesChatIsOpen(
                chat.stored.id.rawValue, titled: chat.stored.title, review: name(of: .review),
                startEmpty: name(of: .startEmpty)))
        return effects
    }

    private mutating func recall(_ attempts: [OpenAttempt], at now: Instant) -> [Effect] {
        if let first = attempts.first {
            say(
                messages.linesUnknownOutcome(
                    title: first.sending.structure.title, others: attempts.count - 1, command: name(of: .unknown)))
        }
        return actSilently(Report.recalled(attempts), at: now)
    }

    private mutating func interrupt(at now: Instant) -> [Effect] {
        isAsked = false
        if awaited != nil {
            awaited = nil
            say(messages.notWaitedFor)
            return []
        }
        return act(.interrupt, at: now)
    }
}

// MARK: - What happens to lines

extension Model {
    /// Goes on with the draft of an earlier start, and says so without naming keys.
    public mutating func resumeInLines(_ draft: FormDocument) {
        let messages = session.messages
        session.resume(
            draft, saying: messages.linesDraft(startEmpty: LineCommand.startEmpty.name(in: messages)))
    }
}

extension Conversation {
    /// The line was not text: the question is asked again.
    public mutating func askAgain() -> [Effect] {
        isAsked = false
        say(messages.lineNotText)
        return []
    }

    /// The question that stood was left for a while, as by Ctrl-Z.
    public mutating func repeatQuestion() {
        isAsked = false
    }

    /// Says that the terminal has cut the line that was just heard.
    public mutating func warn(ofLineCutAfter bytes: Int) -> [Effect] {
        say(messages.lineTooLong(bytes))
        return []
    }

    /// There is no terminal for an editor.
    public mutating func refuseEditor(at now: Instant) -> [Effect] {
        take(Report.editorFailed(messages.editorNeedsTerminal), at: now)
    }

    /// Keeps in the draft what was typed before the program had to end, the last line perhaps unfinished; nothing else
    /// comes of it.
    public mutating func keep(_ lines: [String], at now: Instant) {
        for line in lines where model.isAtForm && aside == nil { _ = hear(line, at: now) }
    }

    /// The last words.
    public mutating func farewell() -> Speech {
        if !model.draft.isEmpty { say(model.session.unkept.map(messages.draftNotKept) ?? messages.draftIsKept) }
        defer { said = [] }
        return Speech(lines: said, prompt: nil, isGrave: false)
    }
}
