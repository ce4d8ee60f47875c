import Catalog
import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Why a file gave no picture.
public enum PictureFileFault: Error, Sendable, Equatable {
    /// Nothing could be read; `reason` is what the system says.
    case unreadable(path: String, reason: Phrase<String>)
    /// A folder, a pipe or a device.
    case notAFile(path: String)
    case refused(PictureFault)
}

extension PictureFileFault: Explained {
    public func explanation(in words: Words) -> Explanation {
        switch self {
        case .unreadable(let path, let reason): words.pictureFileUnreadable(path, reason.said(in: words))
        case .notAFile(let path): words.pictureNotAFile(path)
        case .refused(let fault): fault.explanation(in: words)
        }
    }

    /// A few words, for where the path stands beside them.
    public func label(in words: Words) -> String {
        switch self {
        case .unreadable(_, let reason): reason.said(in: words)
        case .notAFile: words.notAFile
        case .refused(.unknownFormat): words.notAPicture
        case .refused(.tooLarge), .refused(.tooManyBytes): words.tooLarge
        case .refused: words.damaged
        }
    }

    /// As a fault of the avatar.
    public var fault: Fault { Fault(.badPicture, .avatar) { explanation(in: $0) } }
}

extension Picture {
    /// Reads a picture from a file, and no more bytes of it than a picture may have.
    ///
    /// Blocks its thread while the disk works, but never on a pipe or a device: those are refused unopened.
    public init(readingFile path: String) throws(PictureFileFault) {
        var about = stat()
        guard stat(path, &about) == 0 else {
            let number = errno
            throw .unreadable(path: path, reason: Phrase { $0.system(number) })
        }
        guard about.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
        if about.st_size > Self.byteLimit { throw .refused(.tooManyBytes(Int(about.st_size))) }
        let bytes: Data
        do {
            bytes = try Data(contentsOf: URL(filePath: path))
        } catch {
            throw .unreadable(path: path, reason: Self.reason(of: error))
        }
        do throws(PictureFault) {
            try self.init(bytes: bytes)
        } catch {
            throw .refused(error)
        }
    }

    private static func reason(of error: any Error) -> Phrase<String> {
        guard let code = ((error as? CocoaError)?.underlying as? POSIXError)?.code else { return Phrase(\.noReason) }
        return Phrase { $0.system(code.rawValue) }
    }
}
