import Foundation
import Testing

@Suite("Changing a chat (C12, C13)")
struct ChatChangeTests {
    @Test("a title is changed, or said to be")
    func title() throws {
        let portal = try PortalUnderTest()
        let id = try portal.createChat(#"{"TITLE":"Old"}"#)
        func rename(_ json: String) throws -> Received {
            try portal.call("im.chat.updateTitle", #"{"CHAT_ID":\#(id),"TITLE":\#(json)}"#)
        }
        #expect(try rename("\" New \"").result.bool == true)
        #expect(try portal.dialog(id)["name"].string == "New")
        #expect(try rename("\"New\"").result.bool == true)
        for empty in ["\"\"", "\"0\"", "\"  \""] {
            #expect(try rename(empty).refusal == "400 TITLE_EMPTY / Title can't be empty")
        }
        let general = try portal.call("im.chat.updateTitle", #"{"CHAT_ID":1,"TITLE":"x"}"#)
        #expect(general.refusal == "403 ACCESS_ERROR / This chat cannot be renamed")
        for bad in ["0", "-1", "\"chat\(id)\"", "null"] {
            let answer = try portal.call("im.chat.updateTitle", #"{"CHAT_ID":\#(bad),"TITLE":"x"}"#)
            #expect(answer.refusal == "400 CHAT_ID_EMPTY / Chat ID can't be empty")
        }
    }

    @Test("a colour is minded here, and the present one is an error")
    func colour() throws {
        let portal = try PortalUnderTest()
        let id = try portal.createChat(#"{"COLOR":"RED"}"#)
        func recolour(_ code: String) throws -> Received {
            try portal.call("im.chat.updateColor", #"{"CHAT_ID":\#(id),"COLOR":"\#(code)"}"#)
        }
        #expect(try recolour("MINT").result.bool == true)
        #expect(try portal.dialog(id)["color"].string == "#4ba984")
        #expect(try recolour("MINT").refusal == "400 WRONG_REQUEST / This color currently set or chat isn't exists")
        for bad in ["ORANGE", "mint", "", "#4ba984"] {
            #expect(try recolour(bad).refusal == "400 WRONG_COLOR / This color currently unavailable")
        }
    }

    @Test("an avatar gets a verdict here")
    func avatar() throws {
        let portal = try PortalUnderTest()
        let other = try PrintedCredentials(portal).webhook("chats-only")
        let id = try portal.createChat()
        func picture(_ data: Data, through webhook: String? = nil) throws -> Received {
            try portal.call(
                "im.chat.updateAvatar", #"{"CHAT_ID":\#(id),"AVATAR":"\#(data.base64EncodedString())"}"#,
                through: webhook)
        }
        #expect(try picture(Data("no".utf8)).refusal == "400 AVATAR_ERROR / Avatar incorrect type")
        #expect(
            try picture(Samples.png(width: 5001, height: 1)).refusal
                == "400 AVATAR_ERROR / Avatar incorrect size (max 5000x5000)")
        #expect(try picture(Samples.png, through: other).refusal == "400 ACCESS_DENIED / Access denied")
        #expect(try picture(Samples.png).result.bool == true)
        #expect(try portal.dialog(id)["avatar"].string?.hasSuffix(".png") == true)
    }

    @Test("ownership moves with its flags, to a member, by the owner, once")
    func owner() throws {
        let portal = try PortalUnderTest()
        let id = try portal.createChat(#"{"USERS":[2]}"#)
        func hand(_ json: String) throws -> Received {
            try portal.call("im.chat.setOwner", #"{"CHAT_ID":\#(id),"USER_ID":\#(json)}"#)
        }
        let refused = "400 WRONG_REQUEST / Change owner can only owner and user must be member in chat"
        #expect(try hand("0").refusal == "400 USER_ID_EMPTY / User ID can't be empty")
        #expect(try hand("3").refusal == refused)
        #expect(try hand("1").result.bool == true)
        #expect(try hand("2").result.bool == true)
        let chat = try portal.dialog(id)
        #expect(chat["owner"].int == 2)
        #expect(chat["manager_list"].ints == [2])
        #expect(chat["role"].string == "member")
        #expect(try hand("1").refusal == refused)
        let general = try portal.call("im.chat.setOwner", #"{"CHAT_ID":1,"USER_ID":2}"#)
        #expect(general.refusal == "403 ACCESS_ERROR / Action unavailable")
    }

    @Test("people join, and the answer is yes whoever came")
    func add() throws {
        let portal = try PortalUnderTest()
        let other = try PrintedCredentials(portal).webhook("chats-only")
        let id = try portal.createChat()
        func add(_ users: String, through webhook: String? = nil) throws -> Received {
            try portal.call("im.chat.user.add", #"{"CHAT_ID":\#(id),"USERS":\#(users)}"#, through: webhook)
        }
        #expect(try add("[2,999,7]").result.bool == true)
        #expect(try add("3").result.bool == true)
        #expect(try add("[999]").result.bool == true)
        #expect(try portal.call("im.chat.user.list", #"{"CHAT_ID":\#(id)}"#).result.ints == [1, 2, 3])
        #expect(
            try add("[4]", through: other).refusal
                == "400 ACCESS_DENIED_EXTEND / Insufficient permissions to add participants to the chat")
        let open = try portal.createChat(#"{"TYPE":"OPEN"}"#)
        let joined = try portal.call("im.chat.user.add", #"{"CHAT_ID":\#(open),"USERS":[4]}"#, through: other)
        #expect(joined.result.bool == true)
        #expect(try portal.call("im.chat.user.list", #"{"CHAT_ID":\#(open)}"#).result.ints == [1, 17, 4])
        let general = try portal.call("im.chat.user.add", #"{"CHAT_ID":1,"USERS":[4]}"#)
        #expect(general.refusal == "403 ACCESS_ERROR / It is forbidden to add users to this chat")
    }

    @Test("only the owner removes people; an owner who leaves passes the chat on")
    func leaving() throws {
        let portal = try PortalUnderTest()
        let other = try PrintedCredentials(portal).webhook("chats-only")
        let id = try portal.createChat(#"{"USERS":[17,2,3]}"#)
        func remove(_ user: Int, through webhook: String? = nil) throws -> Received {
            try portal.call("im.chat.user.delete", #"{"CHAT_ID":\#(id),"USER_ID":\#(user)}"#, through: webhook)
        }
        #expect(try remove(0).refusal == "400 USER_ID_EMPTY / User ID can't be empty")
        #expect(try remove(5).json["error"].string == "USER_NOT_FOUND")
        #expect(try remove(2, through: other).json["error"].string == "IM_ERROR_KICK")
        #expect(try remove(2).result.bool == true)
        // A USER_ID sent by mistake removes that user.
        let mistaken = try portal.call("im.chat.leave", #"{"CHAT_ID":\#(id),"USER_ID":3}"#)
        #expect(mistaken.result.bool == true)
        #expect(try portal.call("im.chat.user.list", #"{"CHAT_ID":\#(id)}"#).result.ints == [1, 17])
        #expect(try portal.call("im.chat.leave", #"{"CHAT_ID":\#(id)}"#).result.bool == true)
        let chat = try portal.call("im.dialog.get", #"{"DIALOG_ID":"chat\#(id)"}"#, through: other).result
        #expect(chat["owner"].int == 17)
        #expect(chat["manager_list"].ints == [17])
        #expect(try portal.call("im.chat.leave", #"{"CHAT_ID":\#(id)}"#).json["error"].string == "ACCESS_DENIED_KICK")
        #expect(try portal.call("im.chat.leave", #"{"CHAT_ID":1}"#).json["error"].string == "LEAVE_OWNER_FORBIDDEN")
    }

    @Test("a message of its own is posted with an id, or refused")
    func message() throws {
        let portal = try PortalUnderTest()
        let other = try PrintedCredentials(portal).webhook("chats-only")
        let id = try portal.createChat()
        func say(_ text: String, through webhook: String? = nil) throws -> Received {
            try portal.call(
                "im.message.add", #"{"DIALOG_ID":"chat\#(id)","MESSAGE":"\#(text)"}"#, through: webhook)
        }
        let message = try #require(try say("Hello").result.int)
        #expect(try portal.dialog(id)["last_message_id"].int == message)
        #expect(try say("  ").refusal == "400 MESSAGE_EMPTY / Message can't be empty")
        #expect(try say("x", through: other).json["error"].string == "CANCELED")
        let recent = try portal.call("im.recent.list").result["items"][0]
        #expect(recent["id"].string == "chat\(id)")
        #expect(recent["message"]["text"].string == "Hello")
        #expect(recent["chat"]["role"].string == "OWNER")
    }

    @Test("messages are read backwards from an id")
    func history() throws {
        let portal = try PortalUnderTest()
        let id = try portal.createChat()
        for number in 1...30 {
            _ = try portal.call("im.message.add", #"{"CHAT_ID":\#(id),"MESSAGE":"\#(number)"}"#)
        }
        func page(_ more: String) throws -> [Seen] {
            let answer = try portal.call("im.dialog.messages.get", #"{"DIALOG_ID":"chat\#(id)"\#(more)}"#)
            return try #require(answer.result["messages"].list)
        }
        let newest = try page("")
        #expect(newest.compactMap { $0["text"].string } == (11...30).reversed().map(String.init))
        let last = try #require(newest.last?["id"].int)
        #expect(try page(#","LAST_ID":\#(last),"LIMIT":3"#).compactMap { $0["text"].string } == ["10", "9", "8"])
        #expect(try page(#","FIRST_ID":\#(last),"LIMIT":2"#).compactMap { $0["text"].string } == ["12", "13"])
    }
}
