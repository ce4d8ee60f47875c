extension Client {
    /// All departments of the company: in two requests where the portal counts them, for up to 2,550.
    public func allDepartments() async throws(PortalError) -> [Department] {
        try await allPages(of: Method("department.get", .reads))
    }
}
