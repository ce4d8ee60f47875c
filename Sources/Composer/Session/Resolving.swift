import Bitrix24
import Catalog
import TerminalKit

/// A list of people whom the portal was asked to find.
struct Resolving: Sendable, Equatable {
    let field: ChatField
    /// What is typed there; an answer to another text is out of date.
    let text: String
    let question: Int
    let entries: Int
    var answered = 0

    func sentence(in messages: Messages) -> String {
        answered > 0 ? messages.lookedUp(answered, of: entries) : messages.lookingUp(entries)
    }
}

/// What came of it: those who were found are in the form.
struct Resolved: Sendable, Equatable {
    let field: ChatField
    let doubts: [MemberResolution.Doubt]
}

extension Session {
    /// Asks the portal who is meant by what is typed in the field in focus.
    mutating func resolveEntry() -> [Effect] {
        guard case .field(let field) = focus else { return [] }
        return resolveEntry(of: field)
    }

    mutating func resolveEntry(of field: ChatField) -> [Effect] {
        undo.endTyping()
        let text = form[people: field].entry.text
        let typed = PeopleList(text).entries
        let entries = typed.map { leavingOutMember($0, of: field) }
        if let malformed = entries.first(where: \.mayBeBullet)?.malformed(in: field) {
            notice = Notice(.bad, malformed.message(in: messages), stays: true)
            return []
        }
        guard !entries.isEmpty else { return [] }
        // Whoever is left out by number is known without asking.
        if entries.allSatisfy(\.isWithoutNumber) {
            return leaveOut(MemberLookup(offline: entries).leftOut, of: field)
        }
        lastQuestion += 1
        resolving = Resolving(field: field, text: text, question: lastQuestion, entries: entries.count)
        notice = Notice(.plain, messages.lookingUp(entries.count), stays: true)
        return [.job(.resolvePeople(entries, question: lastQuestion))]
    }

    /// A long list takes its time: what is shown of it goes on, as long as nothing else is said.
    mutating func noteProgress(_ answered: Int, of question: Int) {
        guard var resolving, resolving.question == question, answered < resolving.entries else { return }
        let said = resolving.sentence(in: messages)
        resolving.answered = answered
        if notice?.text == said { notice = Notice(.plain, resolving.sentence(in: messages), stays: true) }
        self.resolving = resolving
    }

    /// Whether it is not known yet who is meant by a list in the form, which is gone to: the list itself would be taken
    /// for somebody. Numbers need no answer.
    mutating func waitsForNames() -> Bool {
        guard let resolving, form.text(in: .field(resolving.field))?.text == resolving.text,
            !PeopleList(resolving.text).entries.allSatisfy(\.isNumber)
        else { return false }
        focus = .field(resolving.field)
        notice = Notice(.plain, resolving.sentence(in: messages), stays: true)
        return true
    }

    private mutating func leaveOut(_ people: Set<UserID>, of field: ChatField) -> [Effect] {
        let isNobody = form[people: field].chosen.allSatisfy { !people.contains($0) }
        let names = people.sorted().map { name(of: $0) }.joined(separator: ", ")
        let effects = choose([], releasing: people, for: field, leaving: "", continues: true)
        if isNobody { notice = Notice(.warning, messages.notAMember(names), stays: true) }
        return effects
    }

    /// Whoever is left out by name is looked for in the field first: others of the name are not meant.
    private func leavingOutMember(_ entry: MemberEntry, of field: ChatField) -> MemberEntry {
        guard case .without(.name(let name)) = entry else { return entry }
        let called = form[people: field].chosen.filter { people[$0]?.person?.isCalled(name) == true }
        return called.count == 1 ? .without(.person(called[0])) : entry
    }

    /// Puts in who was found, and notes what is doubtful. Nobody falls out unseen.
    mutating func takeResolution(_ result: Result<MemberResolution, PortalError>, question: Int) -> [Effect] {
        guard let resolving, resolving.question == question else { return [] }
        self.resolving = nil
        notice = nil
        let field = resolving.field
        guard form.text(in: .field(field))?.text == resolving.text else { return [] }
        switch result {
        case .success(let resolution):
            directory.add(resolution.people + resolution.doubts.flatMap(\.candidates), of: lastQuestion)
            resolved = Resolved(field: field, doubts: resolution.doubts)
            let present = Set(form[people: field].chosen)
            let effects = choose(
                resolution.people.map(\.id), releasing: resolution.leftOut, for: field, leaving: resolution.doubts.text,
                continues: true)
            if !resolution.leftOut.isEmpty, present.isDisjoint(with: resolution.leftOut), notice == nil {
                let names = resolution.leftOut.sorted().prefix(5).map { name(of: $0) }
                notice = Notice(.warning, messages.notAMember(names.joined(separator: ", ")), stays: true)
            }
            return effects
        case .failure(let error):
            let effects = change { $0.takeTypedIDs(in: field) }
            notice = Notice(.warning, messages.notLookedUp(error.sentence(in: messages)), stays: true)
            return effects
        }
    }

    /// Doubts that the screen has not taken over wait in their field.
    mutating func noteDoubts() {
        if let doubts = resolved?.doubts, !doubts.isEmpty {
            notice = Notice(.warning, messages.doubtsWait(doubts.count), stays: true)
        }
        resolved = nil
    }
}

extension MemberEntry {
    fileprivate var isNumber: Bool { if case .person = meant { true } else { false } }

    /// `-17`
    fileprivate var isWithoutNumber: Bool {
        if case .without(.person) = self { true } else { false }
    }
}

extension [MemberResolution.Doubt] {
    /// As it stands in a field, to be corrected there.
    var text: String { map(\.entry.text).joined(separator: ", ") }
}
