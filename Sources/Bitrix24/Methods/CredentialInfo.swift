/// Who a credential acts as, and what it may do: what there is to know before anything is created.
public struct CredentialInfo: Sendable, Equatable {
    /// The scopes that convene has a use for, the most needed first.
    public static let wantedScopes = ["im", "user"]

    public let caller: Caller
    /// Sorted.
    public let scopes: [String]

    public init(caller: Caller, scopes: Set<String>) {
        self.caller = caller
        self.scopes = scopes.sorted()
    }

    public var missingScopes: [String] { Self.wantedScopes.filter { !scopes.contains($0) } }

    /// Whether chats can be created at all.
    public var canCreate: Bool { scopes.contains("im") }
}

extension Client {
    /// Asks for both; nothing is changed on the portal.
    public func credentialInfo() async throws(PortalError) -> CredentialInfo {
        let caller = try await caller().value
        return CredentialInfo(caller: caller, scopes: try await scopes().value)
    }
}
