extension Client {
    /// The chats that bear these titles already, as far as the caller sees them, without regard to case: fifty titles cost
    /// a request. Titles of less than three letters cannot be searched for.
    ///
    /// The titles of a table mostly begin with the same words, and where no chat has these none has the titles: that takes
    /// one request.
    public func chatsTitled(
        _ titles: [String], repeating rule: RetryRule, announce: @escaping (RetryRule.Pause) -> Void = { _ in }
    ) async throws(PortalError) -> [String: [Dialog]] {
        var seen: Set<String> = []
        var titles = titles.filter { $0.trimmed.unicodeScalars.count >= 3 && seen.insert($0).inserted }
        let leads = Set(titles.map(\.lead))
        if leads.count * 2 <= titles.count {
            let answers = try await found(leads.sorted(), limit: 1, repeating: rule, announce)
            titles.removeAll { answers[$0.lead]?.isEmpty == true }
        }
        let found = try await found(titles, limit: 50, repeating: rule, announce)
        return Dictionary(
            uniqueKeysWithValues: found.map { title, dialogs in
                (title, dialogs.compactMap(\.value).filter { $0.bears(title) })
            }
        ).filter { !$0.value.isEmpty }
    }

    /// What each of these texts finds, also what cannot be read; one that the portal does not answer is missing.
    private func found(
        _ texts: [String], limit: Int, repeating rule: RetryRule, _ announce: @escaping (RetryRule.Pause) -> Void
    ) async throws(PortalError) -> [String: [Readable<Dialog>]] {
        var together: [(text: String, query: BatchQuery)] = []
        var found: [String: [Readable<Dialog>]] = [:]
        for text in texts {
            let words = String(text.lowercased().trimmed.prefix(50)).trimmed
            let parameters = JSONValue.object([.init("FIND", .string(words)), .init("LIMIT", .integer(limit))])
            if let query = BatchQuery(.chatSearch, parameters) {
                together.append((text, query))
            } else {
                found[text] = try await rule.repeating(announce: announce) { () async throws(PortalError) in
                    try await call(.chatSearch, parameters).value
                }
            }
        }
        let queries = together.map(\.query)
        let answers = try await rule.repeating(announce: announce) { () async throws(PortalError) in
            try await batch(queries, returning: [Readable<Dialog>].self)
        }
        for ((text, _), answer) in zip(together, answers) {
            if case .success(let answer) = answer { found[text] = answer.value }
        }
        return found
    }
}

extension String {
    /// Its first words, with three letters or more: whatever has all of it has these.
    fileprivate var lead: String {
        var lead = ""
        for word in lowercased().split(whereSeparator: \.isWhitespace) {
            lead += (lead.isEmpty ? "" : " ") + word
            if lead.unicodeScalars.count >= 3 { break }
        }
        return lead
    }
}

extension Dialog {
    fileprivate func bears(_ title: String) -> Bool {
        StoredTitle(stored: self.title.lowercased()) == StoredTitle(asked: title.lowercased())
    }
}
