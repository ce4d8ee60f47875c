extension Client {
    /// The scopes of the credential, such as `im` and `user`; empty for a webhook without any.
    public func scopes() async throws(PortalError) -> Reply<Set<String>> {
        let reply: Reply<[String]> = try await call(Method("scope", .reads))
        return reply.map { Set($0.filter { !$0.isEmpty }) }
    }
}
