import Testing

@Suite("What im.message.add and the id of a dialog refuse")
struct MessageRefusalTests {
    @Test(
        "a message that cannot be posted is canceled, and what names nobody is refused by its own code",
        arguments: [
            (#"{"DIALOG_ID":"chat2","MESSAGE":"x"}"#, "400 CANCELED / Message canceled"),
            (#"{"DIALOG_ID":"chat999999","MESSAGE":"x"}"#, "400 CANCELED / Message canceled"),
            (#"{"CHAT_ID":2,"MESSAGE":"x"}"#, "400 CANCELED / Message canceled"),
            (#"{"DIALOG_ID":"999999","MESSAGE":"x"}"#, "400 USER_NOT_FOUND / User not found"),
            (#"{"DIALOG_ID":"2","MESSAGE":"x"}"#, "400 ERROR_NO_ACCESS / You cannot write to this user"),
            (#"{"MESSAGE":"x"}"#, "400 PARAMS_ERROR / Incorrect params"),
            (#"{"CHAT_ID":0,"MESSAGE":"x"}"#, "400 PARAMS_ERROR / Incorrect params"),
            (#"{"DIALOG_ID":"chat1","MESSAGE":["x"]}"#, "400 MESSAGE_EMPTY / Wrong message type"),
        ])
    func message(json: String, refusal: String) throws {
        #expect(try PortalUnderTest().call("im.message.add", json).refusal == refusal)
    }

    @Test("a member without the right to write is canceled, too, in the portal's language")
    func rights() throws {
        let portal = try PortalUnderTest("--locale", "ru")
        let other = try PrintedCredentials(portal).webhook("chats-only")
        let id = try portal.addChat(#""users":[17],"manageMessages":"owner""#)
        let message = #"{"DIALOG_ID":"chat\#(id)","MESSAGE":"x"}"#
        #expect(try portal.call("im.message.add", message, through: other).refusal.hasPrefix("400 CANCELED / Отправка"))
        #expect(try portal.call("im.message.add", message).status == 200)
    }

    @Test(
        "the id of a person or a workgroup is no dialog for the methods about chats", arguments: ["1", "sg5", "x", ""])
    func dialog(id: String) throws {
        let portal = try PortalUnderTest()
        for method in ["updateTitle", "updateColor", "setOwner", "user.add", "user.list", "leave", "setManager"] {
            let answer = try portal.call(
                "im.chat.\(method)", #"{"DIALOG_ID":"\#(id)","USER_ID":2,"TITLE":"x","COLOR":"RED"}"#)
            #expect(answer.refusal == "400 DIALOG_ID_EMPTY / Dialog ID can't be empty", "im.chat.\(method)")
        }
    }
}
