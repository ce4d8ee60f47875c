extension Method {
    public static let departmentGet = Method("department.get", .reads)
}

extension Client {
    /// A page of 50 departments; `next` of the reply begins the following one. Needs the scope `department`.
    public func departments(from start: Int = 0) async throws(PortalError) -> Reply<[Department]> {
        try await call(.departmentGet, .object([.init("start", .integer(start))]))
    }

    /// All departments of the company, page by page.
    public func allDepartments() async throws(PortalError) -> [Department] {
        var all: [Department] = []
        var start: Int? = 0
        while let from = start {
            let page = try await departments(from: from)
            all += page.value
            // A portal whose pages do not go on would be asked for ever.
            start = page.next.flatMap { $0 > from ? $0 : nil }
        }
        return all
    }
}
