/// A file or folder that a path could go on to.
public struct PathCandidate: Sendable, Equatable {
    /// As it would stand in the field, with `~` where the user wrote it; a folder ends in `/`.
    public let path: String
    /// The last part of it, for the list.
    public let name: String

    public var isFolder: Bool { path.hasSuffix("/") }
}
