extension Client {
    /// Everything that a listing method has, whose pages begin at `start` (rest.md A3, C): the first page by itself, then
    /// fifty pages a batch where the portal counts them, else one after the other.
    func allPages<Item: Decodable & Sendable>(
        of method: Method, _ parameters: [JSONValue.Member] = [], progress: (Int) -> Void = { _ in }
    ) async throws(PortalError) -> [Item] {
        func page(from start: Int) -> JSONValue { .object(parameters + [.init("start", .integer(start))]) }
        var reply: Reply<[Item]> = try await call(method, page(from: 0))
        var all = reply.value
        progress(all.count)
        guard let size = reply.next, size > 0 else { return all }
        if let total = reply.total, total > 0 {
            // The count is the portal's, and may be any number.
            var starts = stride(from: size, to: total, by: size).makeIterator()
            while case let part = (0..<BatchQuery.most).compactMap({ _ in starts.next() }), !part.isEmpty {
                let queries = part.compactMap { BatchQuery(method, page(from: $0)) }
                let pages = try await oneOfSeveral(isFirst: false) { () async throws(PortalError) in
                    try await batch(queries, returning: [Item].self)
                }
                let before = all.count
                for page in pages { all += try page.get().value }
                progress(all.count)
                guard all.count > before else { break }
            }
            return all
        }
        var start: Int? = size
        while let from = start {
            reply = try await oneOfSeveral(isFirst: false) { () async throws(PortalError) in
                try await call(method, page(from: from))
            }
            all += reply.value
            progress(all.count)
            // A portal whose pages do not go on would be asked for ever.
            start = reply.next.flatMap { $0 > from && !reply.value.isEmpty ? $0 : nil }
        }
        return all
    }
}
