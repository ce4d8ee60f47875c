/// What a credential allows: whose rights, and which scopes.
struct Grant: Sendable, Equatable {
    enum Source: Sendable, Equatable {
        case webhook, application
    }

    let source: Source
    let user: Int
    let scopes: [String]
    /// Tells credentials apart where the portal counts by credential, without being a secret.
    let label: String

    /// Whether one of these scopes is granted; a method that needs none is open to every credential.
    func covers(_ wanted: [String]) -> Bool {
        wanted.isEmpty || wanted.contains { scopes.contains($0) }
    }
}
