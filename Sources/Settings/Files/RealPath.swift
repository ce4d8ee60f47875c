import CLibrary

public enum RealPath {
    /// Where a file is when all symbolic links are followed; the path itself where it leads nowhere.
    public static func of(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }
}
