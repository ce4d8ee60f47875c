extension Method {
    /// The members as people; the active ones only.
    static let imDialogUsersList = Method("im.dialog.users.list", scopes: imScope) { call, store throws(Refusal) in
        let chat = try call.dialog(in: store)
        let after = call["LAST_ID"].integer
        let people = chat.members.compactMap(call.site.directory.person).filter { person in
            person.isActive && person.id > after && !(call["SKIP_EXTERNAL"].isYes && person.isExtranet)
        }
        let page = call.page(limit: 50, atMost: 200)
        return Answer(
            .list(page.slice(people).map { $0.imValue(for: call) }), next: page.next(of: people.count),
            total: people.count)
    }
}
