extension Client {
    /// The departments that bear this name, without regard to case and accents. Needs no scope but `im`.
    public func departments(called name: String) async throws(PortalError) -> [Department] {
        DepartmentTree(try await departments(searchedFor: name).value).departments(named: name)
    }
}
