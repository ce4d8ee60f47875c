struct SearchResult: Sendable, Equatable {
    /// Whom the portal named.
    let people: [UserID]
    /// Nobody else is found by the text.
    let isComplete: Bool
    /// The portal found the text too short.
    var isTooShort = false
    /// The number of the request that asked.
    let request: Int
}

extension PeopleDirectory {
    /// Everybody who is known and found by the text, by name: whose name begins with it, in whose name it is, in whose
    /// position; then those whom only the portal finds by it. An empty text finds everybody.
    public func matches(_ text: SearchText) -> [UserID] {
        let places = keys.matches(text.folded)
        let known = places.map { self[place: $0].id }
        guard let found = searches[text]?.people, !text.isEmpty else { return known }
        // At most fifty: each is looked at by itself.
        return known + found.filter { id in place(of: id).map { !keys.isMatch($0, of: text.folded) } ?? false }
    }

    /// Whether the portal can tell more about the text: it was not asked yet, and not everybody who is found by a text
    /// that goes less far is known.
    public func isWorthAsking(_ text: SearchText) -> Bool {
        guard text.isLongEnough, searches[text] == nil else { return false }
        return !searches.contains { $1.isComplete && text.narrows($0) }
    }

    /// Whether the portal wants more of the text before it searches.
    public func isTooShort(_ text: SearchText) -> Bool {
        !text.isEmpty && (!text.isLongEnough || searches[text]?.isTooShort == true)
    }

    /// Whether the portal has said that it knows more people whom the text finds than it named.
    public func hasMore(_ text: SearchText) -> Bool {
        searches[text]?.isComplete == false
    }

    /// Takes in what a search has brought.
    ///
    /// - Parameters:
    ///   - isComplete: the portal named everybody.
    ///   - request: see `add`; an earlier request that is answered late changes nothing.
    public mutating func takeSearch(_ text: SearchText, _ people: [Person], isComplete: Bool, of request: Int) {
        add(people, of: request)
        guard searches[text].map({ $0.request <= request }) ?? true else { return }
        searches[text] = SearchResult(people: people.map(\.id), isComplete: isComplete, request: request)
    }

    /// Remembers that the portal finds a text too short.
    public mutating func noteTooShort(_ text: SearchText, of request: Int) {
        guard searches[text].map({ $0.request <= request }) ?? true else { return }
        searches[text] = SearchResult(people: [], isComplete: false, isTooShort: true, request: request)
    }
}
