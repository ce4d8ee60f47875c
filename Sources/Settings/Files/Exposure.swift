import Catalog
import CLibrary

/// A file or folder to which others have access, or which belongs to another user, where a secret is at stake.
public struct Exposure: Error, Equatable, Sendable {
    public enum Reason: Equatable, Sendable {
        /// Others may read, change or enter it.
        case open
        /// It belongs to the user of this number.
        case foreign(owner: UInt32)
    }

    /// The file or the folder at fault.
    public let path: String
    public let isFolder: Bool
    /// The symbolic link by which it was reached; nil where there was none.
    public let link: String?
    public let reason: Reason

    /// A stable code for scripts and tests.
    public var code: String {
        switch reason {
        case .open: "file-not-private"
        case .foreign: "file-of-another-user"
        }
    }

    public func sentence(in messages: Messages) -> String {
        let subject = messages.file(path, isFolder: isFolder, link: link)
        return switch reason {
        case .open: messages.canBeReadByOthers(subject)
        case .foreign(let owner): messages.belongsToAnother(subject, owner: owner)
        }
    }

    public func advice(in messages: Messages) -> String {
        switch reason {
        case .open: messages.makeItPrivate("chmod \(isFolder ? 700 : 600) \(Self.quoted(path))")
        case .foreign: messages.makeItYours("sudo chown \(geteuid()) \(Self.quoted(path))")
        }
    }

    /// As a shell wants it.
    private static func quoted(_ path: String) -> String {
        let isPlain = path.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"),
                UInt8(ascii: "_"), 0x80...:
                true
            default: false
            }
        }
        return isPlain ? path : "'\(path.replacing("'", with: "'\\''"))'"
    }
}

/// Why a file that holds secrets cannot be read.
public enum GuardedFileFault: Error, Equatable, Sendable {
    case exposed(Exposure)
    case disk(FileError)

    public var code: String {
        switch self {
        case .exposed(let exposure): exposure.code
        case .disk(let error): error.code
        }
    }

    public func sentence(in messages: Messages) -> String {
        switch self {
        case .exposed(let exposure): exposure.sentence(in: messages)
        case .disk(let error): error.sentence(in: messages)
        }
    }

    public func advice(in messages: Messages) -> String {
        switch self {
        case .exposed(let exposure): exposure.advice(in: messages)
        case .disk(let error): error.advice(in: messages)
        }
    }
}
