import CLibrary

/// A file that is made for its owner alone (0600), and so are the folders that lead to it (0700).
///
/// Writing returns when the disk has the bytes: 0.15 ms on an SSD, longer elsewhere.
public struct PrivateFile: Sendable {
    /// Of the name that a file has until it is whole. What ends so and is old was left by a crash.
    static let freshEnding = ".new"

    public let path: String

    public init(_ path: String) {
        self.path = path
    }

    /// Whether there is a file, or anything else, under this path.
    var exists: Bool { access(path, F_OK) == 0 }

    /// All bytes; nil if there is no file.
    ///
    /// - Parameter limit: a file that holds more is refused, before it fills the memory.
    public func read(limit: Int = documentLimit) throws(FileError) -> [UInt8]? {
        guard let descriptor = try openToRead() else { return nil }
        defer { close(descriptor) }
        return try readAll(descriptor, limit: limit)
    }

    func readAll(_ descriptor: Int32, limit: Int = documentLimit) throws(FileError) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = chunk.withUnsafeMutableBytes { readSome(descriptor, $0) }
            guard count >= 0 else { throw FileError(.read, path) }
            guard count > 0 else { return bytes }
            bytes += chunk[..<count]
            guard bytes.count <= limit else { throw FileError(.read, path, EFBIG) }
        }
    }

    /// Puts the bytes in place of what the file held. After a power cut the file holds the old bytes or the new ones.
    public func replace(with bytes: [UInt8]) throws(FileError) {
        if let special = SpecialFile(at: path) { throw FileError(.written, path, EINVAL, special: special) }
        let folder = try makeFolder()
        // Not by the number of the process: in two containers with one home it is the same.
        let fresh = "\(path)~\(String(UInt64.random(in: 0 ... .max), radix: 36))\(Self.freshEnding)"
        do throws(FileError) {
            try write(bytes, to: fresh, O_EXCL)
            guard rename(fresh, path) == 0 else { throw FileError(.written, path) }
        } catch {
            unlink(fresh)
            throw error
        }
        try synchronizeFolder(folder)
    }

    /// Makes the file, with nothing in it. Fails with `EEXIST` where there is one.
    func create() throws(FileError) {
        try makeFolder()
        close(try open(O_WRONLY | O_CREAT | O_EXCL, for: .written))
    }

    /// Makes the file as young as one that is written now.
    ///
    /// - Returns: false where there is none.
    func renewDate() -> Bool { utimensat(AT_FDCWD, path, nil, 0) == 0 }

    /// Adds the bytes at the end, in one write: lines of several processes do not mix.
    ///
    /// - Parameter synchronizing: returns when the disk has them, not just the system.
    public func append(_ bytes: [UInt8], synchronizing: Bool = true) throws(FileError) {
        let folder = try makeFolder()
        let isNew = !exists
        try write(bytes, to: path, O_APPEND, synchronizing: synchronizing)
        if isNew, synchronizing { try synchronizeFolder(folder) }
    }

    /// Takes the file away; one that is not there is no error.
    public func remove() throws(FileError) {
        guard unlink(path) == 0 else {
            if errno == ENOENT || errno == ENOTDIR { return }
            throw FileError(.written, path)
        }
        try synchronizeFolder(Self.parent(of: path))
    }

    /// Gives the file another name in its folder, which nothing may have.
    public func move(to newPath: String) throws(FileError) {
        // `rename(2)` would take the place of what is there.
        if link(path, newPath) == 0 {
            guard unlink(path) == 0 else { throw FileError(.written, path) }
        } else {
            let number = errno
            guard number != EEXIST else { throw FileError(.written, newPath, number) }
            // The file system knows no links: looking before is all that can be done.
            guard [EPERM, ENOTSUP, ENOSYS].contains(number) else { throw FileError(.written, path, number) }
            guard !PrivateFile(newPath).exists else { throw FileError(.written, newPath, EEXIST) }
            guard rename(path, newPath) == 0 else { throw FileError(.written, path) }
        }
        try synchronizeFolder(Self.parent(of: path))
    }

    private func write(
        _ bytes: [UInt8], to path: String, _ flag: Int32, synchronizing: Bool = true
    ) throws(FileError) {
        let descriptor = try open(O_WRONLY | O_CREAT | flag, at: path, for: .written)
        defer { close(descriptor) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { writeSome(descriptor, $0) }
            guard count >= 0 else { throw FileError(.written, self.path) }
            rest = rest.dropFirst(count)
        }
        guard !synchronizing || fsync(descriptor) == 0 else { throw FileError(.written, self.path) }
    }

    /// Makes the folder of the file and those above it, and gives its path.
    @discardableResult
    func makeFolder() throws(FileError) -> String {
        let folder = Self.parent(of: path)
        try make(folder)
        return folder
    }

    private func make(_ folder: String) throws(FileError) {
        if mkdir(folder, 0o700) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, folder.contains("/") else { throw FileError(.written, path) }
        try make(Self.parent(of: folder))
        guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw FileError(.written, path) }
    }

    static func parent(of path: String) -> String {
        path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    }

    /// Without this a power cut can undo a rename or the making of a file.
    private func synchronizeFolder(_ folder: String) throws(FileError) {
        let descriptor = CLibrary.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 || errno == EINVAL else { throw FileError(.written, path) }
    }
}

/// `read(2)`, again when a signal came between.
private func readSome(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    while true {
        let count = read(descriptor, buffer.baseAddress, buffer.count)
        guard count < 0, errno == EINTR else { return count }
    }
}

/// `write(2)`, again when a signal came between.
private func writeSome(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
    while true {
        let count = write(descriptor, buffer.baseAddress, buffer.count)
        guard count < 0, errno == EINTR else { return count }
    }
}
