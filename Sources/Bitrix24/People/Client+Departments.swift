extension Client {
    /// Those that the portal does not have: linking them it would ignore without a word (chats.md J4). Fifty cost a
    /// request.
    public func absent(
        _ numbers: [DepartmentID], repeating rule: RetryRule, announce: (RetryRule.Pause) -> Void = { _ in }
    ) async throws(PortalError) -> Set<DepartmentID> {
        var absent = Set(numbers)
        var left = absent.sorted()[...]
        while !left.isEmpty {
            let part = left.prefix(50)
            left = left.dropFirst(part.count)
            let found = try await rule.repeating(announce: announce) { () async throws(PortalError) in
                try await departments(numbered: part.map(\.rawValue)).value
            }
            absent.subtract(found.map(\.id))
        }
        return absent
    }
}
