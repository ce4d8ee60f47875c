import TerminalKit

@testable import Bitrix24
@testable import Catalog
@testable import Composer

/// The composer in lines, without a terminal: answers go in, and what it says and asks of the world come out.
///
/// Nothing happens that a test does not say; the time stands still until `pass`.
struct Talk {
    private(set) var conversation: Conversation
    /// Everything that was asked of the world so far.
    private(set) var effects: [Effect] = []
    /// Everything that was said, line by line, the questions with their answers.
    private(set) var log: [String] = []
    /// The question that stands; nil while no answer is wanted.
    private(set) var question: String?
    private(set) var now = ContinuousClock.now
    /// The errands about people up to here were answered.
    private var lookedUp = 0

    init(_ form: Form = Form(), at site: Site? = nil, language: Language = .english) throws {
        let portal = try Portal(reading: "https://portal.example/rest/17/s3cr3tc0de/")
        conversation = Conversation(
            Model(
                portal: PortalState(site ?? Site(.given, portal: portal), in: Messages(language)),
                messages: Messages(language), form: form, size: Size(columns: 80, rows: 24)))
        effects += conversation.begin(at: now)
        act(.identified(.success(Sample.caller)))
    }

    var model: Model { conversation.model }

    // MARK: - What the user does

    /// Types lines, each to the question that stands then.
    mutating func answer(_ lines: String...) {
        for line in lines {
            log.append("\(question ?? "")\(line)")
            effects += conversation.hear(line, at: now)
            listen()
        }
    }

    mutating func endInput() {
        effects += conversation.endInput(at: now)
        listen()
    }

    /// Answers everything up to the review of a chat with that title.
    mutating func fillIn(title: String) {
        answer(title, ":review")
        act(.namesakesFound(title: title, []))
    }

    // MARK: - What the world does

    mutating func act(_ action: Action) {
        effects += conversation.take(action, at: now)
        listen()
    }

    mutating func act(_ report: Report) {
        effects += conversation.take(report, at: now)
        listen()
    }

    /// Answers who is meant, and whether they are there: these people exist and nobody else.
    mutating func meet(_ people: Person...) {
        let known = Dictionary(people.map { ($0.id, $0) }) { first, _ in first }
        for job in jobs[lookedUp...] {
            switch job {
            case .resolvePeople(let entries, let question):
                let lookup = MemberLookup(entries.map { ($0, Self.outcome(of: $0, among: people)) })
                act(.resolved(question: question, .success(MemberResolution(lookup, known: known))))
            case .lookUp(let ids): act(.lookedUp(ids, .success(known)))
            case .checkMembers(_, let question): act(.membersChecked(question: question, .success(known)))
            case .askCapabilities: act(.capabilitiesKnown(.success(.all)))
            default: break
            }
        }
        lookedUp = jobs.count
    }

    private static func outcome(of entry: MemberEntry, among people: [Person]) -> MemberOutcome {
        switch entry.meant {
        case .person(let id): return .found([id])
        case .name(let name):
            let named = people.filter { $0.name == name }
            if named.count == 1 { return .found(named.map(\.id)) }
            let similar = people.filter { $0.name.contains(name) }
            return .missed(named.isEmpty ? .nobodyHasName(similar: similar) : .severalHaveName(named))
        default: return .missed(.nobodyHasEmail)
        }
    }

    /// Answers the last request.
    mutating func reply(_ result: Result<Reply<ChatID>, PortalError>) {
        guard let last = requests.last else { return }
        act(.answered(request: last.number, Sample.sending(last.structure), result))
    }

    /// Lets time pass; the conversation wakes when it wants to.
    mutating func pass(_ duration: Duration) {
        let end = now + duration
        while let moment = conversation.wakesAt(after: now), moment <= end {
            now = moment
            act(.woke)
        }
        now = end
    }

    private mutating func listen() {
        let speech = conversation.tell()
        log += speech.lines
        if let prompt = speech.prompt { question = prompt } else if !conversation.wantsLine { question = nil }
    }

    // MARK: - What comes of it

    /// What was said since a line of the log.
    func said(since line: Int) -> String { log[line...].joined(separator: "\n") }

    var text: String { log.joined(separator: "\n") }

    var jobs: [BackgroundJob] {
        effects.compactMap { if case .job(let job) = $0 { job } else { nil } }
    }

    /// Every request to create a chat.
    var requests: [(structure: ChatStructure, number: Int)] {
        jobs.compactMap {
            if case .create(let structure, let number, _, _) = $0 { (structure, number) } else { nil }
        }
    }
}
