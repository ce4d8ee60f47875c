extension Client {
    /// Asks the portal who is meant. Plain ids cost nothing; fifty e-mail addresses, fifty names and fifty chats cost one
    /// request each; all departments together one, and two more where some are taken with those below them.
    ///
    /// Whether the people exist and are active is another question: see `resolve`.
    ///
    /// - Parameters:
    ///   - groups: those that entries can name.
    ///   - cache: what is known already is not asked again, and what comes of it is kept there.
    ///   - rule: how often a call that the portal refuses for now is made again.
    ///   - announce: told before each pause.
    ///   - progress: told how many entries have their answer, after each request.
    /// - Returns: what the portal does not answer is missed for that reason: an e-mail address without the scope `user`,
    ///   a department with those below it without the scope `department`.
    public func lookUp(
        _ entries: [MemberEntry], groups: PeopleGroups = PeopleGroups(), remembering cache: PeopleCache = PeopleCache(),
        repeating rule: RetryRule = RetryRule(budget: .zero),
        announce: @escaping (RetryRule.Pause) -> Void = { _ in }, progress: @escaping (Int) -> Void = { _ in }
    ) async -> MemberLookup {
        await lookUp(
            [entries], groups: groups, remembering: cache, repeating: rule, announce: announce, progress: progress)[0]
    }

    /// The same for several lists at once: everybody is asked about once, whoever names them.
    ///
    /// - Returns: as many as there are lists, in their order.
    public func lookUp(
        _ lists: [[MemberEntry]], groups: PeopleGroups = PeopleGroups(), remembering cache: PeopleCache = PeopleCache(),
        repeating rule: RetryRule = RetryRule(budget: .zero),
        announce: @escaping (RetryRule.Pause) -> Void = { _ in }, progress: @escaping (Int) -> Void = { _ in }
    ) async -> [MemberLookup] {
        var search = MemberSearch(client: self, groups: groups, rule: rule, announce: announce, progress: progress)
        cache.begin(&search)
        defer { cache.take(search) }
        let lists = lists.map { list in groups.expanded(list.map { $0.followed(on: portal) }) }
        let entries = lists.flatMap(\.self)
        await search.find(entries)
        let readings = search.otherReadings(of: entries)
        await search.find(readings.values.flatMap(\.entries))
        let departments = await search.departmentsOfNamesakes()
        return lists.map { entries in
            MemberLookup(
                entries.flatMap { entry in
                    readings[entry].flatMap(search.people) ?? [entry]
                }.map { ($0, search.outcomes[$0.meant] ?? .found([])) }, lookedUp: search.lookedUp,
                departments: departments)
        }
    }

    /// Who these people are; who is known already is not asked about, and who the others are is kept.
    ///
    /// - Returns: without those whom the portal does not know, or does not show to the caller.
    public func allPeople(
        _ ids: [UserID], remembering cache: PeopleCache
    ) async throws(PortalError) -> [UserID: Person] {
        let known = cache.people(among: ids)
        let told = try await allPeople(ids.filter { known[$0] == nil })
        cache.add(told)
        return known.merging(told) { _, told in told }
    }
}
