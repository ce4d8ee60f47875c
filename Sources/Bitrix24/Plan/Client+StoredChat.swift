/// A chat and the answer that it was read from.
public struct ChatReading: Sendable, Equatable {
    public let chat: StoredChat
    /// The portal's answers by method, as it wrote them, with secrets masked.
    public let answers: [JSONValue.Member]
}

extension Client {
    /// Reads a chat as the portal has it, in one request; in two on a portal that has no `im.dialog.get` yet.
    ///
    /// - Throws: why the chat itself cannot be read. Members and departments that the portal does not show are nil.
    public func read(_ chat: ChatID) async throws(PortalError) -> ChatReading {
        do {
            return try await read(chat, by: .dialogGet)
        } catch {
            guard error.isRefusal("ERROR_METHOD_NOT_FOUND") else { throw error }
            // Portals of 2018 tell the same under an older name. One that does not know that either says what is missing.
            guard let reading = try? await read(chat, by: .chatGet) else { throw error }
            return reading
        }
    }

    private func read(_ chat: ChatID, by describing: Method) async throws(PortalError) -> ChatReading {
        let queries: [(method: Method, parameters: JSONValue)] = [
            (describing, .object([.init("DIALOG_ID", .string(chat.dialog))])),
            (.chatUserList, .chat(chat)),
            (.v2MemberEntities, .object([.init("chatId", .integer(chat.rawValue))])),
        ]
        let (outcomes, raw) = try await batchOnce(
            queries.compactMap { BatchQuery($0.method, $0.parameters) }, returning: ChatPart.self)
        var dialog: Dialog?
        var members: [UserID] = []
        var entities: MemberEntities?
        for outcome in outcomes {
            switch try? outcome.get().value {
            case .dialog(let part): dialog = part
            case .members(let part): members = part
            case .entities(let part): entities = part
            case nil: continue
            }
        }
        guard let dialog else {
            if case .failure(let error)? = outcomes.first { throw error }
            throw PortalError(.unusableResult, effect: .reads)
        }
        return ChatReading(
            chat: StoredChat(dialog, members: members, entities: entities),
            answers: Self.answers(in: raw, to: queries.map(\.method)))
    }

    /// The same without the answers.
    public func readBack(_ chat: ChatID) async throws(PortalError) -> StoredChat {
        try await read(chat).chat
    }

    private static func answers(in raw: String, to methods: [Method]) -> [JSONValue.Member] {
        guard let whole = try? JSONValue(parsing: raw), let results = whole["result"]?["result"] else { return [] }
        return methods.enumerated().compactMap { index, method in
            results[BatchQuery.key(index)].map { JSONValue.Member(method.name, $0) }
        }
    }
}

/// One of the answers that make a chat, told by its form.
private enum ChatPart: Decodable, Sendable {
    case dialog(Dialog)
    case members([UserID])
    case entities(MemberEntities)

    init(from decoder: any Decoder) throws {
        if let members = try? decoder.singleValueContainer().decode([UserID].self) {
            self = .members(members)
        } else if let entities = try? MemberEntities(from: decoder) {
            self = .entities(entities)
        } else {
            self = .dialog(try Dialog(from: decoder))
        }
    }
}
