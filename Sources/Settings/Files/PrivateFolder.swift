import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A folder of private files.
struct PrivateFolder {
    let path: String

    init(_ path: String) {
        self.path = path
    }

    /// The names of what is in it, in no order; none if there is no folder.
    func names() throws(FileError) -> [String] {
        guard access(path, R_OK | X_OK) == 0 else {
            if errno == ENOENT || errno == ENOTDIR { return [] }
            throw FileError(.read, path)
        }
        do {
            return try FileManager.default.contentsOfDirectory(atPath: path)
        } catch {
            // A file where the folder should be, or one that went away this moment.
            throw FileError(.read, path, ENOTDIR)
        }
    }
}
