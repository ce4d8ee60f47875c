/// What was asked, laid beside what the portal stored.
public struct Comparison: Sendable, Equatable {
    private let asked: ChatStructure
    private let stored: StoredChat
    private let caller: UserID?

    /// What was left out of the structure is the portal's choice and makes no difference; a type that was left out
    /// means a closed chat.
    ///
    /// - Parameter caller: who created the chat: a member in any case, and the owner where no other was asked for. If
    ///   nil, the stored owner is taken for the caller.
    public init(asked: ChatStructure, stored: StoredChat, caller: UserID?) {
        self.asked = asked
        self.stored = stored
        self.caller = caller ?? stored.owner
    }

    /// In the order of the form; empty if everything is as asked.
    public var differences: [Difference] {
        ChatField.allCases.flatMap(differences(in:))
    }

    private func differences(in field: ChatField) -> [Difference] {
        switch field.editor {
        case .line, .area: [textDifference(in: field)].compactMap(\.self)
        case .kind: [kind].compactMap(\.self)
        case .color: [color].compactMap(\.self)
        case .people where field == .managers: managers
        case .people: missing + extra
        case .person: [owner].compactMap(\.self)
        case .picture: [avatar].compactMap(\.self)
        case .departments: departments
        case .rights: rights
        }
    }

    private func textDifference(in field: ChatField) -> Difference? {
        switch field.descriptor.readBack {
        case .untold: nil
        case .title: title
        case .description: description
        case .exact: exact(field)
        }
    }

    private var title: Difference? {
        let wanted = asked.title
        // What the portal answers with was read in the same way.
        let read = wanted.withoutEntities
        guard !wanted.trimmed.isEmpty, read != stored.title else { return nil }
        let isTrimmed = read.trimmed == stored.title
        let isCut = StoredTitle(stored: stored.title).isCut(of: StoredTitle(asked: wanted))
        return Difference(
            .title, asked: wanted, stored: stored.title,
            reason: isTrimmed ? .titleTrimmed : isCut ? .titleCut : nil)
    }

    private var kind: Difference? {
        let wanted = asked.kind ?? .closed
        guard let kind = stored.kind, kind != wanted else { return nil }
        return Difference(.kind, asked: wanted.rawValue, stored: kind.rawValue, reason: .kindChanged)
    }

    private var color: Difference? {
        guard let wanted = asked.color, wanted != stored.color else { return nil }
        return Difference(
            .color, asked: wanted.rawValue, stored: stored.color?.rawValue ?? stored.colorHex,
            reason: stored.color == .marengo ? .colorsOff : .colorReplaced)
    }

    private var missing: [Difference] {
        guard let members = stored.members.map(Set.init) else { return notShown(.members, asked.allMembers) }
        return asked.allMembers.filter { !members.contains($0) }.map { person in
            Difference(
                .members, member: person, asked: String(person.rawValue), stored: "", reason: .memberDropped)
        }
    }

    private var extra: [Difference] {
        // Who works in a linked department is a member by it.
        guard asked.departments.isEmpty else { return [] }
        let expected = Set(asked.allMembers + [caller].compactMap { $0 })
        return (stored.members ?? []).filter { !expected.contains($0) }.map { person in
            Difference(.members, member: person, asked: "", stored: String(person.rawValue), reason: .memberExtra)
        }
    }

    private var managers: [Difference] {
        guard let managers = stored.managers else { return notShown(.managers, asked.managers) }
        return asked.managers.filter { !managers.contains($0) }.map { person in
            Difference(.managers, member: person, asked: String(person.rawValue), stored: "")
        }
    }

    /// What was asked for and cannot be compared is not as asked, as far as anybody knows.
    private func notShown(_ field: ChatField, _ people: [UserID]) -> [Difference] {
        guard !people.isEmpty else { return [] }
        let asked = people.map { String($0.rawValue) }.joined(separator: ", ")
        return [Difference(field, asked: asked, stored: "", reason: .notShown)]
    }

    private var departments: [Difference] {
        let linked = stored.departments ?? []
        return asked.departments.filter { !linked.contains($0) }.map {
            Difference(.departments, asked: $0.text, stored: linked.map(\.text).joined(separator: ", "))
        }
    }

    private var rights: [Difference] {
        asked.rights.sorted.filter { $0.level != stored.level(of: $0.right) }.map { right, level in
            Difference(
                .rights, asked: [right: level].text, stored: [right: stored.level(of: right)].text)
        }
    }

    private var owner: Difference? {
        guard let wanted = asked.owner, wanted != stored.owner else { return nil }
        return Difference(
            .owner, member: wanted, asked: String(wanted.rawValue),
            stored: stored.owner.map { String($0.rawValue) } ?? "",
            reason: stored.owner == caller ? .ownerIgnored : nil)
    }

    private var avatar: Difference? {
        guard let wanted = asked.avatar, !stored.hasAvatar else { return nil }
        return Difference(
            .avatar, asked: wanted.outline, stored: "", reason: .avatarDropped)
    }

    private var description: Difference? {
        let wanted = asked.description.trimmed
        guard !wanted.isEmpty, !stored.hasDescription(wanted) else { return nil }
        return Difference(.description, asked: wanted, stored: stored.description)
    }

    private func exact(_ field: ChatField) -> Difference? {
        let (wanted, has) = (asked[text: field], stored.text(of: field))
        guard !wanted.isEmpty, wanted.trimmed != has else { return nil }
        return Difference(field, asked: wanted, stored: has, reason: has.isEmpty ? .linkIgnored : nil)
    }
}

extension Difference {
    fileprivate init(
        _ field: ChatField, member: UserID? = nil, asked: String, stored: String, reason: Reason? = nil
    ) {
        self.field = field
        self.member = member
        self.asked = asked
        self.stored = stored
        self.reason = reason
    }
}
