extension Method {
    public static let departmentGet = Method("department.get", .reads)
}

extension Client {
    /// A page of 50 departments; `next` of the reply begins the following one. Needs the scope `department`.
    public func departments(from start: Int = 0) async throws(PortalError) -> Reply<[Department]> {
        try await call(.departmentGet, .object([.init("start", .integer(start))]))
    }

    /// All departments of the company: in two requests where the portal counts them, for up to 2,550.
    public func allDepartments() async throws(PortalError) -> [Department] {
        let first = try await departments()
        guard let size = first.next, size > 0 else { return first.value }
        guard let total = first.total, total > 0 else { return try await departments(after: first) }
        let queries = stride(from: size, to: total, by: size).compactMap { start in
            BatchQuery(.departmentGet, .object([.init("start", .integer(start))]))
        }
        var all = first.value
        for outcome in try await batch(queries, returning: [Department].self) { all += try outcome.get().value }
        return all
    }

    /// Page by page, from a portal that does not say how many there are.
    private func departments(after first: Reply<[Department]>) async throws(PortalError) -> [Department] {
        var all = first.value
        var start = first.next
        while let from = start {
            let page = try await departments(from: from)
            all += page.value
            // A portal whose pages do not go on would be asked for ever.
            start = page.next.flatMap { $0 > from ? $0 : nil }
        }
        return all
    }
}
