/// Everybody whom the portal has named in a session, ready to be searched at once.
///
/// A value: copies share their storage until one of them changes. Meant for one portal; ids of another mean others.
public struct PeopleDirectory: Sendable {
    /// In the order in which they were met.
    private var people: [Person] = []
    private var places: [UserID: Int] = [:]
    /// The request that told of each person last.
    private var requests: [Int] = []
    var keys = NameKeys()
    /// How many bear each name.
    private var bearers: [String: Int] = [:]
    var searches: [SearchText: SearchResult] = [:]

    public init() {}

    /// How many people are known.
    public var count: Int { people.count }

    public subscript(id: UserID) -> Person? {
        places[id].map { people[$0] }
    }

    /// Whether the name alone does not say who is meant.
    public func isShared(_ name: String) -> Bool {
        bearers[name, default: 0] > 1
    }

    /// Everybody who bears one of these names.
    public func people(named names: Set<String>) -> [Person] { people.filter { names.contains($0.name) } }

    subscript(place place: Int) -> Person { people[place] }

    func place(of id: UserID) -> Int? { places[id] }

    /// Takes in everybody of a directory that was kept; what this one knows is newer.
    public mutating func join(_ kept: PeopleDirectory) {
        var joined = kept
        joined.add(people, of: requests.max() ?? 0)
        joined.searches = searches
        self = joined
    }

    /// Takes in what the portal says about people.
    ///
    /// - Parameter request: the number of the request that asked, growing; what an earlier request brings late does not
    ///   replace what a newer one has told.
    public mutating func add(_ told: some Sequence<Person>, of request: Int) {
        var added: [Int] = []
        let known = people.count
        for person in told {
            guard let place = places[person.id] else {
                places[person.id] = people.count
                added.append(people.count)
                people.append(person)
                requests.append(request)
                keys.append(person)
                bearers[person.name, default: 0] += 1
                continue
            }
            guard requests[place] <= request else { continue }
            let renamed = people[place].name != person.name || people[place].position != person.position
            bearers[people[place].name, default: 0] -= 1
            bearers[person.name, default: 0] += 1
            people[place] = person
            requests[place] = request
            guard renamed else { continue }
            keys.replace(at: place, with: person)
            // Told twice at once, under two names: it has its place now.
            if place >= known { added.removeAll { $0 == place } }
        }
        keys.sort(in: added)
    }
}

extension PeopleDirectory: Equatable {
    /// Two that know the same of the same people.
    public static func == (left: Self, right: Self) -> Bool { left.people == right.people }
}
