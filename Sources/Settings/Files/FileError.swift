#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file of convene's that could not be read or written. What was there before is still there.
public struct FileError: Error, Equatable, Sendable {
    public enum Action: String, Sendable {
        case read
        case written
    }

    public let action: Action
    public let path: String
    /// What the system said, as in `errno(3)`.
    public let number: Int32

    init(_ action: Action, _ path: String, _ number: Int32 = errno) {
        self.action = action
        self.path = path
        self.number = number
    }

    /// Everything that there is of it is in use.
    static func busy(_ path: String) -> FileError { FileError(.written, path, EBUSY) }

    /// The system's own words: `No space left on device`.
    public var reason: String { String(cString: strerror(number)) }

    /// A stable code for scripts and tests.
    public var code: String { "file-not-\(action.rawValue)" }

    public var sentence: String { "\(path) cannot be \(action.rawValue): \(reason)." }

    public var advice: String {
        switch (number, action) {
        case (ENOSPC, _), (EDQUOT, _): "Make room on that disk."
        case (EROFS, _): "Set XDG_STATE_HOME to a folder on a disk that can be written."
        case (EACCES, _), (EPERM, _): "See who owns it and its folder: they must be yours."
        case (EEXIST, _): "Choose another name."
        default: "See whether the path is right and the disk is in order."
        }
    }
}
