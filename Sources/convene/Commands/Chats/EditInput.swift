import Avatar
import Bitrix24
import Catalog
import Composer
import FoundationEssentials
import Pictures

/// What `convene edit` was asked for: read, with people and departments that only the portal knows.
struct EditInput: Sendable {
    /// Without people and departments.
    private var goal = ChatGoal()
    private let members: PeopleEdit
    private let managers: PeopleEdit
    private let owner: MemberEntry?
    private let departments: [String]
    private let unlinked: [String]

    /// Lists of people to add and to remove, or the exact list.
    private struct PeopleEdit: Sendable {
        var adding: [MemberEntry] = []
        var removing: [MemberEntry] = []
        var exactly: [MemberEntry]?

        var entries: [MemberEntry] { adding + removing + (exactly ?? []) }
    }

    /// - Throws: 65 for every fault, 66 for a picture that cannot be read.
    init(_ options: EditOptions) throws(Failure) {
        func entries(_ texts: [String]) -> [MemberEntry] { texts.flatMap { PeopleList($0).entries } }
        members = PeopleEdit(
            adding: entries(options.add), removing: entries(options.remove),
            exactly: options.members.isEmpty ? nil : entries(options.members))
        managers = PeopleEdit(adding: entries(options.addManagers), removing: entries(options.removeManagers))
        owner = options.owner.flatMap { PeopleList($0).onePerson }
        departments = options.department
        unlinked = options.noDepartment

        var reading = StructureReading()
        if let type = options.type { reading.readKind(type) }
        if let color = options.color { reading.readColor(color) }
        for text in options.may { reading.read(text, into: .rights) }
        reading.structure.title = options.title ?? ""
        reading.structure.description = options.description ?? ""
        var faults = reading.faults + reading.structure.faults
        goal.title = options.title
        goal.description = options.description
        goal.kind = reading.structure.kind
        goal.color = reading.structure.color
        goal.rights = reading.structure.rights
        goal.earlierMessages = options.history.flatMap(EarlierMessages.init)
        if options.noAvatar { goal.avatar = .absent }
        if let path = options.avatar {
            let bytes = Data(try InputFile(path: path).bytes())
            do throws(PictureError) {
                goal.avatar = .replaced(by: try ChosenPicture(bytes, by: .thisProgram).sent(original: false))
            } catch {
                faults.append(ValidationIssue(error, path: path))
            }
        }
        faults += members.entries.compactMap { $0.malformed(in: .members) }
        faults += managers.entries.compactMap { $0.malformed(in: .managers) }
        if let text = options.owner, owner == nil { faults.append(StructureReading.badOwner(text)) }
        if !faults.isEmpty { throw Failure(faults) }
    }

    /// - Throws: 64 for people who are wanted and not wanted at once.
    private static func refuse(_ people: [UserID]) throws(Failure) {
        guard !people.isEmpty else { return }
        let numbers = people.map { String($0.rawValue) }.joined(separator: ", ")
        throw Failure(
            .usage, messages.wantedAndNot(numbers), chat: .unchanged, next: messages.keepOneOption)
    }

    /// The goal with the people and departments found, and those who are added checked.
    func goal(
        _ people: MemberPreparation, _ places: DepartmentPreparation, present: StoredChat
    ) async throws(Failure) -> ChatGoal {
        var goal = goal
        let found = try await people.people([
            (.members, members.adding), (.members, members.removing), (.members, members.exactly ?? []),
            (.managers, managers.adding), (.managers, managers.removing), (.owner, [owner].compactMap(\.self)),
            (.members, (members.adding + managers.adding).filter { !$0.isGroup }),
            (.managers, managers.adding.filter { !$0.isGroup }),
        ])
        // A group may be added but for somebody; nobody is named for both.
        let kept = Set(found[6] + found[5])
        try Self.refuse(found[1].filter(kept.contains) + found[4].filter(Set(found[7]).contains))
        if let there = present.members { _ = try await people.check(found[1].filter { !there.contains($0) }) }
        if members.exactly != nil {
            goal.members = .exactly(found[2])
        } else if !members.entries.isEmpty {
            goal.members = .change(adding: found[0], removing: found[1])
        }
        if !managers.entries.isEmpty { goal.managers = .change(adding: found[3], removing: found[4]) }
        goal.owner = found[5].first
        let linked = try await places.links(departments)
        if unlinked.contains(where: { $0.lowercased() == "all" }) {
            goal.departments = .exactly(linked)
        } else if !departments.isEmpty || !unlinked.isEmpty {
            // A department is named by its number, however it is linked.
            let gone = Set(try await places.found(unlinked).map(\.department))
            let removed = (present.departments ?? []).filter { gone.contains($0.department) && !linked.contains($0) }
            goal.departments = .change(adding: linked, removing: removed)
        }
        return goal
    }
}
