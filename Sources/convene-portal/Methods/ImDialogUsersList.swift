extension Method {
    /// The members as people, by id; the active ones only, and on demand without those who are no people.
    static let imDialogUsersList = Method("im.dialog.users.list", scopes: imScope, since: .G3) {
        call, store throws(Refusal) in
        let chat = try call.dialog(in: store)
        guard chat.restrictions.userList else { throw .noChatAccess }
        let after = call["LAST_ID"].integer
        let skipsBots = call["SKIP_EXTERNAL"].isYes && !call.keptExternalTypes.contains("bot")
        let people = chat.members.filter { $0 > after }.sorted().compactMap(call.site.directory.person).filter {
            $0.isActive && !(skipsBots && $0.kind == .bot)
        }
        let page = call.page(limit: 50, atMost: 200)
        return Answer(
            .list(page.slice(people).map { $0.imValue(for: call) }), next: page.next(of: people.count),
            total: people.count)
    }
}

extension Call {
    /// A list, or a text with commas.
    fileprivate var keptExternalTypes: [String] {
        let value = self["SKIP_EXTERNAL_EXCEPT_TYPES"]
        if let list = value.table { return list.elements.compactMap(\.text) }
        return (value.text ?? "").split(separator: ",").map { String($0).trimmingPortalSpace }
    }
}
