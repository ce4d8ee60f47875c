/// Members as `memberEntities` names them: people and departments (chats.md J4).
struct MemberEntities: Sendable, Equatable {
    private(set) var users: [Int] = []
    private(set) var links: [DepartmentLink] = []

    /// Kinds that nobody knows and entries of the wrong shape are left out without a word.
    init(_ entries: Table) {
        for entry in entries.elements {
            guard let pair = entry.table, let kind = pair[0], let id = pair[1] else { continue }
            switch kind {
            case "user": users.append(id.integer)
            case "department":
                if let link = DepartmentLink(id) { links.append(link) }
            default: continue
            }
        }
    }
}

extension DepartmentLink {
    /// `9` is the department and all below it, `"9:F"` the department alone.
    init?(_ value: Value) {
        guard let text = value.text else { return nil }
        let isFlat = text.hasSuffix(":F")
        guard let department = Int(isFlat ? text.dropLast(2) : text[...]), department > 0 else { return nil }
        self.init(department: department, isRecursive: !isFlat)
    }

    /// The same in an answer.
    var value: Value {
        ["department", isRecursive ? .int(department) : .string("\(department):F")]
    }
}

extension ControllerAction {
    /// Who is in the chat, by hand and by department. Bots are left out, and past a thousand everybody is.
    static let memberEntitiesList = ControllerAction("im.v2.Chat.MemberEntities.list", in: .June2025 ... .today) {
        call, store throws(Refusal) in
        let chat = try call.chat(for: nil, in: store)
        let users = chat.members.filter { user in
            guard !chat.structureMembers.contains(user), let person = call.site.directory.person(user) else {
                return false
            }
            return person.isActive && person.kind != .bot
        }
        let areCollapsed = users.count >= 1000
        let shown: [Value] = areCollapsed ? [] : users.map { ["user", .int($0)] }
        return Answer([
            "memberEntities": .list(shown + chat.links.map(\.value)), "userCount": .int(users.count),
            "areUsersCollapsed": .bool(areCollapsed),
        ])
    }
}
