extension Method {
    public static let departmentNames = Method("im.department.get", .reads)
}

extension Client {
    /// Some departments by number, with their names but not what they belong to. Needs no scope but `im`; callers from
    /// outside are refused.
    public func departments(numbered numbers: [Int]) async throws(PortalError) -> Reply<[Department]> {
        try await call(.departmentNames, .object([.init("ID", .array(numbers.map { .integer($0) }))]))
    }
}
