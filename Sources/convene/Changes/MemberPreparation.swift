import Bitrix24
import Catalog

/// Turns the people of the command line into ids that the portal knows, before anything is sent.
struct MemberPreparation {
    let client: Client
    let rule: RetryRule
    let console: Console
    /// Of whom the portal has told in this run.
    let cache: PeopleCache
    /// Told before each pause: by default that there is no chat so far.
    var announce: (@Sendable (RetryRule.Pause) -> Void)?

    /// The structure with its members found, not yet checked.
    func resolved(_ input: StructureInput) async throws(Failure) -> ChatStructure {
        if let heading = input.heading { console.note(messages.headingIgnored(heading)) }
        let fields: [ChatField] = [.members, .owner, .managers]
        let people = try await people(fields.map { ($0, input.entries(of: $0)) })
        return input.structure(with: Dictionary(uniqueKeysWithValues: zip(fields, people)))
    }

    /// Who is meant by each of several lists: everybody is asked about once.
    ///
    /// - Throws: 65 for entries that mean nobody or several.
    func people(_ named: [(field: ChatField, entries: [MemberEntry])]) async throws(Failure) -> [[UserID]] {
        let lists = named.map(\.entries)
        let needsPortal = lists.joined().contains { entry in
            if case .person = entry.meant { false } else { true }
        }
        guard needsPortal else { return lists.map { MemberLookup(offline: $0).people } }
        console.begin(messages.lookingUpMembers)
        defer { console.end() }
        let lookups = await client.lookUp(
            lists, groups: try PeopleGroups(savedFor: lists, on: client.portal), remembering: cache, repeating: rule,
            announce: announcing)
        let misses = zip(named, lookups).flatMap { named, lookup in lookup.misses.map { (named.field, $0) } }
        guard misses.isEmpty else { throw Failure(misses) }
        for (entries, lookup) in zip(lists, lookups) {
            if let group = entries.first(where: \.isGroup) {
                console.note(messages.membersInAll(lookup.people.count, with: group.text))
            }
        }
        return lookups.map(\.people)
    }

    /// Refuses people whom the portal does not know, asking about those only of whom it has not told yet; where it does not
    /// answer the question, a note says so.
    ///
    /// - Parameters:
    ///   - field: in which somebody was named.
    ///   - others: who is asked about in the same request, for their names alone.
    func check(
        _ ids: [UserID], of field: (UserID) -> ChatField = { _ in .members }, naming others: [UserID] = []
    ) async throws(Failure) -> [UserID: Person] {
        guard !ids.isEmpty || !others.isEmpty else { return [:] }
        console.begin(messages.askingWhoMembersAre)
        defer { console.end() }
        let found: [UserID: Person]
        do throws(PortalError) {
            found = try await rule.repeating(announce: announcing) { () async throws(PortalError) in
                try await client.allPeople(ids + others, remembering: cache)
            }
        } catch {
            guard !error.isFinal else { throw Failure(error, while: messages.whileAskingWhoMembersAre) }
            if !ids.isEmpty { console.note(messages.membersNotChecked(error.sentence(in: messages))) }
            return [:]
        }
        let check = MemberCheck(ids, found: found)
        let faults = check.faults(in: field)
        guard faults.isEmpty else { throw Failure(faults) }
        for person in check.extranet {
            console.note(messages.isFromOutside(person.name, person.id.rawValue))
        }
        return found
    }

    private var announcing: @Sendable (RetryRule.Pause) -> Void {
        announce ?? { [console] in console.announce($0) }
    }
}

extension Failure {
    /// Entries that lead to nobody, each by name. Where the portal answered none of the questions, its refusal decides
    /// about the status.
    init(_ misses: [(field: ChatField, missed: MemberLookup.Missed)]) {
        let errors = misses.compactMap { if case .unanswered(let error) = $0.missed.miss { error } else { nil } }
        if let error = errors.first, errors.count == misses.count {
            let names = misses.map(\.missed.entry.text).joined(separator: ", ")
            self.init(error, while: messages.whileLookingUp(names), next: misses[0].missed.advice(in: messages))
        } else {
            self.init(
                misses.map { field, missed in
                    ValidationIssue(.unresolvedMember, field) { messages in
                        Explanation(
                            "\(missed.entry.text): \(missed.sentence(in: messages))", missed.advice(in: messages))
                    }
                })
        }
    }
}
