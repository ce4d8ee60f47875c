extension Method {
    /// People by the beginnings of their names; bots are among them, the dismissed are not.
    static let imSearchUserList = Method("im.search.user.list", scopes: imScope, since: .G2) {
        call, _ throws(Refusal) in
        let phrase = try call.searchPhrase()
        let found = call.site.directory.people.filter { person in
            person.isActive && call.caller.canSee(person) && phrase.matches(person.name, person.position)
        }
        let page = call.page(limit: 10, atMost: 50)
        var people = Table()
        for person in page.slice(found) { people[.index(person.id)] = person.imValue(for: call) }
        return Answer(.table(people), next: page.next(of: found.count), total: found.count)
    }

    /// Open chats and the caller's own by the beginnings of words in their titles, newest first.
    static let imSearchChatList = Method("im.search.chat.list", scopes: imScope, since: .G2) {
        call, store throws(Refusal) in
        let phrase = try call.searchPhrase()
        let found = store.newest.filter { $0.isReadable(by: call.caller) && phrase.matches($0.title) }
        let page = call.page(limit: 10, atMost: 50)
        let chats = page.slice(found).map { Value.table($0.summary(for: call, store: store)) }
        return Answer(.list(chats), next: page.next(of: found.count), total: found.count)
    }

    /// Departments by the beginnings of words in their full names. One letter filters nothing, and `next` does not
    /// know of the offset: following it never ends.
    static let imSearchDepartmentList = Method(
        "im.search.department.list", scopes: imScope, since: .G2
    ) { call, _ throws(Refusal) in
        guard let find = call.parameters["FIND"]?.text, !find.isEmpty else { throw .phraseTooShort }
        let directory = call.site.directory
        let phrase = SearchPhrase(find)
        let found = directory.departments.filter { department in
            find.count <= 1 || phrase.matches(directory.fullName(of: department))
        }
        let page = call.page(limit: 10, atMost: 50)
        let shown = page.slice(found).map { $0.value(for: call) }
        return Answer(.list(shown), next: found.count > page.limit ? page.limit : nil, total: found.count)
    }
}

extension Call {
    fileprivate func searchPhrase() throws(Refusal) -> SearchPhrase {
        let text = self["FIND"].text ?? ""
        guard SearchPhrase.isLongEnough(text) else { throw .phraseTooShort }
        return SearchPhrase(text)
    }
}
