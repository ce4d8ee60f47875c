/// The saved portals.
public struct Profiles: Equatable, Sendable {
    /// By name, sorted.
    public internal(set) var all: [Profile]
    /// The one that is used where nothing names a portal; it is among all.
    public internal(set) var defaultName: ProfileName?

    public init(_ all: [Profile] = [], default defaultName: ProfileName? = nil) {
        self.all = all.sorted { $0.name < $1.name }
        self.defaultName = defaultName
    }

    public subscript(name: ProfileName) -> Profile? {
        all.first { $0.name == name }
    }

    public var names: [ProfileName] { all.map(\.name) }

    /// The profile that a text names.
    public func profile(named text: String) throws(ProfilesError) -> Profile {
        guard let profile = all.first(where: { $0.name.text == text }) else {
            throw .unknown(name: text, known: names.map(\.text))
        }
        return profile
    }
}
