extension Client {
    /// Asks the portal who is meant. Plain ids cost nothing; fifty e-mail addresses, and fifty names, cost one request; a
    /// department or a chat costs one, the first department by name or with those below it two more.
    ///
    /// Whether the people exist and are active is another question: see `resolve`.
    ///
    /// - Parameters:
    ///   - rule: how often a call that the portal refuses for now is made again.
    ///   - announce: told before each pause.
    /// - Returns: what the portal does not answer is missed for that reason: an e-mail address without the scope `user`,
    ///   a department with those below it without the scope `department`.
    public func lookUp(
        _ entries: [MemberEntry], repeating rule: RetryRule = RetryRule(budget: .zero),
        announce: @escaping (RetryRule.Pause) -> Void = { _ in }
    ) async -> MemberLookup {
        await lookUp([entries], repeating: rule, announce: announce)[0]
    }

    /// The same for several lists at once: everybody is asked about once, whoever names them.
    ///
    /// - Returns: as many as there are lists, in their order.
    public func lookUp(
        _ lists: [[MemberEntry]], repeating rule: RetryRule = RetryRule(budget: .zero),
        announce: @escaping (RetryRule.Pause) -> Void = { _ in }
    ) async -> [MemberLookup] {
        var search = MemberSearch(client: self, rule: rule, announce: announce)
        let entries = lists.flatMap(\.self)
        await search.find(entries)
        // Names that stand in a row without commas are pairs of words, if all of those are people.
        let rows = search.unknownRows(among: entries)
        await search.find(rows.values.flatMap(\.self))
        return lists.map { entries in
            MemberLookup(
                entries.flatMap { entry in
                    let pairs = rows[entry] ?? []
                    return search.haveAllPeople(pairs) ? pairs : [entry]
                }.map { ($0, search.outcomes[$0.meant] ?? .found([])) })
        }
    }
}
