/// A call that changes a chat, ready to be shown and sent.
public struct ChatCall: Sendable, Equatable {
    public let method: Method
    /// An object.
    public let parameters: JSONValue

    public init(method: Method, parameters: JSONValue) {
        self.method = method
        self.parameters = parameters
    }

    /// A classic call: keys in upper case, beginning with the chat.
    static func classic(_ method: Method, _ chat: ChatID, _ more: JSONValue.Member...) -> ChatCall {
        ChatCall(method: method, parameters: .object([.init("CHAT_ID", .integer(chat.rawValue))] + more))
    }

    /// A call of `im.v2.Chat`: keys in camel case, the chat by its number and by nothing else (chats.md J1).
    static func controller(_ method: Method, _ chat: ChatID, _ more: JSONValue.Member...) -> ChatCall {
        ChatCall(method: method, parameters: .object([.init("chatId", .integer(chat.rawValue))] + more))
    }
}

extension Client {
    /// Makes the call once. The portal's yes proves nothing; only reading back does.
    ///
    /// - Throws: also for a no, and for the list of errors that setters of `im.v2` answer with status 200 (chats.md J1).
    public func change(_ call: ChatCall, progress: UploadProgress? = nil) async throws(PortalError) -> Reply<Bool> {
        let reply: Reply<ChangeAnswer> = try await self.call(call.method, call.parameters, progress: progress)
        switch reply.value {
        case .accepted: return reply.map { _ in true }
        case .refused(let code):
            throw PortalError(
                .refused(code: code, known: .known(code)), httpStatus: 200, raw: reply.raw, transfer: reply.transfer,
                effect: call.method.effect)
        }
    }
}

/// `true`, `{"result":true}`, `{"avatarId":0}` and `1` are a yes; `false` and a list of errors are none.
private enum ChangeAnswer: Decodable, Sendable {
    case accepted
    case refused(code: String)

    private enum Key: CodingKey { case result, avatarId }
    private struct Refused: Decodable { let code: Code }
    private struct Code: Decodable {
        let text: String
        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            text = try (try? container.decode(String.self)) ?? String(container.decode(Int.self))
        }
    }

    init(from decoder: any Decoder) throws {
        if let errors = try? decoder.singleValueContainer().decode([Refused].self), let first = errors.first {
            self = .refused(code: first.code.text)
        } else if let container = try? decoder.container(keyedBy: Key.self) {
            if container.contains(.avatarId) {
                self = .accepted
            } else {
                self = try container.decode(Bool.self, forKey: .result) ? .accepted : .refused(code: "")
            }
        } else {
            let container = try decoder.singleValueContainer()
            let isYes = (try? container.decode(Bool.self)) ?? (try? container.decode(Int.self)).map { $0 == 1 }
            guard let isYes else {
                throw DecodingError.dataCorruptedError(in: container, debugDescription: "Neither yes nor no.")
            }
            self = isYes ? .accepted : .refused(code: "")
        }
    }
}
