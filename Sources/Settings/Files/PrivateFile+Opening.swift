import CLibrary

extension PrivateFile {
    /// More than anything that convene keeps in one document.
    public static let documentLimit = 64 << 20

    /// Opens a regular file and nothing else: what blocks, has no end or is no file at all is refused before it is opened,
    /// and again afterwards, since it may have been put there meanwhile.
    ///
    /// - Parameter other: a file that is opened in place of this one.
    func open(_ flags: Int32, at other: String? = nil, for action: FileError.Action) throws(FileError) -> Int32 {
        let opened = other ?? path
        if let special = SpecialFile(at: opened) { throw FileError(action, path, EINVAL, special: special) }
        let descriptor = CLibrary.open(opened, flags | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0o600)
        guard descriptor >= 0 else { throw FileError(action, path) }
        var facts = stat()
        if fstat(descriptor, &facts) == 0, let special = SpecialFile(facts) {
            close(descriptor)
            throw FileError(action, path, EINVAL, special: special)
        }
        return descriptor
    }

    /// The same for reading; nil if there is no file.
    func openToRead() throws(FileError) -> Int32? {
        do throws(FileError) {
            return try open(O_RDONLY, for: .read)
        } catch {
            if error.number == ENOENT || error.number == ENOTDIR { return nil }
            throw error
        }
    }
}
