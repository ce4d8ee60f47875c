extension MemberSearch {
    /// Asks one question about each of several things: in batches, but for what cannot travel in one.
    mutating func ask<Value: Decodable & Sendable>(
        _ method: Method, _ questions: [JSONValue]
    ) async -> [Result<Value, PortalError>] {
        let queries = questions.map { BatchQuery(method, $0) }
        let before = answered
        var together = await askTogether(queries.compactMap(\.self), returning: Value.self)[...]
        var answers: [Result<Value, PortalError>] = []
        for (question, query) in zip(questions, queries) {
            if query != nil, let answer = together.popFirst() {
                answers.append(answer)
            } else {
                answers.append(await askAlone(method, question))
                progress(before + answers.count)
            }
        }
        answered = before + answers.count
        return answers
    }

    /// Nothing where a batch would hold one query only: that goes alone as well.
    private func askTogether<Value: Decodable & Sendable>(
        _ queries: [BatchQuery], returning: Value.Type
    ) async -> [Result<Value, PortalError>] {
        guard queries.count > 1 else { return [] }
        do throws(PortalError) {
            let outcomes = try await repeating { () async throws(PortalError) in
                try await client.batch(queries, returning: Value.self) { progress(answered + $0) }
            }
            return outcomes.map { $0.map(\.value) }
        } catch {
            return queries.map { _ in .failure(error) }
        }
    }

    private func askAlone<Value: Decodable & Sendable>(
        _ method: Method, _ question: JSONValue
    ) async -> Result<Value, PortalError> {
        await Result { () async throws(PortalError) in
            try await repeating { () async throws(PortalError) in try await client.call(method, question).value }
        }
    }

    func repeating<Value: Sendable>(
        _ call: () async throws(PortalError) -> Value
    ) async throws(PortalError) -> Value {
        try await rule.repeating(announce: announce, wait: client.wait, call)
    }
}
