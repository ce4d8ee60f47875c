/// Who is in a chat, with roles or as people (chats.md J9).
extension ControllerAction {
    /// The active members as people, at most two hundred; there is no next page.
    static let userList = ControllerAction("im.v2.Chat.User.list", in: .June2025 ... .today) {
        call, store throws(Refusal) in
        let limit = try call.int("limit", or: 50)
        let order = try call.array("order", or: Table())
        let chat = try call.chat(for: nil, in: store)
        var people = chat.members.compactMap(call.site.directory.person).filter(\.isActive)
        if let direction = order["id"] ?? order["userId"] {
            people.sort { $0.id < $1.id }
            if direction.text?.lowercased() == "desc" { people.reverse() }
        } else if let direction = order["lastSendMessageId"] {
            let last = Dictionary(chat.messages.map { ($0.author, $0.id) }, uniquingKeysWith: max)
            people.sort { last[$0.id, default: 0] < last[$1.id, default: 0] }
            if direction.text?.lowercased() == "desc" { people.reverse() }
        }
        let shown = people.prefix(limit <= 0 ? 50 : min(limit, 200))
        return Answer(.list(shown.map { $0.controllerValue(for: call) }))
    }

    /// Members with their roles, the owner first, then managers, then others, from a cursor on.
    static let memberTail = ControllerAction("im.v2.Chat.Member.tail", in: .today ... .today) {
        call, store throws(Refusal) in
        let limit = min(200, max(1, try call.int("limit", or: 50)))
        let cursor = Relation.Cursor(try call.array("cursor", or: Table()))
        let chat = try call.chat(for: nil, in: store)
        let all = chat.relations.filter { relation in cursor.map { relation.isAfter($0) } ?? true }
        let page = all.prefix(limit)
        let hasMore = all.count > page.count
        return Answer([
            "relations": .list(page.map(\.value)),
            "users": .list(page.compactMap { call.site.directory.person($0.user)?.controllerValue(for: call) }),
            "nextCursor": hasMore ? page.last?.cursorValue ?? .null : .null,
        ])
    }
}

/// Somebody's membership of a chat.
struct Relation: Sendable {
    let chat: Int
    let user: Int
    let role: ChatRole

    /// The same for as long as the person is a member. An owner may be any number, so nothing here may overflow.
    var id: Int { chat &* 1_000_000 &+ user }

    /// Where the next page begins.
    struct Cursor {
        let role: ChatRole
        let relation: Int

        /// `nil` for the beginning.
        init?(_ table: Table) {
            let word = table["role"]?.text?.lowercased()
            guard let role = ChatRole.allCases.first(where: { $0.word == word }) else { return nil }
            self.role = role
            relation = table["relationId"]?.integer ?? 0
        }
    }

    func isAfter(_ cursor: Cursor) -> Bool {
        role < cursor.role || (role == cursor.role && id > cursor.relation)
    }

    var cursorValue: Value { ["role": .string(role.word), "relationId": .int(id)] }

    var value: Value {
        [
            "id": .int(id), "userId": .int(user), "chatId": .int(chat), "isHidden": false, "role": .string(role.word),
        ]
    }
}

extension Chat {
    /// The owner first, then the managers, then the others.
    fileprivate var relations: [Relation] {
        let managers = Set(managers)
        return members.map { user in
            let role: ChatRole = user == owner ? .owner : managers.contains(user) ? .manager : .member
            return Relation(chat: id, user: user, role: role)
        }
        .sorted { ($1.role, $0.id) < ($0.role, $1.id) }
    }
}

extension Person {
    /// The person as controllers show people: in camel case.
    func controllerValue(for call: Call) -> Value {
        imValue(for: call).table.map { .table($0.camelCased) } ?? .null
    }
}
