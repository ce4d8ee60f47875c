/// `humanresources.node.*`: departments linked to chats by those who may edit departments (chats.md L4).
struct NodeCommunication {
    let call: Call

    private var directory: Directory { call.site.directory }

    func list() -> Value {
        ["items": .list(directory.departments.map { DepartmentNode($0).value })]
    }

    func communications(in store: ChatStore) throws(Rest3Refusal) -> Value {
        let node = try node(call.parameters["id"], named: "id")
        let linked = store.all.filter { $0.links.contains { $0.department == node.department.id } }
        func part(_ isChannel: Bool) -> (seen: [Value], hidden: Int) {
            let chats = linked.filter { $0.kind.isChannel == isChannel }
            let seen = chats.filter { $0.isReadable(by: call.caller) }
            return (seen.map { value(of: $0, node: node) }, chats.count - seen.count)
        }
        let (chats, channels) = (part(false), part(true))
        return [
            "chats": .list(chats.seen), "chatsNoAccess": .int(chats.hidden),
            "channels": .list(channels.seen), "channelsNoAccess": .int(channels.hidden),
            "collabs": [], "collabsNoAccess": 0,
        ]
    }

    /// Binds and unbinds chats or channels.
    func edit(in store: inout ChatStore) throws(Rest3Refusal) -> Value {
        let node = try node(call.parameters["nodeId"], named: "nodeId")
        let kind = call["communicationType"].text ?? ""
        guard call.caller.isAdministrator else { throw .accessDenied }
        let bound = try chats(call["ids"], kind, in: store)
        let unbound = try chats(call["removeIds"], kind, in: store)
        let link = DepartmentLink(department: node.department.id, isRecursive: call["withChildren"].isTruthy)
        for id in unbound { store.unlink([link], from: id, by: call.edit) }
        for id in bound { store.link([link], to: id, by: call.edit, at: call.site.joining) }
        if call["createDefault"].isTruthy { makeDefault(of: node, kind, linkedBy: link, in: &store) }
        return ["success": true]
    }

    private func node(_ value: Value?, named name: String) throws(Rest3Refusal) -> DepartmentNode {
        var complaints: [Rest3Refusal.Complaint] = []
        if value == nil || value == .null {
            complaints.append(.init(field: name, message: "Parameter \"\(name)\" is required."))
        }
        if name == "nodeId" { complaints += kindComplaints }
        guard complaints.isEmpty, let id = value?.integer else { throw .invalid(complaints) }
        guard let node = DepartmentNode(id: id, in: directory) else { throw .missing(id) }
        return node
    }

    private var kindComplaints: [Rest3Refusal.Complaint] {
        let field = "communicationType"
        guard let kind = call.parameters["communicationType"] else {
            return [.init(field: field, message: "Parameter \"\(field)\" is required.")]
        }
        guard case .string(let text) = kind, ["CHAT", "CHANNEL", "COLLAB"].contains(text) else {
            return [.init(field: field, message: "Invalid \"\(field)\" value. Allowed: CHAT, CHANNEL, COLLAB.")]
        }
        return []
    }

    /// The demo portal has no workgroups, so no collab is found.
    private func chats(_ ids: Value, _ kind: String, in store: ChatStore) throws(Rest3Refusal) -> [Int] {
        let ids = (ids.table?.elements ?? []).map(\.integer)
        for id in ids {
            guard let chat = store.chat(id), kind == (chat.kind.isChannel ? "CHANNEL" : "CHAT") else {
                throw .missing(id)
            }
        }
        return ids
    }

    private func makeDefault(
        of node: DepartmentNode, _ kind: String, linkedBy link: DepartmentLink, in store: inout ChatStore
    ) {
        guard kind != "COLLAB" else { return }
        let chat = Chat(
            id: store.nextChatID(), kind: kind == "CHANNEL" ? .channel : .closed, title: node.department.name,
            description: "", colour: store.nextColour(), owner: call.caller.id, members: [call.caller.id],
            managers: [call.caller.id], created: call.moment)
        store.insert(chat)
        store.link([link], to: chat.id, by: call.edit, at: call.site.joining)
    }

    private func value(of chat: Chat, node: DepartmentNode) -> Value {
        [
            "id": .int(chat.id), "dialogId": .string("chat\(chat.id)"), "title": .string(chat.title),
            "type": .string(chat.typeName), "hasAccess": true, "originalNodeId": .int(node.id),
        ]
    }
}
