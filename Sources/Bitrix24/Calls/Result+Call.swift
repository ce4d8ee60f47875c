extension Result where Failure == PortalError {
    /// What a call brought, as a value.
    public init(_ call: () async throws(PortalError) -> Success) async {
        do throws(PortalError) {
            self = .success(try await call())
        } catch {
            self = .failure(error)
        }
    }
}
