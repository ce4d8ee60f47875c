import Testing

@Suite("A message changes and goes by its author alone")
struct MessageChangeTests {
    private let portal: PortalUnderTest
    private let chat: Int

    init() throws {
        portal = try PortalUnderTest()
        chat = try portal.createChat(#"{"USERS":[17]}"#)
    }

    private func post(_ text: String) throws -> Int {
        let answer = try portal.call("im.message.add", #"{"DIALOG_ID":"chat\#(chat)","MESSAGE":"\#(text)"}"#)
        return try #require(answer.result.int)
    }

    /// The texts of the chat by message id.
    private func texts() throws -> [Int: String] {
        let messages = try portal.call("im.dialog.messages.get", #"{"DIALOG_ID":"chat\#(chat)"}"#).result["messages"]
        return Dictionary(
            uniqueKeysWithValues: (messages.list ?? []).compactMap { message in
                message["id"].int.map { ($0, message["text"].string ?? "") }
            })
    }

    @Test("another text takes the place of the first, none leaves it, an empty one removes the message")
    func update() throws {
        let first = try post("one")
        let second = try post("two")
        #expect(
            try portal.call("im.message.update", #"{"MESSAGE_ID":\#(first),"MESSAGE":"three"}"#).result.bool == true)
        #expect(try texts()[first] == "three")
        #expect(try portal.call("im.message.update", #"{"MESSAGE_ID":\#(first)}"#).result.bool == true)
        #expect(try texts()[first] == "three")
        #expect(try portal.call("im.message.update", #"{"MESSAGE_ID":\#(first),"MESSAGE":""}"#).result.bool == true)
        #expect(try texts()[first] == nil)
        #expect(try texts()[second] == "two")
    }

    @Test("a deleted message is gone, and cannot be deleted again")
    func delete() throws {
        let first = try post("one")
        let second = try post("two")
        #expect(try portal.call("im.message.delete", #"{"MESSAGE_ID":\#(second)}"#).result.bool == true)
        #expect(try texts()[second] == nil)
        #expect(try portal.dialog(chat)["last_message_id"].int == first)
        let refusal = try portal.call("im.message.delete", #"{"MESSAGE_ID":\#(second)}"#).refusal
        #expect(refusal == "403 CANT_EDIT_MESSAGE / Time has expired for modification or you don't have access")
    }

    @Test("others may do neither, and a message must be named", arguments: ["im.message.update", "im.message.delete"])
    func refused(method: String) throws {
        let other = try PrintedCredentials(portal).webhook("chats-only")
        let id = try post("mine")
        let refusal = try portal.call(method, #"{"MESSAGE_ID":\#(id),"MESSAGE":"x"}"#, through: other).refusal
        #expect(refusal.hasPrefix("403 CANT_EDIT_MESSAGE"))
        #expect(try texts()[id] == "mine")
        for json in ["{}", #"{"MESSAGE_ID":0}"#, #"{"MESSAGE_ID":"x"}"#] {
            #expect(try portal.call(method, json).refusal == "400 MESSAGE_ID_ERROR / Message ID can't be empty")
        }
    }
}
