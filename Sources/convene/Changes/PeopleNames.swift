import Bitrix24

/// What people are called in what is said about a chat.
struct PeopleNames: Sendable {
    private let names: [UserID: String]

    init(_ people: [UserID: Person] = [:]) {
        names = people.mapValues(\.name)
    }

    /// "Ann Holm (2)", or the number alone.
    func text(_ person: UserID) -> String {
        guard let name = names[person], !name.isEmpty else { return String(person.rawValue) }
        return "\(name) (\(person.rawValue))"
    }
}
