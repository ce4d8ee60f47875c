import Catalog
import CLibrary

/// A file of convene's that could not be read or written. What was there before is still there.
public struct FileError: Error, Equatable, Sendable {
    public enum Action: Sendable {
        case read
        case written
    }

    public let action: Action
    public let path: String
    /// What the system said, as in `errno(3)`.
    public let number: Int32
    /// What stands in the place of the file; nil where that is not the reason.
    public let special: SpecialFile?
    /// Who else has access to it, where it holds a secret; nil where that is not the reason.
    public let exposure: Exposure?

    init(
        _ action: Action, _ path: String, _ number: Int32 = errno, special: SpecialFile? = nil,
        exposure: Exposure? = nil
    ) {
        self.action = action
        self.path = path
        self.number = number
        self.special = special
        self.exposure = exposure
    }

    /// Everything that there is of it is in use.
    static func busy(_ path: String) -> FileError { FileError(.written, path, EBUSY) }

    /// What the system says: `No space left on device`.
    public func reason(in messages: Messages) -> String {
        special?.sentence(in: messages) ?? messages.system(number)
    }
}

extension FileError: Explained {
    public func explanation(in messages: Messages) -> Explanation {
        if let exposure { return exposure.explanation(in: messages) }
        let reason = reason(in: messages)
        let sentence =
            switch action {
            case .read: messages.fileUnreadable(path, reason)
            case .written: messages.fileUnwritable(path, reason)
            }
        return Explanation(sentence, next(in: messages))
    }

    private func next(in messages: Messages) -> String {
        if special != nil { return messages.moveSpecialAway }
        return switch (number, action) {
        case (ENOSPC, _), (EDQUOT, _), (EFBIG, .written): messages.makeRoom
        case (EROFS, _): messages.setStateHome
        case (EACCES, _), (EPERM, _): messages.seeWhoOwnsIt
        case (EEXIST, _): messages.chooseOtherName
        default: messages.checkPathAndDisk
        }
    }
}
