extension Client {
    /// Asks the portal who is meant. Plain ids cost nothing; fifty e-mail addresses, fifty names and fifty chats cost one
    /// request each; all departments together one, and two more where some are taken with those below them.
    ///
    /// Whether the people exist and are active is another question: see `resolve`.
    ///
    /// - Parameters:
    ///   - groups: those that entries can name.
    ///   - rule: how often a call that the portal refuses for now is made again.
    ///   - announce: told before each pause.
    /// - Returns: what the portal does not answer is missed for that reason: an e-mail address without the scope `user`,
    ///   a department with those below it without the scope `department`.
    public func lookUp(
        _ entries: [MemberEntry], groups: PeopleGroups = PeopleGroups(),
        repeating rule: RetryRule = RetryRule(budget: .zero),
        announce: @escaping (RetryRule.Pause) -> Void = { _ in }
    ) async -> MemberLookup {
        await lookUp([entries], groups: groups, repeating: rule, announce: announce)[0]
    }

    /// The same for several lists at once: everybody is asked about once, whoever names them.
    ///
    /// - Returns: as many as there are lists, in their order.
    public func lookUp(
        _ lists: [[MemberEntry]], groups: PeopleGroups = PeopleGroups(),
        repeating rule: RetryRule = RetryRule(budget: .zero),
        announce: @escaping (RetryRule.Pause) -> Void = { _ in }
    ) async -> [MemberLookup] {
        var search = MemberSearch(client: self, groups: groups, rule: rule, announce: announce)
        let lists = lists.map(groups.expanded)
        let entries = lists.flatMap(\.self)
        await search.find(entries)
        let readings = search.otherReadings(of: entries)
        await search.find(readings.values.flatMap(\.entries))
        return lists.map { entries in
            MemberLookup(
                entries.flatMap { entry in
                    readings[entry].flatMap(search.people) ?? [entry]
                }.map { ($0, search.outcomes[$0.meant] ?? .found([])) }, lookedUp: search.lookedUp)
        }
    }
}
