import Testing

extension PortalUnderTest {
    /// Creates a chat by the controller and gives its id.
    func addChat(_ fields: String = "", through webhook: String? = nil) throws -> Int {
        let answer = try call("im.v2.Chat.add", #"{"fields":{\#(fields)}}"#, through: webhook)
        return try #require(answer.result["chatId"].int, "no chat was made: \(answer.text)")
    }

    /// An action on a chat, with more parameters after a comma.
    func chat(_ id: Int, _ action: String, _ more: String = "", through webhook: String? = nil) throws -> Received {
        let rest = more.isEmpty ? "" : "," + more
        return try call("im.v2.Chat.\(action)", #"{"chatId":\#(id)\#(rest)}"#, through: webhook)
    }

    /// The chat as the controller shows it to its reader.
    func seen(_ id: Int, through webhook: String? = nil) throws -> Seen {
        try chat(id, "get", through: webhook).result["chat"]
    }

    /// Who is in a chat, whoever may see it.
    func members(_ id: Int) throws -> [Int] {
        try control("chats").json.list?.first { $0["id"].int == id }?["members"].ints ?? []
    }

    /// The texts of a chat's messages, oldest first.
    func texts(_ id: Int, through webhook: String? = nil) throws -> [String] {
        let answer = try call("im.dialog.messages.get", #"{"DIALOG_ID":"chat\#(id)","LIMIT":50}"#, through: webhook)
        return (answer.result["messages"].list ?? []).reversed().compactMap { $0["text"].string }
    }
}
