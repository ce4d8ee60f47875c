extension Client {
    /// Some departments by number, with their names but not what they belong to. Needs no scope but `im`; callers from
    /// outside are refused.
    public func departments(numbered numbers: [Int]) async throws(PortalError) -> Reply<[Department]> {
        try await call(
            Method("im.department.get", .reads), .object([.init("ID", .array(numbers.map { .integer($0) }))]))
    }
}
