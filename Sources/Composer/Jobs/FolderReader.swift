import Avatar
import FoundationEssentials
import Pictures

/// Reads folders for the file picker: the names at once, then what the files are, a portion at a time.
struct FolderReader: Sendable {
    let paths: PathCompletion
    /// More than anybody scrolls through.
    private static let most = 5000
    /// Looks at files are told in portions of this many.
    private static let portion = 100
    /// Bytes in which a picture tells its size, and those for a photograph with much before it.
    private static let beginning = 64 << 10
    private static let longBeginning = 1 << 20

    /// The folder that the path names, or the one that the file is in. Blocks while the disk works.
    func listing(of path: String, recent: [String]) -> FolderListing {
        let place = paths.absolute(path)
        let isFolder = ImageFile.about(place)?.isFolder == true
        let folder = isFolder ? place : Self.folder(of: place)
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
        let entries = (names ?? []).prefix(Self.most).compactMap { Self.entry($0, in: folder) }
        return FolderListing(
            asked: path, folder: paths.shown(folder),
            parent: folder == "/" ? nil : paths.shown(Self.folder(of: folder)),
            entries: entries.sorted(by: Self.precedes), wanted: isFolder ? nil : Self.name(of: place),
            recent: recent.filter { ImageFile.about(paths.expanded($0))?.isFolder == true }, isReadable: names != nil)
    }

    /// Looks into the files of a listing. Blocks while the disk works.
    func look(
        into listing: FolderListing, until cancellation: Cancellation, tell: ([String: FolderEntry.Content]) -> Void
    ) {
        let folder = paths.expanded(listing.folder)
        var contents: [String: FolderEntry.Content] = [:]
        for entry in listing.entries where !entry.isFolder {
            if cancellation.isCancelled { return }
            contents[entry.name] = Self.glance(at: folder + entry.name).map { .picture($0) } ?? .other
            if contents.count == Self.portion {
                tell(contents)
                contents = [:]
            }
        }
        if !contents.isEmpty { tell(contents) }
    }

    private static func glance(at path: String) -> PictureGlance? {
        guard let bytes = ImageFile.beginning(of: path, count: beginning) else { return nil }
        if let glance = PictureGlance(bytes) { return glance }
        let isPhotograph = bytes.count == beginning && bytes.starts(with: [0xff, 0xd8, 0xff])
        return isPhotograph ? ImageFile.beginning(of: path, count: longBeginning).flatMap { PictureGlance($0) } : nil
    }

    /// Nil for what is neither file nor folder.
    private static func entry(_ name: String, in folder: String) -> FolderEntry? {
        ImageFile.about(folder + "/" + name).map {
            FolderEntry(name: name, isFolder: $0.isFolder, byteCount: $0.byteCount)
        }
    }

    private static func precedes(_ left: FolderEntry, _ right: FolderEntry) -> Bool {
        guard left.isFolder == right.isFolder else { return left.isFolder }
        return (left.name.lowercased(), left.name) < (right.name.lowercased(), right.name)
    }

    private static func folder(of path: String) -> String {
        let end = path.lastIndex(of: "/") ?? path.startIndex
        return end == path.startIndex ? "/" : String(path[..<end])
    }

    private static func name(of path: String) -> String {
        String(path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...])
    }
}
