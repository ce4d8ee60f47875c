import Bitrix24
import Catalog
import TerminalKit
import TestSupport

@testable import Composer

/// The composer without a terminal: keys go in, and what it asks of the world and what it shows come out.
///
/// Nothing happens that a test does not say: no file is read, nobody answers, and the time stands still until `pass`.
struct Rehearsal {
    var model: Model
    /// Everything that was asked of the world so far.
    private(set) var effects: [Effect] = []
    private(set) var now = ContinuousClock.now
    /// The portal answers at once when it is asked about the members for the review, and what it can.
    var answersChecks = true
    /// The screen is painted before the next key arrives.
    var looks = true

    /// The composer just after its start on a portal that has answered who the caller is. A picture that the form came
    /// with has been read.
    init(
        _ form: Form = Form(), columns: Int = 80, rows: Int = 24, language: Language = .english,
        keys: KeyMap = .standard
    ) throws {
        let portal = try Portal(reading: "https://portal.example/rest/17/s3cr3tc0de/")
        model = Model(
            portal: PortalState(Site(.given, portal: portal), in: Messages(language)),
            keys: keys, messages: Messages(language), form: form, size: Size(columns: columns, rows: rows))
        act(.started)
        act(.identified(.success(Sample.caller)))
        if case .given(let picture)? = model.session.form.avatar.source {
            act(.pictureRead(.given(picture), .success(try ChosenPicture(picture.bytes, by: .convene))))
        }
    }

    /// The same on a portal of which it is said how it was come by; on one that is locked or that there is not, nobody has
    /// answered yet.
    init(
        at site: Site, access: PortalState.Access = .open, _ form: Form = Form(), columns: Int = 80, rows: Int = 24,
        language: Language = .english
    ) throws {
        let messages = Messages(language)
        model = Model(
            portal: PortalState(site, access: access, in: messages), messages: messages, form: form,
            size: Size(columns: columns, rows: rows))
        act(.started)
        if site.way != .nowhere, access == .open { act(.identified(.success(Sample.caller))) }
    }

    // MARK: - What the user does

    mutating func press(_ keys: Key...) {
        keys.forEach { press($0) }
    }

    mutating func press(_ key: Key) {
        if looks { model.notePresented(model.confirmable) }
        if let action = model.action(for: key) { act(action) }
    }

    mutating func type(_ text: String) {
        text.forEach { press(.plain($0)) }
    }

    mutating func paste(_ text: String) { model.actions(forPaste: text).forEach { act($0) } }

    /// Text that comes at once, without the marks of a paste.
    mutating func burst(_ text: String, end: Key? = nil, continues: Bool = false) {
        model.actions(for: Burst(text, end: end, continues: continues)).forEach { act($0) }
    }

    /// Pastes people; the portal knows every id, and nobody else.
    mutating func pastePeople(_ text: String) {
        paste(text)
        if case .resolvePeople(let entries, let question)? = jobs.last {
            act(.resolved(question: question, .success(Sample.resolution(entries))))
        }
    }

    mutating func resize(columns: Int, rows: Int) { act(.resized(Size(columns: columns, rows: rows))) }

    /// Goes to a row of the form with Tab.
    mutating func go(to row: Form.Row) {
        for _ in model.session.form.rows where model.session.focus != row { press(.tab) }
        for _ in model.session.form.rows where model.session.focus != row { press(.shiftTab) }
    }

    mutating func go(to field: ChatField) { go(to: .field(field)) }

    /// Sends the form as it is, with a last look.
    mutating func send() { press(.function(2), .enter) }

    // MARK: - What the world does

    mutating func act(_ action: Action) {
        note(reduce(&model, action, at: now))
    }

    mutating func act(_ report: Report) {
        note(reduce(&model, report, at: now))
    }

    private mutating func note(_ asked: [Effect]) {
        effects += asked
        for case .job(.checkMembers(let people, let question)) in asked where answersChecks {
            act(.membersChecked(question: question, .success(known(among: people))))
        }
        if asked.contains(.job(.askCapabilities)), answersChecks { act(.capabilitiesKnown(.success(.all))) }
    }

    /// The people as the composer knows them already; of whom it knows nothing yet, the portal knows that they are there.
    private func known(among people: [UserID]) -> [UserID: Person] {
        let known = people.compactMap { id -> Person? in
            switch model.session.people[id] {
            case .known(let person): person
            case .stranger: nil
            case .asked, nil: Sample.person(id, "")
            }
        }
        return Dictionary(known.map { ($0.id, $0) }) { first, _ in first }
    }

    /// Answers the last request.
    mutating func answer(_ result: Result<Reply<ChatID>, PortalError>) {
        answer(requests.last?.number ?? 0, result)
    }

    mutating func answer(_ request: Int, _ result: Result<Reply<ChatID>, PortalError>) {
        let structure = requests.first { $0.number == request }?.structure ?? ChatStructure()
        act(.answered(request: request, Sample.sending(structure), result))
    }

    /// Lets time pass; the composer wakes when it wants to.
    mutating func pass(_ duration: Duration) {
        let end = now + duration
        while let moment = model.wakesAt(after: now), moment <= end {
            now = moment
            act(.woke)
        }
        now = end
    }

    // MARK: - What comes of it

    /// What the user sees.
    var screen: String { draw(model, at: now).text }

    /// The keys that the last line names.
    var hints: String { screen.split(separator: "\n").last.map(String.init) ?? "" }

    var hasLeft: Bool { effects.contains(.leave) }

    var jobs: [BackgroundJob] {
        effects.compactMap { if case .job(let job) = $0 { job } else { nil } }
    }

    /// Every request to create a chat.
    var requests: [(structure: ChatStructure, number: Int)] {
        jobs.compactMap {
            if case .create(let structure, let number, _, _) = $0 { (structure, number) } else { nil }
        }
    }

    /// Every plan that was to be carried out.
    var plans: [ChatPlan] {
        jobs.compactMap { if case .carryOut(let plan, _) = $0 { plan } else { nil } }
    }

    /// How often a chat was read back.
    var readings: Int {
        jobs.count { if case .readBack = $0 { true } else { false } }
    }
}
