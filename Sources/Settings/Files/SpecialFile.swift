import CLibrary
import Catalog

/// What a path leads to that is no file with contents of its own: it may block whoever opens it, and never ends.
public enum SpecialFile: Equatable, Sendable {
    case folder
    case pipe
    case device
    case socket

    /// Nil for a regular file. A symbolic link is what it leads to.
    public init?(_ facts: stat) {
        switch facts.st_mode & S_IFMT {
        case S_IFREG: return nil
        case S_IFDIR: self = .folder
        case S_IFIFO: self = .pipe
        case S_IFSOCK: self = .socket
        default: self = .device
        }
    }

    /// Nil for a regular file, and where there is nothing.
    init?(at path: String) {
        var facts = stat()
        guard stat(path, &facts) == 0 else { return nil }
        self.init(facts)
    }

    public func sentence(in messages: Messages) -> String {
        switch self {
        case .folder: messages.isFolder
        case .pipe: messages.isPipe
        case .device: messages.isDevice
        case .socket: messages.isSocket
        }
    }
}
