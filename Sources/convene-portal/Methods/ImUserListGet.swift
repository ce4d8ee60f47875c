extension Method {
    /// Several people by id; `null` for those who do not exist or may not be seen.
    static let imUserListGet = Method("im.user.list.get", scopes: imScope, since: .G2) { call, _ throws(Refusal) in
        guard let ids = RequestedMembers.list(call["ID"]) else { throw .idWrongFormat }
        var people = Table()
        for id in ids.map(\.integer) where id > 0 {
            let person = call.site.directory.person(id)
            let isSeen = person.map(call.caller.canSee) == true
            people[.index(id)] = isSeen ? person?.imValue(for: call) : Value.null
        }
        return Answer(call["RESULT_TYPE"] == "array" ? .list(people.elements) : .table(people))
    }
}
