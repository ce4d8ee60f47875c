import Bitrix24
import Catalog
import Composer
import Settings

/// Turns the members of the command line into ids that the portal knows, before anything is created.
struct MemberPreparation {
    let client: Client
    let rule: RetryRule
    let console: Console

    /// The structure with its members found and checked.
    ///
    /// - Throws: 65 for members whom the portal would drop, naming each; the portal's own status where an entry cannot
    ///   be looked up.
    func prepare(_ input: StructureInput) async throws(Failure) -> ChatStructure {
        let (structure, known) = try await resolved(input)
        try await check(structure, knowing: known)
        return structure
    }

    /// With whom the portal has told of on the way.
    private func resolved(
        _ input: StructureInput
    ) async throws(Failure) -> (structure: ChatStructure, known: [UserID: Person]) {
        if let heading = input.heading { console.note(messages.headingIgnored(heading)) }
        guard !input.unresolved.isEmpty else { return (input.structure, [:]) }
        console.begin(messages.lookingUpMembers)
        defer { console.end() }
        let owner = [input.ownerEntry].compactMap(\.self)
        let lookups = await client.lookUp(
            [input.entries, owner], groups: savedGroups(for: input.unresolved), repeating: rule,
            announce: console.announce)
        let misses = lookups.flatMap(\.misses)
        guard misses.isEmpty else { throw Failure(misses) }
        if let group = input.unresolved.first(where: \.isGroup) {
            console.note(messages.membersInAll(lookups[0].people.count, with: group.text))
        }
        let known = lookups[0].known.merging(lookups[1].known) { first, _ in first }
        return (input.structure(with: lookups[0].people, owner: lookups[1].people.first), known)
    }

    /// The groups that the list can name; read only where it names one.
    private func savedGroups(for entries: [MemberEntry]) throws(Failure) -> PeopleGroups {
        guard entries.contains(where: \.isGroup), let paths = Paths(environment: .own) else { return PeopleGroups() }
        do throws(FileError) {
            let groups = try SavedGroups(StateFolder(paths, isDemo: false)).all()
            return PeopleGroups(groups, on: client.portal.name)
        } catch {
            throw Failure(
                .unreadableInput, error.sentence(in: messages), chat: .nothingSent, next: error.advice(in: messages))
        }
    }

    /// Refuses people whom the portal does not know; where it does not answer the question, a note says so.
    private func check(_ structure: ChatStructure, knowing known: [UserID: Person]) async throws(Failure) {
        let ids = structure.membersWithOwner
        guard !ids.isEmpty else { return }
        console.begin(messages.askingWhoMembersAre)
        defer { console.end() }
        var found = known
        do throws(PortalError) {
            let strangers = ids.filter { known[$0] == nil }
            let told = try await rule.repeating(announce: console.announce) { () async throws(PortalError) in
                try await client.allPeople(strangers)
            }
            found.merge(told) { _, told in told }
        } catch {
            guard !error.isFinal else { throw Failure(error, while: messages.whileAskingWhoMembersAre) }
            console.note(messages.memberCheckFailed(error.sentence(in: messages)))
            return
        }
        let check = MemberCheck(ids, found: found)
        guard check.faults.isEmpty else { throw Failure(check.faults) }
        for person in check.extranet {
            console.note(messages.isFromOutside(person.name, person.id.rawValue))
        }
    }
}

extension PortalError {
    /// The creation would meet the same end: no use in trying it.
    fileprivate var isFinal: Bool {
        switch reason {
        case .transport(let failure): failure.kind == .cancelled || !failure.mayHaveArrived
        case .refused: exitStatus == .credential
        case .redirected, .noAccess: true
        case .notJSON, .unusableResult, .contradiction: false
        }
    }
}

extension Failure {
    /// Entries that lead to nobody, each by name. Where the portal answered none of the questions, its refusal decides
    /// about the status.
    init(_ misses: [MemberLookup.Missed]) {
        let errors = misses.compactMap { if case .unanswered(let error) = $0.miss { error } else { nil } }
        if let error = errors.first, errors.count == misses.count {
            let names = misses.map(\.entry.text).joined(separator: ", ")
            self.init(error, while: messages.whileLookingUp(names), next: misses[0].advice(in: messages))
        } else {
            self.init(
                misses.map { missed in
                    ValidationIssue(.unresolvedMember, .members) { messages in
                        Explanation(
                            "\(missed.entry.text): \(missed.sentence(in: messages))", missed.advice(in: messages))
                    }
                })
        }
    }
}

extension Console {
    /// Says that the portal refused for now and when the request goes out again.
    ///
    /// - Parameter chat: whether there is a chat by now.
    func announce(_ pause: RetryRule.Pause, chat: String) {
        note(
            "\(pause.error.sentence(in: messages)) \(chat) "
                + messages.tryingAgain(in: Int(pause.duration.components.seconds), attempt: pause.attempt + 1))
    }

    /// The same as long as there is no chat.
    func announce(_ pause: RetryRule.Pause) {
        announce(pause, chat: messages.noChatSoFar)
    }
}
