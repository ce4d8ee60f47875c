import FoundationEssentials

extension ControllerAction {
    /// Makes a chat. Of the chat in the answer nothing but its id can be read.
    static let add = ControllerAction("im.v2.Chat.add") { call, store throws(Refusal) in
        let fields = ChatFields(try call.array("fields"))
        guard !call.caller.isExtranet else { throw .accessDenied }
        let id = try ChatAddition(call: call, fields: fields).perform(in: &store)
        return Answer(["chat": .table(.emptyObject), "chatId": .int(id)])
    }
}

/// What `im.v2.Chat.add` makes of its fields (chats.md J3 to J5).
struct ChatAddition {
    let call: Call
    let fields: ChatFields

    /// - Returns: the chat's id; that of a chat that is there already, for the entities that stand for one.
    func perform(in store: inout ChatStore) throws(Refusal) -> Int {
        let kind = try kind()
        let title = try fields.text("title") ?? ""
        let description = try fields.text("description") ?? ""
        let code = try fields.text("color") ?? ""
        let avatar = try fields.avatar(in: store)
        let entities = try fields.entities("memberEntities")
        let owner = try wishedOwner() ?? call.caller.id
        let hours = try autoDeleteHours()
        let entity = (
            type: try entityType(), id: try fields.text("entityId") ?? ""
        )
        guard entity.type.unicodeScalars.count <= 50, entity.id.unicodeScalars.count <= 255 else {
            throw .creationFailed
        }
        if let existing = store.special(entity.type, for: call.caller, at: call.moment) { return existing }

        let colour = Colour(rawValue: code) ?? store.nextColour()
        let managers = call.admitted(fields.people("managers"))
        // An owner is stored whoever it is, and becomes a member unseen.
        let author = owner > 0 ? [owner] : []
        let others = call.admitted(fields.people("users") + managers + entities.users).filter { $0 != owner }
        var chat = Chat(
            id: store.nextChatID(), kind: kind, title: store.title(title, colour: colour, texts: call.site.texts),
            description: description, colour: colour, owner: owner, members: author + others,
            managers: author + managers.filter { $0 != owner }, entityType: entity.type, entityID: entity.id,
            created: call.moment)
        chat.rights = fields.rights([.usersAdd, .usersDelete, .ui, .settings, .messages])
        if chat.allowsAutoDelete, call.site.autoDeletesMessages { chat.autoDeleteHours = hours }
        store.insert(chat)
        avatar.store(in: &store, for: chat.id, by: call.edit)
        announce(chat, in: &store)
        store.link(entities.links, to: chat.id, by: call.edit, at: call.site.joining)
        announceRest(chat, in: &store)
        return chat.id
    }

    /// Every word but three makes an ordinary chat, and only `searchable` an open one.
    private func kind() throws(Refusal) -> ChatType {
        let isOpen = fields["searchable"] == "Y"
        guard let type = fields["type"] else { return isOpen ? .open : .closed }
        guard case .string(let word) = type else { throw .wrongFieldType("type") }
        switch word {
        case "CHANNEL": return isOpen ? .openChannel : .channel
        case "COPILOT": return .copilot
        case "COLLAB": return .collab
        default: return isOpen ? .open : .closed
        }
    }

    /// The first controllers did not read it.
    private func wishedOwner() throws(Refusal) -> Int? {
        call.site.controllers > .V2a ? try fields.number("ownerId") : nil
    }

    /// Stored as it came by portals of before the autumn of 2025.
    private func entityType() throws(Refusal) -> String {
        let name = try fields.text("entityType") ?? ""
        return call.site.controllers >= .today ? EntityTypeName.stored(name) : name
    }

    private func autoDeleteHours() throws(Refusal) -> Int {
        guard call.site.controllers >= .today, let value = fields["messagesAutoDeleteDelay"] else {
            return 0
        }
        guard value.isNumeric else { throw .wrongFieldType("messagesAutoDeleteDelay") }
        return AutoDelete.delays.contains(value.integer) ? value.integer : 0
    }

    private func announce(_ chat: Chat, in store: inout ChatStore) {
        let texts = call.site.texts
        let directory = call.site.directory
        store.post(texts.created(by: call.caller), by: 0, in: chat.id, at: call.moment)
        if chat.owner != call.caller.id, let owner = directory.person(chat.owner) {
            store.post(texts.handed(to: owner, by: call.caller), by: 0, in: chat.id, at: call.moment)
        }
        if chat.entityType.isEmpty { store.post(texts.welcome, by: 0, in: chat.id, at: call.moment) }
        let others = chat.members.filter { $0 != chat.owner && $0 != call.caller.id }.compactMap(directory.person)
        if !others.isEmpty {
            store.post(texts.invited(others, by: call.caller), by: 0, in: chat.id, at: call.moment)
        }
    }

    /// The description is a message of the owner, not of the caller.
    private func announceRest(_ chat: Chat, in store: inout ChatStore) {
        let author = call.site.directory.person(chat.owner) ?? call.caller
        let posted = MessageText.posted(chat.description, author: author, directory: call.site.directory)
        if let posted { store.post(posted, by: chat.owner, in: chat.id, at: call.moment) }
        guard chat.autoDeleteHours > 0 else { return }
        let notice = call.site.texts.deletesMessages(afterHours: chat.autoDeleteHours, by: call.caller)
        store.post(notice, by: 0, in: chat.id, at: call.moment)
    }
}

/// How a wished entity type is stored.
enum EntityTypeName {
    private static let reserved: Set = [
        "LINES", "LIVECHAT", "CHANNEL", "OPEN_CHANNEL", "GENERAL_CHANNEL", "COLLAB", "COPILOT", "PRIVATE", "COMMENT",
        "SYSTEM",
    ]

    /// `myTool` becomes `MY_TOOL`; the portal's own kinds are dropped.
    static func stored(_ name: String) -> String {
        let isUpper = !name.contains { $0.isLowercase }
        let words = name.reduce(into: "") { words, letter in
            if letter.isUppercase, !isUpper, !words.isEmpty, words.last != "_" { words.append("_") }
            words += letter.uppercased()
        }
        return reserved.contains(words) ? "" : words
    }
}

extension ChatStore {
    /// A title as it is stored: cut, and automatic where none was given.
    mutating func title(_ wished: String, colour: Colour, texts: ChatTexts) -> String {
        guard wished.isEmpty || wished == "0" else { return wished.storedTitle }
        return texts.title(colour: colour, number: nextTitleNumber(for: colour))
    }
}
