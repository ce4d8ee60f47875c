extension TOMLEditor {
    /// Makes the same change in the text of a `profiles.toml`.
    mutating func apply(_ edit: ProfilesEdit, from before: Profiles, to after: Profiles) {
        switch edit {
        case .add(let profile):
            append(
                Self.table(of: profile.name),
                ProfileKey.allCases.compactMap { key in key.literal(in: profile).map { (key.rawValue, $0) } })
        case .update(let profile):
            guard let old = before[profile.name] else { break }
            for key in ProfileKey.allCases where key.literal(in: old) != key.literal(in: profile) {
                set(key.rawValue, to: key.literal(in: profile), in: Self.table(of: profile.name))
            }
        case .remove(let name): remove(Self.table(of: name))
        case .rename(let name, let newName): rename(Self.table(of: name), to: Self.table(of: newName))
        case .makeDefault: break
        }
        if before.defaultName != after.defaultName {
            set("default", to: after.defaultName.map { Self.quoted($0.text) })
        }
    }

    private static func table(of name: ProfileName) -> [String] { ["profiles", name.text] }
}
