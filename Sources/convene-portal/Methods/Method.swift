/// A REST method: its name, the scopes of which one is needed, and what it does.
struct Method: Sendable {
    typealias Handler = @Sendable (Call, inout ChatStore) throws(Refusal) -> Answer

    let name: String
    /// Empty: any credential will do.
    let scopes: [String]
    /// `method.get` alone takes its keys as they are written.
    let keepsKeyCase: Bool
    let run: Handler

    init(_ name: String, scopes: [String] = [], keepsKeyCase: Bool = false, run: @escaping Handler) {
        self.name = name
        self.scopes = scopes
        self.keepsKeyCase = keepsKeyCase
        self.run = run
    }

    static let imScope = ["im"]
    static let userScopes = ["user", "user_basic", "user_brief"]
}
