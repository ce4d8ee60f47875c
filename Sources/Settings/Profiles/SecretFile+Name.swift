extension SecretFile {
    /// The secret file of a new name in the folder of such files: one that neither the disk nor a saved portal has.
    ///
    /// - Parameter ending: behind the name.
    public init(for name: ProfileName, at paths: Paths, besides profiles: Profiles, ending: String = "") {
        let taken = profiles.all.flatMap { profile in
            [profile.secret.file, profile.kind.application?.tokens].compactMap(\.self)
        }
        var path = "\(paths.secrets)/\(name.text)\(ending)"
        var number = 1
        while taken.contains(path) || PrivateFile(path).exists {
            number += 1
            path = "\(paths.secrets)/\(name.text)-\(number)\(ending)"
        }
        self.init(path, isNew: true)
    }
}
