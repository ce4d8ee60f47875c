import TerminalKit
import Bitrix24
import Catalog

extension Form {
    /// What stands in the way of sending, in the order of the form.
    ///
    /// - Parameter people: what the portal has told about people so far; who is not in it is given the benefit of the
    ///   doubt.
    public func faults(knowing people: [UserID: UserLookup]) -> [ValidationIssue] {
        let structure = structure
        return ChatField.allCases.flatMap { field in
            structure.faults(in: field) + ownFaults(in: field, people)
        }
    }

    private func ownFaults(in field: ChatField, _ people: [UserID: UserLookup]) -> [ValidationIssue] {
        switch field.editor {
        case .people, .person:
            unreadable(self[people: field], in: field)
                + unwelcome(in: field, knowing: people).compactMap { absent($0, people, field) }
        case .picture: pictureFaults
        case .departments: unreadableDepartments
        case .line, .area, .kind, .color, .rights: []
        }
    }

    /// The people of a field whom the portal would drop, as far as is known.
    func unwelcome(in field: ChatField, knowing people: [UserID: UserLookup]) -> [UserID] {
        guard field.editor.isPeople else { return [] }
        return self[people: field].chosen.filter { people[$0]?.isWelcome == false }
    }

    private func unreadable(_ people: PeopleField, in field: ChatField) -> [ValidationIssue] {
        let text = people.entry.text.trimmed
        if text.isEmpty { return [] }
        let entries = PeopleList(text).entries
        if let bullet = entries.first(where: \.mayBeBullet) {
            return [bullet.malformed(in: field)].compactMap(\.self)
        }
        return [
            ValidationIssue(field.editor == .person ? .badOwner : .badMember, field) {
                $0.notAnID(text, isList: entries.count > 1)
            }
        ]
    }

    private var unreadableDepartments: [ValidationIssue] {
        let text = departments.entry.text.trimmed
        return text.isEmpty ? [] : [ValidationIssue(.unknownDepartment, .departments) { $0.departmentNotFound(text) }]
    }

    private func absent(_ id: UserID, _ people: [UserID: UserLookup], _ field: ChatField) -> ValidationIssue? {
        switch people[id] {
        case .stranger:
            ValidationIssue(.unknownMember, field) { $0.strangerChosen(id.rawValue) }
        case .known(let person) where !person.isActive:
            ValidationIssue(.inactiveMember, field) { $0.dismissedChosen(person.name, id.rawValue) }
        case .known, .asked, nil: nil
        }
    }

    private var pictureFaults: [ValidationIssue] {
        switch avatar.content {
        // A picture that came in a structure can go as it came.
        case .reading where avatar.path.isEmpty: []
        case .none: []
        case .picture(let chosen):
            if avatar.sendsOriginal, case .failure(let fault) = chosen.original { [ValidationIssue(fault)] } else { [] }
        case .refused(let error): [ValidationIssue(error)]
        case .reading, .unfetched: [ValidationIssue(.badPicture, .avatar, \.pictureStillRead)]
        }
    }
}

/// What is known about a person by id.
public enum UserLookup: Sendable, Equatable {
    /// The portal has been asked.
    case asked
    case known(Person)
    /// The portal knows nobody of this id, or does not show them to the caller.
    case stranger

    var person: Person? {
        if case .known(let person) = self { person } else { nil }
    }

    /// Whether the portal would take the person into a chat, as far as is known.
    var isWelcome: Bool {
        switch self {
        case .asked: true
        case .known(let person): person.isActive
        case .stranger: false
        }
    }
}
