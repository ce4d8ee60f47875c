extension Client {
    /// Sends one of several reading requests that belong together.
    ///
    /// A refusal of the first one is for the caller, who may begin again. Of one that follows it is waited for here, up to
    /// a minute: whoever began again would never come to the end of what takes more requests than a portal allows at once.
    func oneOfSeveral<Value: Sendable>(
        isFirst: Bool, _ call: () async throws(PortalError) -> Value
    ) async throws(PortalError) -> Value {
        isFirst ? try await call() : try await RetryRule(budget: .seconds(60)).repeating(wait: wait, call)
    }
}
