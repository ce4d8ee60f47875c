/// A file of one secret, in a folder for such files.
public struct SecretFile: Sendable {
    private let file: PrivateFile

    public init(_ path: String) {
        file = PrivateFile(path)
    }

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
        self.init(path)
    }

    public var path: String { file.path }
    public var exists: Bool { file.exists }

    /// All of it; nil if there is no file.
    public func bytes() throws(GuardedFileFault) -> [UInt8]? {
        try file.readGuarded()
    }

    /// Puts other bytes in place of what it held; after a power cut it holds the old ones or the new ones.
    public func replace(with bytes: [UInt8]) throws(FileError) {
        try file.replace(with: bytes)
    }

    /// Puts a secret into the file; where others could read it, nothing is kept.
    public func keep(_ secret: [UInt8]) throws(GuardedFileFault) {
        do throws(FileError) {
            try file.makeFolder()
            try file.replace(with: [])
        } catch {
            throw .disk(error)
        }
        do throws(GuardedFileFault) {
            _ = try file.readGuarded()
        } catch {
            try? file.remove()
            throw error
        }
        do throws(FileError) {
            try file.replace(with: secret + [UInt8(ascii: "\n")])
        } catch {
            throw .disk(error)
        }
    }

    public func forget() throws(FileError) {
        try file.remove()
    }
}
