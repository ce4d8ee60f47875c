import Bitrix24
import Catalog

/// The composer as a conversation in plain lines: it says something, asks one question, and gets one line.
///
/// The other face of the same model. What a line means is told to `reduce` as the actions that keys would give, and what
/// is said is read from the model afterwards. Pure: no clock, no terminal; the same lines and reports give the same
/// effects and sentences.
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
    /// A field was called for from the review, and its answer leads back there.
    var returnsToReview = false
    /// The rows of a list that have been told.
    var toldRows = 0
    /// The model's notices name keys; then something else is said in their place.
    var isSilent = false
    /// When something is said about a request that takes its time.
    var nextProgress: ContinuousClock.Instant?

    /// Reports that a question waits for.
    enum Awaited: Equatable {
        /// Who the people of a field are.
        case people(ChatField)
        case picture
        /// Who the caller is and whether the title is taken; the portal need not tell.
        case review(until: ContinuousClock.Instant)
        case savedList
    }

    /// A question that is not one of the form or of a stage.
    enum Aside: Equatable {
        case deleteTemplate(String)
        case replaceTemplate(String)
    }

    public init(_ model: Model) {
        self.model = model
        // A line that is typed can be seen, and a token may not be.
        self.model.facesObstacles = false
    }

    var messages: Messages { model.messages }

    /// Whether a line is an answer now; otherwise the world is waited for, and lines wait too.
    public var wantsLine: Bool { isAsked }
}

// MARK: - What happens

extension Conversation {
    /// The first words and the first effects.
    public mutating func begin(at now: ContinuousClock.Instant) -> [Effect] {
        say(messages.linesBeginning(portal: model.portal.label))
        say(messages.linesManual(help: "?", leave: name(of: .leave)))
        let notice = model.notice
        var effects = act(.started, at: now)
        if let notice { say(notice.text) }
        effects += go(to: .field(.title), at: now)
        return effects
    }

    /// Takes a line that the user has typed, without its end.
    public mutating func hear(_ line: String, at now: ContinuousClock.Instant) -> [Effect] {
        isAsked = false
        if isDictating { return dictate(line, at: now) }
        let input = LineInput(line)
        if let aside { return answer(aside, input, at: now) }
        if case .command(let command) = input, let effects = obey(command, at: now) { return effects }
        switch model.stage {
        case .form: return answerField(input, at: now)
        case .review: return answerReview(input, at: now)
        case .answered(let answered): return answerPanel(input, answered, at: now)
        case .unknownOutcome(let shown): return answerUnknownOutcome(input, shown, at: now)
        case .savedList(let savedList): return answerShelf(input, savedList, at: now)
        case .picking(let picker):
            guard case .doubts(let list) = picker.face else { return act(.back, at: now) }
            return answerDoubt(input, list, at: now)
        case .choosing, .browsing, .sending, .welcome, .themes, .sites, .recoverableError: return []
        }
    }

    /// Takes what the world reports, and the actions that are not typed: `.interrupt`, `.leave`.
    public mutating func take(_ action: Action, at now: ContinuousClock.Instant) -> [Effect] {
        if action == .interrupt { return interrupt(at: now) }
        switch action {
        case .recalled(let sendings): return recall(sendings, at: now)
        case .edited(_, let field):
            isAsked = false
            return act(action, at: now) + settle(field, at: now)
        case .editorFailed: isAsked = false
        case .membersChecked: return takeCheck(action, at: now)
        case .shelved, .opened: if awaited == .savedList { awaited = nil }
        case .failed:
            if awaited == .savedList { awaited = nil }
            if case .savedList(let savedList) = model.stage, savedList.naming != nil {
                return act(action, at: now) + act(.back, at: now)
            }
        default: break
        }
        return act(action, at: now)
    }

    /// Ends a text at Ctrl-D; at a question the user leaves, and the draft is kept.
    public mutating func endInput(at now: ContinuousClock.Instant) -> [Effect] {
        isAsked = false
        if isDictating { return endDictation(at: now) }
        say(messages.inputEnded)
        return act(.leave, at: now)
    }

    private mutating func recall(_ sendings: [OpenAttempt], at now: ContinuousClock.Instant) -> [Effect] {
        if let first = sendings.first {
            say(
                messages.linesUnsettled(
                    title: first.sending.structure.title, others: sendings.count - 1, command: name(of: .unknown)))
        }
        return actSilently(.recalled(sendings), at: now)
    }

    private mutating func interrupt(at now: ContinuousClock.Instant) -> [Effect] {
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
        resume(draft, saying: messages.linesDraft(startEmpty: LineCommand.startEmpty.name(in: messages)))
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
    public mutating func refuseEditor(at now: ContinuousClock.Instant) -> [Effect] {
        take(.editorFailed(messages.editorNeedsTerminal), at: now)
    }

    /// Keeps in the draft what was typed before the program had to end, the last line perhaps unfinished; nothing else
    /// comes of it.
    public mutating func keep(_ lines: [String], at now: ContinuousClock.Instant) {
        for line in lines where model.stage == .form && aside == nil { _ = hear(line, at: now) }
    }

    /// The last words.
    public mutating func farewell() -> Speech {
        if !model.draft.isEmpty { say(model.unkept.map(messages.draftNotKept) ?? messages.draftIsKept) }
        defer { said = [] }
        return Speech(lines: said, prompt: nil, isGrave: false)
    }
}

// MARK: - Carrying out

extension Conversation {
    /// Reduces an action, and says what has changed for the user.
    mutating func act(_ action: Action, at now: ContinuousClock.Instant) -> [Effect] {
        let before = model
        // One line may stand for several keys. That it answers what was said is seen to where lines are read (`isGrave`).
        model.presented = model.confirmable
        let effects = reduce(&model, action, at: now)
        narrate(since: before, at: now)
        return effects + goOn(at: now)
    }

    /// The same where the model's notice speaks of keys, and the caller says something else.
    mutating func actSilently(_ action: Action, at now: ContinuousClock.Instant) -> [Effect] {
        isSilent = true
        defer { isSilent = false }
        return act(action, at: now)
    }

    mutating func act(_ actions: [Action], at now: ContinuousClock.Instant) -> [Effect] {
        actions.flatMap { act($0, at: now) }
    }

    mutating func say(_ text: String) {
        said.append(text)
    }

    mutating func say(_ texts: [String]) {
        said += texts
    }

    /// How a command is called.
    func name(of command: LineCommand) -> String { command.name(in: messages) }
}

// MARK: - What is written

extension Conversation {
    /// What is to be written now, and the question that waits for a line.
    public struct Speech: Equatable, Sendable {
        /// Each ends with a line break. Hostile until control characters are made visible.
        public let lines: [String]
        /// Stands at the beginning of the line that the user types; nil while no answer is wanted.
        public let prompt: String?
        /// The answer is of consequence: what was typed before the question is no answer to it.
        public let isGrave: Bool
    }

    /// Hands over what is to be written. Nothing while a question waits for its answer.
    public mutating func tell() -> Speech {
        guard !isAsked else { return Speech(lines: [], prompt: nil, isGrave: false) }
        defer { said = [] }
        guard !isWaiting else { return Speech(lines: said, prompt: nil, isGrave: false) }
        isAsked = true
        return Speech(lines: said, prompt: isDictating ? "" : question, isGrave: !isDictating && isGrave)
    }

    private var isGrave: Bool {
        switch model.stage {
        case .review, .unknownOutcome, .answered: true
        case .form, .choosing, .picking, .browsing, .sending, .savedList, .welcome, .themes, .sites, .recoverableError:
            aside != nil
        }
    }
}
