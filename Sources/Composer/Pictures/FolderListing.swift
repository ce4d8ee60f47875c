import Pictures

/// What is in a folder, as the file picker asked for it.
public struct FolderListing: Sendable, Equatable {
    /// What was asked, by which the answer is known again.
    public let asked: String
    /// The folder as the field would have it, with `~` where it is the user's own; ends in `/`.
    public let folder: String
    /// Nil at the root.
    public let parent: String?
    /// Folders first, then by name.
    public let entries: [FolderEntry]
    /// The name that the path ended in, to begin with.
    public let wanted: String?
    /// Folders that pictures were taken from, the latest first.
    public let recent: [String]
    public let isReadable: Bool
}

/// A file or folder in it.
public struct FolderEntry: Sendable, Equatable {
    public let name: String
    public let isFolder: Bool
    public let byteCount: Int
    /// What its beginning says; nil where nobody has looked yet.
    public internal(set) var content: Content?

    public enum Content: Sendable, Equatable {
        case picture(PictureGlance)
        /// Nothing that the portal shows, or not readable.
        case other
    }

    /// Whether it belongs into a list of pictures. Until somebody has looked into the file, its name counts.
    var looksLikePicture: Bool {
        switch content {
        case .picture: true
        case .other: false
        case nil: Self.endings.contains { name.lowercased().hasSuffix($0) }
        }
    }

    /// Whether it belongs into a list of tables; spreadsheets do, since whoever takes one is told how to save a table.
    var looksLikeTable: Bool { Self.tableEndings.contains { name.lowercased().hasSuffix($0) } }

    private static let endings = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp"]
    private static let tableEndings = [".csv", ".tsv", ".txt", ".jsonl", ".ndjson", ".xlsx", ".ods"]
}
