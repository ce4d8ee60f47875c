/// Where convene keeps what it remembers between two starts. The demo portal has drafts, a journal and a history of its
/// own, so that trying things out leaves no trace among real chats.
public struct StateFolder: Equatable, Sendable {
    public let path: String
    /// Templates are shared: each knows to which portal its people belong.
    public let templates: String

    public init(_ places: Places, isDemo: Bool) {
        path = places.state + (isDemo ? "/demo" : "")
        templates = places.state + "/templates"
    }

    public var journal: String { path + "/journal.jsonl" }
    public var history: String { path + "/history.jsonl" }
}
