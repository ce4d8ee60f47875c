import CLibrary

/// A place in a file of locks that this process holds against all others, until the value goes or the process ends,
/// however it ends.
///
/// The lock is advisory, of the open file description (`fcntl(2)`, `F_OFD_SETLK`): the kernel keeps it, so nothing is
/// left behind by a crash, no process number can be mistaken for another, and it holds across containers.
public final class PlaceLock: Sendable {
    /// Which place of the file; the file itself stays empty.
    public let place: Int
    private let descriptor: Int32

    /// Takes the place; nil if somebody else has it.
    public init?(_ place: Int, in path: String) throws(FileError) {
        try PrivateFile(path).makeFolder()
        descriptor = try PrivateFile(path).open(O_RDWR | O_CREAT, for: .written)
        self.place = place
        var lock = Self.lock(of: place)
        guard fcntl(descriptor, Command.take, &lock) != 0 else { return }
        let error = FileError(.written, path)
        guard [EAGAIN, EACCES].contains(error.number) else { throw error }
        return nil
    }

    /// Takes the place, however long somebody else has it.
    public init(waitingFor place: Int, in path: String) throws(FileError) {
        try PrivateFile(path).makeFolder()
        descriptor = try PrivateFile(path).open(O_RDWR | O_CREAT, for: .written)
        self.place = place
        var lock = Self.lock(of: place)
        while fcntl(descriptor, Command.wait, &lock) != 0 {
            guard errno == EINTR else { throw FileError(.written, path) }
        }
    }

    deinit { close(descriptor) }

    /// Whether anybody has the place, this process included. False where that cannot be found out.
    public static func isHeld(_ place: Int, in path: String) -> Bool {
        guard let descriptor = try? PrivateFile(path).openToRead() else { return false }
        defer { close(descriptor) }
        var lock = lock(of: place)
        return fcntl(descriptor, Command.ask, &lock) == 0 && lock.l_type != F_UNLCK
    }

    private static func lock(of place: Int) -> flock {
        var lock = flock()
        lock.l_type = Int16(F_WRLCK)
        lock.l_whence = Int16(SEEK_SET)
        lock.l_start = off_t(place)
        lock.l_len = 1
        return lock
    }
}

/// `F_OFD_GETLK`, `F_OFD_SETLK` and `F_OFD_SETLKW`, which Swift's module of the C library hides.
private enum Command {
    static let ask: Int32 = 36
    static let take: Int32 = 37
    static let wait: Int32 = 38
}
