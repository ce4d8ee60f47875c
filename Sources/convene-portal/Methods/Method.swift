/// A REST method: its name, the scopes of which one is needed, and what it does.
struct Method: Sendable {
    typealias Handler = @Sendable (Call, inout ChatStore) throws(Refusal) -> Answer

    let name: String
    /// Empty: any credential will do.
    let scopes: [String]
    /// Older portals do not have it.
    let since: Generation
    /// `method.get` alone takes its keys as they are written.
    let keepsKeyCase: Bool
    /// Nil for `batch`, which runs other methods.
    let run: Handler?

    init(
        _ name: String, scopes: [String] = [], since: Generation = .G1, keepsKeyCase: Bool = false,
        run: Handler?
    ) {
        self.name = name
        self.scopes = scopes
        self.since = since
        self.keepsKeyCase = keepsKeyCase
        self.run = run
    }

    static let batch = Method("batch", run: nil)

    static let imScope = ["im"]
    static let userScopes = ["user", "user_basic", "user_brief"]
}
