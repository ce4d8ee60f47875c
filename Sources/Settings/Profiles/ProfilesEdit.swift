/// A change of the saved portals.
public enum ProfilesEdit: Equatable, Sendable {
    case add(Profile)
    /// Puts the profile in place of the one of the same name.
    case update(Profile)
    case remove(ProfileName)
    case rename(ProfileName, to: ProfileName)
    case makeDefault(ProfileName)

    /// What it makes of them.
    func applied(to profiles: Profiles) throws(ProfilesError) -> Profiles {
        var all = profiles.all
        var defaultName = profiles.defaultName
        switch self {
        case .add(let profile):
            if all.contains(where: { $0.name == profile.name }) { throw .taken(name: profile.name) }
            all.append(profile)
            // The first portal is the one that is meant from now on.
            if all.count == 1 { defaultName = profile.name }
        case .update(let profile): all[try Self.index(of: profile.name, in: all)] = profile
        case .remove(let name):
            all.remove(at: try Self.index(of: name, in: all))
            if defaultName == name { defaultName = nil }
        case .rename(let name, let newName):
            let index = try Self.index(of: name, in: all)
            if all.contains(where: { $0.name == newName }) { throw .taken(name: newName) }
            all[index].name = newName
            if defaultName == name { defaultName = newName }
        case .makeDefault(let name): defaultName = all[try Self.index(of: name, in: all)].name
        }
        return Profiles(all, default: defaultName)
    }

    private static func index(of name: ProfileName, in all: [Profile]) throws(ProfilesError) -> Int {
        guard let index = all.firstIndex(where: { $0.name == name }) else {
            throw .unknown(name: name.text, known: all.map(\.name.text))
        }
        return index
    }
}
