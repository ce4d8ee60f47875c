import Catalog
import FoundationEssentials
import CLibrary
import Pictures

/// Files that are to be pictures.
public enum ImageFile {
    /// The content of a file, if it is one and not larger than a picture may be.
    ///
    /// Blocks its thread while the disk works, but never on a pipe or a device: those are refused unopened.
    public static func bytes(of path: String) throws(PictureError) -> Data {
        var about = stat()
        guard stat(path, &about) == 0 else {
            let number = errno
            throw .unreadable(path: path, reason: Phrase { $0.system(number) })
        }
        guard about.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
        if about.st_size > ImageLimits.bytes { throw .tooManyBytes(Int(about.st_size), limit: ImageLimits.bytes) }
        do {
            return try Data(contentsOf: URL(filePath: path))
        } catch {
            throw .unreadable(path: path, reason: reason(of: error))
        }
    }

    /// Whether the path leads to a folder, and how large a file is; nil for whatever is neither. Follows links.
    public static func about(_ path: String) -> (isFolder: Bool, byteCount: Int)? {
        var about = stat()
        guard stat(path, &about) == 0 else { return nil }
        switch about.st_mode & S_IFMT {
        case S_IFDIR: return (true, 0)
        case S_IFREG: return (false, Int(about.st_size))
        default: return nil
        }
    }

    /// As many bytes from the start of a file as there are, up to `count`; nil if it cannot be read.
    public static func beginning(of path: String, count: Int) -> Data? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes = Data(count: count)
        let length = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
        return length < 0 ? nil : bytes.prefix(length)
    }

    private static func reason(of error: any Error) -> Phrase<String> {
        guard let code = ((error as? CocoaError)?.underlying as? POSIXError)?.code else { return Phrase(\.noReason) }
        return Phrase { $0.system(code.rawValue) }
    }
}
