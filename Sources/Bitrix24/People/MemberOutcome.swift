/// What became of one entry of a list of people.
enum MemberOutcome: Sendable {
    case found([UserID])
    case missed(MemberLookup.Miss)

    init<Value>(_ answer: Result<Value, PortalError>, _ read: (Value) -> MemberOutcome) {
        switch answer {
        case .success(let value): self = read(value)
        case .failure(let error): self = .missed(.unanswered(error))
        }
    }

    /// Who bears a full name; its words may come in any order.
    init(of name: String, among people: some Sequence<Person>) {
        let found = people.filter(\.isActive).sorted { $0.id < $1.id }
        let meant = found.filter { $0.isCalled(name) }
        if meant.count == 1 {
            self = .found(meant.map(\.id))
        } else {
            let near = found.filter { FullName.mayMean(name, $0.name) == true }
            let similar = near.isEmpty ? found : near
            self = .missed(meant.isEmpty ? .nobodyHasName(similar: similar) : .severalHaveName(meant))
        }
    }
}
