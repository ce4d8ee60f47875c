import Catalog

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

    /// What the system says: `No space left on device`.
    public func reason(in words: Words) -> String { words.system(number) }

    /// A stable code for scripts and tests.
    public var code: String { "file-not-\(action.rawValue)" }

}

extension FileError: Explained {
    public func explanation(in words: Words) -> Explanation {
        let reason = reason(in: words)
        let sentence =
            switch action {
            case .read: words.fileUnreadable(path, reason)
            case .written: words.fileUnwritable(path, reason)
            }
        return Explanation(sentence, next(in: words))
    }

    private func next(in words: Words) -> String {
        switch (number, action) {
        case (ENOSPC, _), (EDQUOT, _): words.makeRoom
        case (EROFS, _): words.setStateHome
        case (EACCES, _), (EPERM, _): words.seeWhoOwnsIt
        case (EEXIST, _): words.chooseOtherName
        default: words.checkPathAndDisk
        }
    }
}
