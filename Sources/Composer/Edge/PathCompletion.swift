#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What a path that is being typed could go on with.
public struct PathCompletion: Sendable {
    /// The user's folder, for `~`; nil where it is not known.
    private let home: String?
    /// More than anybody reads in a list.
    private static let limit = 1000

    public init(home: String?) {
        self.home = home
    }

    /// The path with `~` replaced, as the system wants it.
    public func expanded(_ path: String) -> String {
        guard let home, path == "~" || path.hasPrefix("~/") else { return path }
        return home + path.dropFirst()
    }

    /// The files and folders whose names begin with the last part of the path: folders first, then by name. Hidden ones
    /// only after a dot was typed. Blocks while the disk works.
    public func candidates(for path: String) -> [PathCandidate] {
        let slash = path.lastIndex(of: "/")
        let folder = slash.map { String(path[...$0]) } ?? ""
        let beginning = slash.map { path[path.index(after: $0)...] } ?? path[...]
        guard let names = names(in: folder.isEmpty ? "." : expanded(folder)) else { return [] }
        let matching = names.filter { name, _ in
            name.hasPrefix(beginning) && (beginning.hasPrefix(".") || !name.hasPrefix("."))
        }
        return
            matching
            .sorted { ($0.isFolder ? 0 : 1, $0.name) < ($1.isFolder ? 0 : 1, $1.name) }
            .prefix(Self.limit)
            .map { name, isFolder in
                let name = isFolder ? name + "/" : name
                return PathCandidate(path: folder + name, name: name)
            }
    }

    private func names(in folder: String) -> [(name: String, isFolder: Bool)]? {
        guard let stream = opendir(folder) else { return nil }
        defer { closedir(stream) }
        var names: [(String, Bool)] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            guard name != ".", name != ".." else { continue }
            names.append((name, isFolder(folder + "/" + name)))
        }
        return names
    }

    private func isFolder(_ path: String) -> Bool {
        var about = stat()
        return stat(path, &about) == 0 && about.st_mode & S_IFMT == S_IFDIR
    }
}
