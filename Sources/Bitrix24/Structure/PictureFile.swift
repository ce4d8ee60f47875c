import Catalog
import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Why a file gave no picture.
public enum PictureFileFault: Error, Sendable, Equatable {
    /// Nothing could be read; `reason` is the system's own words.
    case unreadable(path: String, reason: String)
    /// A folder, a pipe or a device.
    case notAFile(path: String)
    case refused(PictureFault)
}

extension PictureFileFault {
    public var sentence: String {
        switch self {
        case .unreadable(let path, let reason): "\(path) cannot be read: \(reason)."
        case .notAFile(let path): "\(path) is not a file."
        case .refused(let fault): fault.sentence
        }
    }

    public var advice: String {
        switch self {
        case .unreadable, .notAFile: "Check the path of the picture."
        case .refused(let fault): fault.advice
        }
    }

    /// A few words, for where the path stands beside them.
    public func label(in words: Words) -> String {
        switch self {
        case .unreadable(_, let reason): reason
        case .notAFile: words.notAFile
        case .refused(.unknownFormat): words.notAPicture
        case .refused(.tooLarge), .refused(.tooManyBytes): words.tooLarge
        case .refused: words.damaged
        }
    }

    /// As a fault of the avatar.
    public var fault: Fault { Fault(.badPicture, .avatar, sentence, advice: advice) }
}

extension Picture {
    /// Reads a picture from a file, and no more bytes of it than a picture may have.
    ///
    /// Blocks its thread while the disk works, but never on a pipe or a device: those are refused unopened.
    public init(readingFile path: String) throws(PictureFileFault) {
        var about = stat()
        guard stat(path, &about) == 0 else {
            throw .unreadable(path: path, reason: String(cString: strerror(errno)))
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

    private static func reason(of error: any Error) -> String {
        ((error as? CocoaError)?.underlying as? POSIXError).map { String(cString: strerror($0.code.rawValue)) }
            ?? "the system does not say why"
    }
}
