import Catalog

/// The file of the saved portals, `profiles.toml`. It is private, and refused where it is not.
public struct ProfilesFile: Sendable {
    public let path: String
    /// Held while the file is changed; beside the state, so that the folder of settings holds settings only.
    private let lock: String

    public init(_ paths: Paths) {
        path = paths.profiles
        lock = paths.state + "/profiles.lock"
    }

    /// None if there is no file.
    public func read() throws(ProfilesError) -> Profiles {
        try Profiles(reading: try text(), file: path)
    }

    /// Changes the saved portals and returns what there is now. Comments stay; after a power cut the file holds the old
    /// portals or the new ones, and two programs that change it at once do not undo each other's change.
    @discardableResult
    public func change(_ edit: ProfilesEdit) throws(ProfilesError) -> Profiles {
        let lock = try onDisk { () throws(FileError) in try PlaceLock(waitingFor: 0, in: self.lock) }
        defer { withExtendedLifetime(lock) {} }
        let file = PrivateFile(path)
        // The folder may have been made by hand, for config.toml, before there was a secret to keep.
        if !file.exists { file.closeFolder() }
        let before = try text()
        let profiles = try Profiles(reading: before, file: path)
        let wanted = try edit.applied(to: profiles)
        var text = TOMLEditor(before)
        text.apply(edit, from: profiles, to: wanted)
        guard let written = try? Profiles(reading: text.text, file: path), written == wanted else {
            throw .notEditable(file: path)
        }
        try onDisk { () throws(FileError) in try file.resolved.replace(with: Array(text.text.utf8)) }
        return wanted
    }

    private func text() throws(ProfilesError) -> String {
        let bytes = try onDisk { () throws(FileError) in try PrivateFile(path).readGuarded() }
        do {
            return try TextDecoding.text(of: bytes ?? [])
        } catch {
            throw .unreadable(.unreadable(file: path, reason: Phrase { error.reason(in: $0) }))
        }
    }

    private func onDisk<Value>(_ work: () throws(FileError) -> Value) throws(ProfilesError) -> Value {
        do {
            return try work()
        } catch {
            throw .file(error)
        }
    }
}
