extension Client {
    /// The chats that bear these titles already, as far as the caller sees them, without regard to case: fifty titles cost
    /// a request. Titles of less than three letters cannot be searched for.
    public func chatsTitled(
        _ titles: [String], repeating rule: RetryRule, announce: @escaping (RetryRule.Pause) -> Void = { _ in }
    ) async throws(PortalError) -> [String: [Dialog]] {
        var found: [String: [Dialog]] = [:]
        var together: [(title: String, query: BatchQuery)] = []
        var alone: [String] = []
        var seen: Set<String> = []
        for title in titles where seen.insert(title).inserted && title.trimmed.unicodeScalars.count >= 3 {
            let words = String(title.lowercased().trimmed.prefix(50)).trimmed
            let parameters = JSONValue.object([.init("FIND", .string(words)), .init("LIMIT", .integer(50))])
            if let query = BatchQuery(.chatSearch, parameters) {
                together.append((title, query))
            } else {
                alone.append(title)
            }
        }
        let queries = together.map(\.query)
        let answers = try await rule.repeating(announce: announce) { () async throws(PortalError) in
            try await batch(queries, returning: [Readable<Dialog>].self)
        }
        for ((title, _), answer) in zip(together, answers) {
            let dialogs = (try? answer.get())?.value.compactMap(\.value) ?? []
            found[title] = dialogs.filter { $0.bears(title) }
        }
        for title in alone {
            found[title] = try await rule.repeating(announce: announce) { () async throws(PortalError) in
                try await chatsTitled(title)
            }
        }
        return found.filter { !$0.value.isEmpty }
    }
}

extension Dialog {
    fileprivate func bears(_ title: String) -> Bool {
        StoredTitle(stored: self.title.lowercased()) == StoredTitle(asked: title.lowercased())
    }
}
