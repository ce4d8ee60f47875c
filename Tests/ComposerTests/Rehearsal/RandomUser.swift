@testable import Bitrix24
import TerminalKit
import TestSupport

@testable import Composer

/// Somebody who presses anything at any time, and a world that answers anything at any time; the same for the same seed.
struct RandomUser {
    enum Deed: Equatable {
        case press(Key)
        case paste(String)
        case resize(columns: Int, rows: Int)
        /// Time passes, for pauses to end in.
        case wait
        /// The oldest errand that has no answer yet gets one.
        case answer
    }

    private var generator: SplitMix64
    /// Errands of the rehearsal that were answered.
    private var answered = 0

    /// The creation under way, or the last one.
    private var request = 0

    private let keys: [Key]

    private static func keys(of map: KeyMap) -> [Key] {
        Array(Set(map.table.rows.flatMap(\.keys))).sorted { $0.name < $1.name }
            + ["a", "Z", "1", "2", " ", "я", "й", "н", "中", "y", "n", "r"].map { .plain($0) }
            // The way to a request is long: these are pressed more often.
            + Array(repeating: often(in: map), count: 8).flatMap(\.self)
    }

    private static func often(in map: KeyMap) -> [Key] {
        let actions: [Action] = [.review, .send, .nextField, .back, .down, .edit(.left)]
        return actions.compactMap { action in map.table.rows.first { $0.action == action }?.keys.first }
    }

    private static let texts = [
        "\n", "y\n", "12 13, x 14", "1001 1002 1003 1004 1005 1006 1007 1008 1009 ", "line\nline\r\n\n", "👨‍👩‍👧‍👦🇩🇪é",
        "\u{1B}[31m\u{202E}", "GENERAL", "",
    ]

    init(seed: UInt64, keys: KeyMap = .standard) {
        generator = SplitMix64(state: seed)
        self.keys = Self.keys(of: keys)
    }

    mutating func nextDeed() -> Deed {
        switch Int.random(in: 1...20, using: &generator) {
        case 1: .paste(Self.texts.randomElement(using: &generator) ?? "")
        case 2: .resize(columns: .random(in: 0...130, using: &generator), rows: .random(in: 0...45, using: &generator))
        case 3: .wait
        case 4, 5: .answer
        default: .press(keys.randomElement(using: &generator) ?? .enter)
        }
    }

    /// Returns the errand that was answered, if the deed was that.
    @discardableResult
    mutating func perform(_ deed: Deed, on composer: inout Rehearsal) -> BackgroundJob? {
        switch deed {
        case .press(let key): composer.press(key)
        case .paste(let text): composer.paste(text)
        case .resize(let columns, let rows): composer.resize(columns: columns, rows: rows)
        case .wait: composer.pass(.milliseconds(Int.random(in: 50...8000, using: &generator)))
        case .answer:
            guard answered < composer.jobs.count else { return nil }
            let job = composer.jobs[answered]
            answered += 1
            if let report = answer(to: job) { composer.act(report) }
            return job
        }
        return nil
    }

