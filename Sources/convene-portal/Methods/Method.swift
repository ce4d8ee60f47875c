/// A REST method: its name, the scopes of which one is needed, and what it does.
struct Method: Sendable {
    typealias Handler = @Sendable (Call, inout ChatStore) throws(Refusal) -> Answer

    enum Work: Sendable {
        case handler(Handler)
        /// Runs other methods.
        case batch
    }

    let name: String
    /// Empty: any credential will do.
    let scopes: [String]
    /// Older portals do not have it.
    let since: Generation
    /// `method.get` alone takes its keys as they are written.
    let keepsKeyCase: Bool
    let work: Work

    init(
        _ name: String, scopes: [String] = [], since: Generation = .G1, keepsKeyCase: Bool = false,
        run: @escaping Handler
    ) {
        self.name = name
        self.scopes = scopes
        self.since = since
        self.keepsKeyCase = keepsKeyCase
        work = .handler(run)
    }

    private init(_ name: String, work: Work) {
        self.name = name
        scopes = []
        since = .G1
        keepsKeyCase = false
        self.work = work
    }

    static let batch = Method("batch", work: .batch)

    static let imScope = ["im"]
    static let userScopes = ["user", "user_basic", "user_brief"]
}
