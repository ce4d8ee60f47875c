/// People by name and by address: fifty of each kind cost one request.
extension MemberSearch {
    mutating func find(names: [String]) async {
        let questions = names.map { JSONValue.people(named: FullName.searched(in: $0)) }
        let answers: [Result<PeopleByID, PortalError>] = await ask(.userSearch, questions)
        for (name, answer) in zip(names, answers) {
            outcomes[.name(name)] = MemberOutcome(answer.map(\.people)) { MemberOutcome(of: name, among: $0.values) }
            if case .success(let found) = answer { lookedUp.merge(found.people) { first, _ in first } }
        }
    }

    /// What the departments of people are called whom neither name nor position tells apart: one request, where there
    /// are any. Without an answer their numbers have to do.
    func departmentsOfNamesakes() async -> [Int: String] {
        var numbers: Set<Int> = []
        for case .missed(.severalHaveName(let people)) in outcomes.values
        where Set(people.map(\.position)).count < people.count {
            numbers.formUnion(people.flatMap(\.departments))
        }
        guard !numbers.isEmpty, let found = try? await client.departments(numbered: Array(numbers.sorted().prefix(50)))
        else { return [:] }
        return Dictionary(found.value.map { ($0.id.rawValue, $0.name) }) { first, _ in first }
    }

    mutating func find(emails: [String]) async {
        let answers: [Result<[ListedPerson], PortalError>] = await ask(.userGet, emails.map(ListedPerson.filter))
        for (address, answer) in zip(emails, answers) {
            outcomes[.email(address)] = MemberOutcome(answer) { accounts in
                let ids = accounts.ids(withEmail: address)
                if ids.count == 1 { return .found(ids) }
                return .missed(ids.isEmpty ? .nobodyHasEmail : .severalHaveEmail(ids))
            }
        }
    }
}
