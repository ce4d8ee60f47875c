/// Where convene keeps what it remembers between two starts. The demo portal has drafts, a journal and a history of its
/// own, so that trying things out leaves no trace among real chats.
public struct StateFolder: Equatable, Sendable {
    /// Holds drafts, journal and history.
    public let path: String
    /// Holds what the demo portal shares: templates and groups, each of which knows to which portal its people belong,
    /// and pictures.
    let root: String

    public init(_ paths: Paths, isDemo: Bool) {
        root = paths.state
        path = root + (isDemo ? "/demo" : "")
    }

    public var journal: String { path + "/journal.jsonl" }
    public var history: String { path + "/history.jsonl" }
    /// How long calls took.
    public var timings: String { path + "/timings.jsonl" }
    public var templates: String { root + "/templates" }
    /// Holds who is on the portals of profiles, where that is kept.
    public var people: String { path + "/people" }
    /// Holds what was corrected in the rows of tables.
    public var corrections: String { path + "/tables" }
    public var groups: String { root + "/groups" }
    var recentFolders: String { root + "/picture-folders" }
}
