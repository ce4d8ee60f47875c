import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Files that are to be pictures.
public enum ImageFile {
    /// The content of a file, if it is one and not larger than a picture may be.
    ///
    /// Blocks its thread while the disk works, but never on a pipe or a device: those are refused unopened.
    public static func bytes(of path: String) throws(ImageFault) -> Data {
        var about = stat()
        guard stat(path, &about) == 0 else { throw .unreadable(path: path, reason: String(cString: strerror(errno))) }
        guard about.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
        if about.st_size > ImageLimits.bytes { throw .tooManyBytes(Int(about.st_size)) }
        do {
            return try Data(contentsOf: URL(filePath: path))
        } catch {
            throw .unreadable(path: path, reason: reason(of: error))
        }
    }

    private static func reason(of error: any Error) -> String {
        ((error as? CocoaError)?.underlying as? POSIXError).map { String(cString: strerror($0.code.rawValue)) }
            ?? "the system does not say why"
    }
}