    mutating func answer(to job: BackgroundJob) -> Report? {
        let isLucky = Bool.random(using: &generator)
        switch job {
        case .create(let structure, let request, _, _):
            self.request = request
            let refusals = [Sample.refusal("QUERY_LIMIT_EXCEEDED"), Sample.refusal("ACCESS_DENIED"), Sample.unknown]
            return .answered(
                request: request, Sample.sending(structure),
                isLucky ? Sample.created() : .failure(refusals.randomElement(using: &generator) ?? Sample.unknown))
        case .cancel:
            return .answered(
                request: request, Sample.sending(ChatStructure()),
                .failure(Sample.failure(.cancelled, mayHaveArrived: isLucky)))
        case .lookUp(let people):
            let known = people.map { Sample.person($0, "Person \($0.rawValue)", isActive: isLucky) }
            return .lookedUp(people, .success(Dictionary(known.map { ($0.id, $0) }) { first, _ in first }))
        case .searchPeople(let text, let question):
            let people = (1...3).map { Sample.person(UserID(integerLiteral: 40 + $0), "\(text.text) Person \($0)") }
            let found = PeopleFound(people, next: nil, total: isLucky ? 3 : 80)
            return .peopleFound(
                text, question: question, isLucky ? .success(found) : .failure(Sample.refusal("QUERY_LIMIT_EXCEEDED")))
        case .lookUpStaff(let people, let question):
            let known = people.map { ($0, Sample.person($0, "Person \($0.rawValue)", isActive: isLucky)) }
            return .staffLookedUp(people, question: question, .success(Dictionary(known) { first, _ in first }))
        case .checkMembers, .nameDepartments: return nil
        case .readDepartments:
            return .departmentsRead(
                isLucky ? .success(Sample.departments) : .failure(Sample.refusal("INSUFFICIENT_SCOPE")))
        case .readStaff(let departments):
            let staff = departments.map { ($0, [UserID(integerLiteral: 50 + $0.rawValue), 60]) }
            return .staffRead(departments, .success(Dictionary(staff) { first, _ in first }))
        case .readRecentChats:
            return .recentChatsRead(isLucky ? .success([Sample.chat(30, "Launch")]) : .failure(Sample.unknown))
        case .findChats(let text):
            return .chatsFound(text, isLucky ? .success([Sample.chat(31, text.text)]) : .failure(Sample.unknown))
        case .readMembers(let chat): return .membersRead(chat, .success(isLucky ? [50, 51] : []))
        case .resolvePeople(let entries, let question):
            return .resolved(
                question: question, isLucky ? .success(Sample.resolution(entries)) : .failure(Sample.unknown))
        case .readPicture(let source):
            let picture = isLucky ? try? Sample.chosenPicture() : nil
            return .pictureRead(source, picture.map { .success($0) } ?? .failure(Sample.noFile("nowhere.png")))
        case .complete(let path): return .completed(path: path, [.init(path: path + "x", name: "x")])
        case .listFolder(let path): return .folderListed(Sample.listing(asked: path))
        case .readBack(let chat):
            return .readBack(chat, .success(Sample.stored(ChatStructure(), title: "Another", members: [17])))
        case .askCapabilities:
            return .capabilitiesKnown(isLucky ? .success(.all) : .failure(Sample.unknown))
        case .lookAtRemoval(let chat):
            let state = RemovalCheck.State(
                stored: Sample.stored(ChatStructure(), title: "x"), reason: nil, verdict: .removable)
            return .removalKnown(
                RemovalCheck(chat: chat, result: isLucky ? .success(state) : .failure(Sample.unknown)))
        case .delete(let chat, _): return .deleted(chat, isLucky ? .gone : .stillThere)
        case .listChats: return .chatsListed(isLucky ? .success([Sample.launch]) : .failure(Sample.unknown))
        case .readMemberLists(let chats):
            return .memberListsRead(isLucky ? Dictionary(uniqueKeysWithValues: chats.map { ($0, [12, 17]) }) : [:])
        case .openChat(let chat):
            let stored = Sample.stored(ChatStructure(), title: "Launch", members: [17, 12])
            return .chatOpened(
                chat, isLucky ? .success(OpenedChat(stored, .all)) : .failure(Sample.refusal("ACCESS_ERROR")))
        case .carryOut(let plan, _):
            let result = isLucky ? StepResult.accepted(.zero) : .refused(Sample.refusal("ACCESS_ERROR"))
            return .carriedOut(
                PlanOutcome(plan: plan, results: plan.steps.map { _ in result }, after: .success(plan.stored)))
        case .look(let sending):
            let candidate = Candidate(stored: Sample.stored(sending.sending.structure), created: nil, fit: .likely)
            let findings = Findings(candidates: isLucky ? [candidate] : [])
            return .looked(sending, .success(findings))
        case .findNamesakes(let title): return .namesakesFound(title: title, isLucky ? [3000] : [])
        case .listTemplates, .saveTemplate, .renameTemplate, .deleteTemplate:
            return .templatesListed(isLucky ? ["weekly", "daily"] : [], saying: nil)
        case .listGroups, .saveGroup, .deleteGroup:
            let members = [PeopleGroup.Member(id: 50, name: "Bo Li", email: "")]
            return .groupsListed([PeopleGroup(name: "team", portal: "portal.example", members: members)], saying: nil)
        case .listHistory: return .historyListed([])
        case .openTemplate(let name, _, let values):
            if isLucky, values.isEmpty { return .templateAsks(name, Sample.variables) }
            return .opened(Sample.document(try? Sample.form()), name: name)
        case .find(let clues): return .found(Dictionary(clues.map { ($0, []) }) { first, _ in first })
        case .readTable(let choice):
            return .tableRead(
                choice, (try? Sample.teams()).map { .success($0) } ?? .failure(TableTrouble(sentence: "Unreadable.")))
        case .correctTable(let table, _): return .tableRead(table.choice, .success(table))
        case .writeTable, .writeReport: return .done("Written.")
        case .planBatch(let table, let omissions):
            let plan = table.plan(after: RowHistory(), omissions)
            return .batchPlanned(.success(BatchProposal(table, plan, omissions)))
        case .sendBatch: return .batchEnded(BatchEnding(end: isLucky ? .finished : .interrupted))
        case .stopBatch, .identify, .recall, .readOpenRequests, .resolve, .noteFolder: return nil
        }
    }
}
