/// Which of a table's titles chats bear already, as far as the caller sees them.
public struct ExistingTitles: Sendable {
    /// As the table writes them.
    public fileprivate(set) var titles: Set<String> = []
    /// Those that no chat of the caller's bears, and that the portal's search cannot find: nobody knows of others' chats.
    public fileprivate(set) var unsearched: Set<String> = []
    /// Why the portal did not say it of all of them; nil where it did.
    public fileprivate(set) var refusal: PortalError?

    /// The same with what was asked later.
    public func joined(with later: ExistingTitles) -> ExistingTitles {
        ExistingTitles(
            titles: titles.union(later.titles), unsearched: unsearched.union(later.unsearched),
            refusal: later.refusal ?? refusal)
    }
}

extension Client {
    /// The most chats that one search answers with (rest.md C15).
    private static var mostFound: Int { 50 }

    /// Looks for chats that bear these titles already, without regard to case: fifty titles cost a request.
    ///
    /// The titles of a table mostly begin with the same words, and where no chat has these none has the titles: that takes
    /// one request. A title that is too short to be searched for, or that stands in more chats than an answer holds, is
    /// looked for among the caller's own chats.
    public func chatsTitled(
        _ titles: [String], repeating rule: RetryRule, announce: @escaping (RetryRule.Pause) -> Void = { _ in }
    ) async throws(PortalError) -> ExistingTitles {
        var existing = ExistingTitles()
        let wanted = Set(titles.filter { !$0.trimmed.isEmpty })
        existing.unsearched = wanted.filter { $0.trimmed.unicodeScalars.count < 3 }
        var titles = wanted.subtracting(existing.unsearched).sorted()
        let leads = Set(titles.map(\.lead))
        if leads.count * 2 <= titles.count {
            let answers = try await found(leads.sorted(), limit: 1, repeating: rule, announce)
            titles.removeAll { (try? answers[$0.lead]?.get())?.isEmpty == true }
        }
        for (title, answer) in try await found(titles, limit: Self.mostFound, repeating: rule, announce) {
            switch answer {
            case .success(let chats) where chats.contains(where: { $0.value?.bears(title) == true }):
                existing.titles.insert(title)
            case .success(let chats) where chats.count < Self.mostFound: break
            case .success: existing.unsearched.insert(title)
            case .failure(let error) where error.isRefusal("FIND_SHORT"): existing.unsearched.insert(title)
            case .failure(let error): existing.refusal = error
            }
        }
        try await lookAmongOwnChats(&existing, repeating: rule, announce)
        return existing
    }

    private func lookAmongOwnChats(
        _ existing: inout ExistingTitles, repeating rule: RetryRule, _ announce: (RetryRule.Pause) -> Void
    ) async throws(PortalError) {
        guard !existing.unsearched.isEmpty else { return }
        do throws(PortalError) {
            let chats = try await rule.repeating(announce: announce, wait: wait) { () async throws(PortalError) in
                try await allRecentChats()
            }
            let own = Set(chats.map { StoredTitle(stored: $0.title.lowercased()) })
            let found = existing.unsearched.filter { own.contains(StoredTitle(asked: $0.lowercased())) }
            existing.titles.formUnion(found)
            existing.unsearched.subtract(found)
        } catch {
            guard error.isUnanswered else { throw error }
            existing.refusal = error
            existing.unsearched = []
        }
    }

    /// What each of these texts finds, also what cannot be read, or why the portal does not answer.
    private func found(
        _ texts: [String], limit: Int, repeating rule: RetryRule, _ announce: @escaping (RetryRule.Pause) -> Void
    ) async throws(PortalError) -> [String: Result<[Readable<Dialog>], PortalError>] {
        var open: [(text: String, query: BatchQuery)] = []
        var found: [String: Result<[Readable<Dialog>], PortalError>] = [:]
        for text in texts {
            let words = String(text.lowercased().trimmed.prefix(50)).trimmed
            let parameters = JSONValue.object([.init("FIND", .string(words)), .init("LIMIT", .integer(limit))])
            if let query = BatchQuery(.chatSearch, parameters) {
                open.append((text, query))
                continue
            }
            do throws(PortalError) {
                found[text] = .success(
                    try await rule.repeating(announce: announce, wait: wait) { () async throws(PortalError) in
                        try await call(.chatSearch, parameters).value
                    })
            } catch {
                guard error.isUnanswered else { throw error }
                found[text] = .failure(error)
            }
        }
        try await rule.repeating(announce: announce, wait: wait) { () async throws(PortalError) in
            let answers = try await batch(open.map(\.query), returning: [Readable<Dialog>].self)
            for ((text, _), answer) in zip(open, answers) { found[text] = answer.map(\.value) }
            // A request that is let in may hold questions that are refused for now: these alone go out again.
            let refusals = answers.map(\.refusalForNow)
            open = zip(open, refusals).filter { $0.1 != nil }.map(\.0)
            if let refusal = refusals.compactMap(\.self).first { throw refusal }
        }
        return found
    }
}

extension PortalError {
    /// The portal does not answer this question, whatever it says to others.
    fileprivate var isUnanswered: Bool { reason == .unusableResult || isFinalRefusal }
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
