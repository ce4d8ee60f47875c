import FoundationEssentials
import Settings

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

    /// From the root, without `~`, `.` and `..`, and without a slash at the end.
    /// The one path of a file, whatever way leads there: that by which a table is known again.
    public func canonical(_ path: String) -> String {
        RealPath.of(absolute(path))
    }

    func absolute(_ path: String) -> String {
        let expanded = expanded(path)
        let whole = expanded.hasPrefix("/") ? expanded : FileManager.default.currentDirectoryPath + "/" + expanded
        var parts: [Substring] = []
        for part in whole.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }

    /// A folder from the root as people write it, with `~` where it is the user's own; ends in `/`.
    func shown(_ folder: String) -> String {
        let path = folder == "/" ? folder : folder + "/"
        guard let home, home.count > 1, path.hasPrefix(home + "/") else { return path }
        return "~" + path.dropFirst(home.count)
    }

    /// The files and folders whose names begin with the last part of the path: folders first, then by name. Hidden ones
    /// only after a dot was typed. Blocks while the disk works.
    public func candidates(for path: String) -> [PathCandidate] {
        let slash = path.lastIndex(of: "/")
        let folder = slash.map { String(path[...$0]) } ?? ""
        let beginning = slash.map { path[path.index(after: $0)...] } ?? path[...]
        let place = folder.isEmpty ? "." : expanded(folder)
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: place) else { return [] }
        let matching = names.filter { name in
            name.hasPrefix(beginning) && (beginning.hasPrefix(".") || !name.hasPrefix("."))
        }
        return
            matching
            .map { name in Self.isFolder(place + "/" + name) ? name + "/" : name }
            .map { PathCandidate(path: folder + $0, name: $0) }
            .sorted { ($0.isFolder ? 0 : 1, $0.name) < ($1.isFolder ? 0 : 1, $1.name) }
            .prefix(Self.limit)
            .map(\.self)
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
    }
}
