extension Method {
    /// The caller, as `user.*` shows people.
    static let userCurrent = Method("user.current", scopes: userScopes) { call, _ throws(Refusal) in
        Answer(.table(call.caller.userValue(for: call)))
    }

    /// People by filter, fifty a page. Nothing found is `[]` without a total.
    static let userGet = Method("user.get", scopes: userScopes) { call, _ throws(Refusal) in
        call.people(where: UserFilter(call.filter).admits)
    }

    /// People by phrase or by the beginnings of names. A `FIND` that is too short is dropped: everybody is found.
    static let userSearch = Method("user.search", scopes: userScopes) { call, _ throws(Refusal) in
        let filter = call.filter
        let phrase = filter["FIND"]?.text ?? ""
        if filter["FIND"] != nil {
            guard SearchPhrase.isLongEnough(phrase) else { return call.people { _ in true } }
            let find = SearchPhrase(phrase)
            return call.people { find.matches($0.name, $0.position) }
        }
        let others = UserFilter(call.filterBesidesNames)
        return call.people { person in
            let departments = person.departments.compactMap { call.site.directory.department($0)?.name }
            return person.begins("NAME", in: filter, person.firstName)
                && person.begins("LAST_NAME", in: filter, person.lastName)
                && person.begins("WORK_POSITION", in: filter, person.position)
                && person.begins("UF_DEPARTMENT_NAME", in: filter, departments.joined(separator: " "))
                && others.admits(person)
        }
    }
}

extension Call {
    /// `FILTER`, and the fields that were given at top level.
    fileprivate var filter: Table {
        var filter = parameters
        for (key, value) in self["FILTER"].table?.entries ?? [] { filter[Table.Key(key.text.uppercased())] = value }
        return filter
    }

    fileprivate var filterBesidesNames: Table {
        var rest = filter
        for name: Table.Key in ["NAME", "LAST_NAME", "WORK_POSITION"] { rest[name] = nil }
        return rest
    }

    /// A page of the people for whom the condition holds; bots are never among them.
    fileprivate func people(where isWanted: (Person) -> Bool) -> Answer {
        var found = site.directory.people.filter { $0.kind != .bot && caller.canSee($0) && isWanted($0) }
        if found.isEmpty { return Answer([]) }
        sort(&found)
        let selected = self["SELECT"].table?.elements.compactMap(\.text) ?? []
        let shown = page.slice(found).map { $0.userValue(for: self).keeping(selected) }
        // `start: -1` asks not to count, and gives the first page.
        return start == -1
            ? Answer(.list(shown)) : Answer(.list(shown), next: page.next(of: found.count), total: found.count)
    }

    private func sort(_ people: inout [Person]) {
        switch self["SORT"].text?.uppercased() {
        case "NAME": people.sort { ($0.firstName, $0.id) < ($1.firstName, $1.id) }
        case "LAST_NAME": people.sort { ($0.lastName, $0.id) < ($1.lastName, $1.id) }
        default: break
        }
        if self["ORDER"].text?.uppercased() == "DESC" { people.reverse() }
    }
}

extension Person {
    fileprivate func begins(_ field: Table.Key, in filter: Table, _ text: String) -> Bool {
        guard let wanted = filter[field]?.text, !wanted.isEmpty else { return true }
        return SearchPhrase(wanted).matches(text)
    }
}

extension Table {
    /// The fields of `select[]`, with the id; all of them if none is named.
    fileprivate func keeping(_ fields: [String]) -> Value {
        guard !fields.isEmpty else { return .table(self) }
        var kept = Table()
        for (key, value) in entries where key.text == "ID" || fields.contains(key.text) { kept[key] = value }
        return .table(kept)
    }
}
