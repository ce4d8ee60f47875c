import Foundation
import TestSupport
import Testing

@Suite("im.v2.Chat: members, roles and their rights (J6, J8)")
struct ChatMembershipTests {
    @Test("a manager removes people, even the owner, where the older method lets the owner only")
    func removing() throws {
        let portal = try PortalUnderTest()
        let other = try PrintedCredentials(portal).webhook("chats-only")
        let id = try portal.addChat(#""users":[6,9,2,3],"managers":[17]"#)
        let older = try portal.call("im.chat.user.delete", #"{"CHAT_ID":\#(id),"USER_ID":2}"#, through: other)
        #expect(older.json["error"].string == "IM_ERROR_KICK")
        #expect(try portal.chat(id, "deleteUser", #""userId":2"#, through: other).result["result"].bool == true)
        #expect(
            try portal.chat(id, "deleteUser", #""userId":2"#, through: other).refusal
                == "400 USER_NOT_FOUND / USER_NOT_FOUND")
        #expect(try portal.chat(id, "deleteUser", #""userId":1"#, through: other).status == 200)
        // Bots and partners inherit nothing.
        #expect(try portal.seen(id, through: other)["owner"].int == 3)
        #expect(try portal.members(id) == [6, 9, 3, 17])
    }

    @Test("the own id leaves, where the type allows it")
    func leaving() throws {
        let portal = try PortalUnderTest()
        let id = try portal.addChat(#""users":[2]"#)
        #expect(try portal.chat(id, "deleteUser", #""userId":1"#).status == 200)
        #expect(try portal.members(id) == [2])
        let deal = try portal.addChat(#""users":[2],"entityType":"CRM""#)
        #expect(try portal.chat(deal, "deleteUser", #""userId":1"#).json["error"].string == "ACCESS_DENIED")
        #expect(try portal.chat(deal, "deleteUser", #""userId":2"#).status == 200)
    }

    @Test("who came by a department can neither be removed nor leave")
    func structureMembers() throws {
        let portal = try PortalUnderTest("--people", "20")
        let other = try PrintedCredentials(portal).webhook("chats-only")
        let id = try portal.addChat(#""users":[17],"memberEntities":[["department","7:F"]]"#)
        for (webhook, method) in [(portal.webhook, "im.v2.Chat.deleteUser"), (other, "im.v2.Chat.deleteUser")] {
            let answer = try portal.call(method, #"{"chatId":\#(id),"userId":17}"#, through: webhook)
            #expect(answer.refusal == "400 USER_INVITED_FROM_STRUCTURE / USER_INVITED_FROM_STRUCTURE")
        }
        let older = try portal.call("im.chat.user.delete", #"{"CHAT_ID":\#(id),"USER_ID":17}"#)
        #expect(older.json["error"].string == "USER_INVITED_FROM_STRUCTURE")
        let leaving = try portal.call("im.chat.leave", #"{"CHAT_ID":\#(id)}"#, through: other)
        #expect(leaving.json["error"].string == "USER_INVITED_FROM_STRUCTURE")
        let update = #""fields":{"deletedMemberEntities":[["user",17]]}"#
        #expect(try portal.chat(id, "update", update).status == 200)
        #expect(try portal.members(id).contains(17))
    }

    @Test("a guest of an open chat joins before adding others; a closed chat is joined by nobody")
    func joining() throws {
        let portal = try PortalUnderTest()
        let other = try PrintedCredentials(portal).webhook("chats-only")
        let id = try portal.addChat(#""searchable":"Y""#)
        func add() throws -> Received { try portal.chat(id, "addUsers", #""userIds":[2,999,7]"#, through: other) }
        #expect(try add().json["error"].string == "ACCESS_DENIED")
        #expect(try portal.chat(id, "join", through: other).result["result"].bool == true)
        #expect(try add().result["result"].bool == true)
        #expect(try portal.members(id) == [1, 17, 2])
        let closed = try portal.addChat(#""users":[17]"#)
        #expect(
            try portal.chat(closed, "join", through: other).refusal == "400 WRONG_MESSAGE_TYPE / WRONG_MESSAGE_TYPE")
        #expect(try portal.chat(2, "join", through: other).refusal == "400 ACCESS_DENIED / ACCESS_DENIED")
    }

    @Test("an administrator of the portal has no privilege in a chat of others")
    func administrators() throws {
        let portal = try PortalUnderTest()
        let other = try PrintedCredentials(portal).webhook("chats-only")
        let id = try portal.addChat(#""users":[1,2],"searchable":"Y""#, through: other)
        for (action, parameters) in [
            ("update", #""fields":{}"#), ("delete", ""), ("setOwner", #""ownerId":1"#),
            ("setManagers", #""userIds":[1]"#),
            ("setManageUI", #""rightsLevel":"member""#), ("deleteUser", #""userId":2"#),
            ("setMessagesAutoDeleteDelay", #""hours":1"#),
        ] {
            #expect(try portal.chat(id, action, parameters).json["error"].string == "ACCESS_DENIED", "\(action)")
        }
        #expect(try portal.chat(id, "setTitle", #""title":"x""#).result.bool == true)
        #expect(try portal.chat(id, "setManageUI", #""rightsLevel":"owner""#, through: other).result.bool == true)
        #expect(try portal.chat(id, "setTitle", #""title":"y""#).json["error"].string == "ACCESS_DENIED")
        #expect(try portal.chat(id, "addUsers", #""userIds":[3]"#).status == 200)
    }

    @Test("with settings for managers a manager changes owner, managers and rights")
    func managedSettings() throws {
        let portal = try PortalUnderTest()
        let id = try portal.addChat(#""ownerId":17,"managers":[1],"users":[2],"manageSettings":"manager""#)
        #expect(try portal.chat(id, "addManagers", #""userIds":[2]"#).status == 200)
        #expect(
            try portal.call("im.chat.setManager", #"{"CHAT_ID":\#(id),"USER_ID":2,"IS_MANAGER":"N"}"#).result.bool
                == true)
        #expect(try portal.chat(id, "setManageUsersAdd", #""rightsLevel":"owner""#).result.bool == true)
        #expect(try portal.chat(id, "addUsers", #""userIds":[3]"#).json["error"].string == "ACCESS_DENIED")
        #expect(try portal.chat(id, "setOwner", #""ownerId":1"#).result.bool == true)
        #expect(try portal.seen(id)["role"].string == "owner")
    }

    @Test("deletion answers first; the chat goes a moment later, for everybody, and with it its picture")
    func deletion() async throws {
        let portal = try PortalUnderTest("--delete-delay", "0.5")
        let png = Samples.png.base64EncodedString()
        let id = try portal.addChat(#""users":[2],"avatar":"\#(png)""#)
        #expect(try portal.chat(id, "delete").text.hasPrefix(#"{"result":{"result":true},"#))
        #expect(try portal.chat(id, "get").status == 200)
        try await eventually("the chat goes") { try portal.chat(id, "get").status != 200 }
        #expect(try portal.chat(id, "get").refusal == "400 CHAT_NOT_FOUND / CHAT_NOT_FOUND")
        #expect(try portal.call("im.dialog.get", #"{"DIALOG_ID":"chat\#(id)"}"#).status == 403)
        #expect(try portal.request("GET", "/upload/501/avatar.png").status == 404)
        #expect(try portal.chats() == [1, 2, 3])
        #expect(try portal.addChat() == id + 1)
    }

    @Test("only its owner deletes a chat, and one of an unknown entity nobody")
    func undeletable() throws {
        let portal = try PortalUnderTest("--delete-delay", "0")
        let other = try PrintedCredentials(portal).webhook("chats-only")
        let id = try portal.addChat(#""managers":[17]"#)
        #expect(try portal.chat(id, "delete", through: other).refusal == "400 ACCESS_DENIED / ACCESS_DENIED")
        let custom = try portal.addChat(#""entityType":"myTool""#)
        #expect(try portal.chat(custom, "delete").refusal == "400 ACCESS_DENIED / ACCESS_DENIED")
        #expect(try portal.chat(1, "delete").refusal == "400 ACCESS_DENIED / ACCESS_DENIED")
        #expect(try portal.chat(id, "delete").status == 200)
        #expect(try portal.chat(id, "get").json["error"].string == "CHAT_NOT_FOUND")
    }
}
