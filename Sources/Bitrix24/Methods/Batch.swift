/// A reading call that travels with others in one request, which counts once for the portal's rate (rest.md C17).
struct BatchQuery: Sendable, Equatable {
    /// As the portal reads it: `im.search.user.list?FIND=ann&LIMIT=50`.
    let text: String

    static let most = 50

    /// What a query is called in its batch. Keys that are no numbers keep the portal from making lists of its maps.
    static func key(_ index: Int) -> String { "q\(index)" }

    /// - Returns: nil for a method that changes something, and for texts that a portal takes apart inside a batch: it
    ///   looks for references behind `$` and alters what resembles HTML. Those go alone.
    init?(_ method: Method, _ parameters: JSONValue) {
        guard method.effect == .reads else { return nil }
        self.init(command: method, parameters)
    }

    /// The same for a method that changes something: whoever sends it knows what a lost answer means.
    init?(command method: Method, _ parameters: JSONValue) {
        guard case .object(let members) = parameters else { return nil }
        let fields = members.flatMap { Self.fields($0.key, $0.value) }
        guard fields.allSatisfy({ !$0.value.contains(where: "$<>&".contains) }) else { return nil }
        let query = fields.map { "\($0.key)=\(PercentEncoding.encoded($0.value))" }.joined(separator: "&")
        text = query.isEmpty ? method.name : "\(method.name)?\(query)"
    }

    /// A value as a form writes it: `ID[0]`, `FILTER[EMAIL]` (rest.md A2).
    private static func fields(_ key: String, _ value: JSONValue) -> [(key: String, value: String)] {
        switch value {
        case .array(let values): values.enumerated().flatMap { fields("\(key)[\($0)]", $1) }
        case .object(let members): members.flatMap { fields("\(key)[\($0.key)]", $0.value) }
        case .string(let text): [(key, text)]
        default: [(key, value.text())]
        }
    }
}

/// What one query of a batch brought.
struct BatchAnswer<Value: Sendable>: Sendable {
    let value: Value
    /// Where the next page begins, if there is one.
    let next: Int?
    let total: Int?
}

extension Client {
    /// Asks several questions of one kind at once, fifty a request.
    ///
    /// - Parameter progress: told after each request how many have their answer.
    /// - Returns: an outcome for each query, in their order.
    /// - Throws: what befell the request as a whole.
    func batch<Value: Decodable & Sendable>(
        _ queries: [BatchQuery], returning: Value.Type = Value.self, progress: (Int) -> Void = { _ in }
    ) async throws(PortalError) -> [Result<BatchAnswer<Value>, PortalError>] {
        var outcomes: [Result<BatchAnswer<Value>, PortalError>] = []
        var rest = queries[...]
        while !rest.isEmpty {
            let part = Array(rest.prefix(BatchQuery.most))
            rest = rest.dropFirst(part.count)
            outcomes += try await oneOfSeveral(isFirst: outcomes.isEmpty) { () async throws(PortalError) in
                try await batchOnce(part, returning: Value.self)
            }.outcomes
            progress(outcomes.count)
        }
        return outcomes
    }

    /// At most fifty questions in one request, with the answer as the portal wrote it, secrets masked.
    func batchOnce<Value: Decodable & Sendable>(
        _ queries: [BatchQuery], returning: Value.Type = Value.self
    ) async throws(PortalError) -> (outcomes: [Result<BatchAnswer<Value>, PortalError>], raw: String) {
        let commands = queries.enumerated().map { JSONValue.Member(BatchQuery.key($0), .string($1.text)) }
        let reply: Reply<BatchReport<Value>> = try await call(
            Method("batch", .reads), .object([.init("halt", .integer(0)), .init("cmd", .object(commands))]))
        return (queries.indices.map { reply.value.outcome(of: BatchQuery.key($0)) }, reply.raw)
    }
}

/// The answer to a batch: maps by query, where an empty one is `[]`.
struct BatchReport<Value: Decodable & Sendable>: Decodable, Sendable {
    private struct Refused: Decodable, Sendable {
        let error: String
    }

    private let values: [String: Value]
    private let refusals: [String: String]
    private let next: [String: Int]
    private let totals: [String: Int]

    private enum Key: String, CodingKey {
        case values = "result"
        case refusals = "result_error"
        case next = "result_next"
        case totals = "result_total"
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        func map<Item: Decodable & Sendable>(_ key: Key, of type: Item.Type) -> [String: Item] {
            let items = try? container.decode([String: Readable<Item>].self, forKey: key)
            return items?.compactMapValues(\.value) ?? [:]
        }
        values = map(.values, of: Value.self)
        refusals = map(.refusals, of: Refused.self).mapValues(\.error)
        next = map(.next, of: Int.self)
        totals = map(.totals, of: Int.self)
    }

    func outcome(
        of query: String, effect: Method.Effect = .reads
    ) -> Result<BatchAnswer<Value>, PortalError> {
        if let value = values[query] {
            return .success(BatchAnswer(value: value, next: next[query], total: totals[query]))
        }
        guard let code = refusals[query] else { return .failure(PortalError(.unusableResult, effect: effect)) }
        return .failure(PortalError(.refused(code: code, known: .known(code)), effect: effect))
    }
}
