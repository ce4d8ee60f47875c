import Catalog
import CLibrary

/// A file or folder to which others have access, or which belongs to another user, where a secret is at stake.
public struct Exposure: Equatable, Sendable {
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

    /// The path as a shell wants it.
    private static func quoted(_ path: String) -> String {
        // Scalars, not characters: a sign that a shell reads may bear an accent.
        let isPlain = path.unicodeScalars.allSatisfy { scalar in
            let sign = Character(scalar)
            return !sign.isASCII || sign.isLetter || sign.isNumber || "/.-_".contains(sign)
        }
        return isPlain ? path : "'\(path.replacing("'", with: "'\\''"))'"
    }
}

extension Exposure: Explained {
    public func explanation(in messages: Messages) -> Explanation {
        let subject = messages.file(path, isFolder: isFolder, link: link)
        return switch reason {
        case .open:
            Explanation(
                messages.canBeReadByOthers(subject),
                messages.makeItPrivate("chmod \(isFolder ? 700 : 600) \(Self.quoted(path))"))
        case .foreign(let owner):
            Explanation(
                messages.belongsToAnother(subject, owner: owner),
                messages.makeItYours("sudo chown \(geteuid()) \(Self.quoted(path))"))
        }
    }
}
