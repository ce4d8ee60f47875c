import Bitrix24
import Catalog

/// How many people a department or a chat would add, before it does.
struct JoiningQuestion: Sendable, Equatable {
    enum Group: Sendable, Equatable {
        case department(DepartmentID)
        case chat(ChatID)
    }

    /// One way to take it.
    struct Choice: Sendable, Equatable {
        /// How many departments below it come along.
        let below: Int
        /// Those who are not in yet.
        let people: [UserID]
        let alreadyIn: Int
    }

    enum Outcome {
        case stays([Effect])
        /// Answered, or left alone.
        case ends([Effect], hasTaken: Bool)
    }

    let group: Group
    let name: String
    /// Empty while the people are being counted.
    var choices: [Choice] = []
    private(set) var highlighted = 0
    /// The people who are being read before they are taken, and the question about them.
    private(set) var joining: [UserID]?
    fileprivate var joiningQuestion: Int?

    init(_ group: Group, called name: String) {
        self.group = group
        self.name = name
    }

    /// What it would be to take these people: the caller is in anyway, the dismissed stay out.
    static func choice(
        of people: [UserID], below: Int = 0, for field: ChatField, in session: Session
    ) -> Choice {
        let present = Set(
            session.form[people: field].chosen + [session.portal.caller?.id].compactMap(\.self))
        return Choice(
            below: below,
            people: people.filter { !present.contains($0) && session.directory[$0]?.isActive != false },
            alreadyIn: people.count { present.contains($0) })
    }

    mutating func handle(_ action: Action, for field: ChatField, in session: inout Session) -> Outcome {
        switch action {
        case .up: highlighted = max(0, highlighted - 1)
        case .down: highlighted = min(max(0, choices.count - 1), highlighted + 1)
        case .toFirst: highlighted = 0
        case .toLast: highlighted = max(0, choices.count - 1)
        case .back: return .ends([], hasTaken: false)
        case .open, .toggle:
            guard joining == nil, choices.indices.contains(highlighted) else { break }
            return join(choices[highlighted].people, for: field, in: &session)
        default: break
        }
        return .stays([])
    }

    /// Takes people: who is not known yet is asked about first, since the dismissed stay out.
    private mutating func join(_ ids: [UserID], for field: ChatField, in session: inout Session) -> Outcome {
        let unknown = ids.filter { session.directory[$0] == nil }
        session.lastQuestion += 1
        joining = ids
        joiningQuestion = session.lastQuestion
        if unknown.isEmpty { return .ends(takeJoining(for: field, in: &session), hasTaken: true) }
        return .stays([.job(.lookUpStaff(unknown, question: session.lastQuestion))])
    }

    /// Whether it waits for the people of one of these departments, to count them.
    func isCounting(_ ids: [DepartmentID], in session: Session) -> Bool {
        guard choices.isEmpty, case .department(let id) = group else { return false }
        return session.departments.branch(of: id).contains(where: ids.contains)
    }

    /// Whether this is the question for those who wait.
    func isAnswered(by question: Int) -> Bool { joiningQuestion == question }

    /// Puts those in who wait for it, once all of them are known.
    fileprivate func takeJoining(for field: ChatField, in session: inout Session) -> [Effect] {
        guard let joining else { return [] }
        let before = session.form[people: field].chosen.count
        let effects = session.choose(joining, for: field)
        let added = session.form[people: field].chosen.count - before
        // Who is left out is said already.
        if session.notice == nil { session.notice = Notice(.good, session.messages.peopleAdded(added)) }
        return effects
    }
}

extension JoiningQuestion? {
    /// Hands an action on; the question is gone once it is answered.
    mutating func answer(
        _ action: Action, for field: ChatField, in session: inout Session, hasTaken: inout Bool
    ) -> [Effect] {
        switch self?.handle(action, for: field, in: &session) {
        case .stays(let effects): return effects
        case .ends(let effects, let took):
            self = nil
            hasTaken = hasTaken || took
            return effects
        case nil: return []
        }
    }

    /// The portal has answered a question: who waits for that one is put in, and nothing is asked any more.
    mutating func take(
        after answered: Int, for field: ChatField, in session: inout Session, hasTaken: inout Bool
    ) -> [Effect] {
        guard let waiting = self, waiting.isAnswered(by: answered) else { return [] }
        self = nil
        hasTaken = true
        return waiting.takeJoining(for: field, in: &session)
    }
}
