import Foundation
import Testing

@Suite("Managers and the own list, by the older methods (K1)")
struct OwnListTests {
    @Test("setManager takes one person at a time, minds the right and not the membership")
    func setManager() throws {
        let portal = try PortalUnderTest()
        let other = try PrintedCredentials(portal).webhook("chats-only")
        let id = try portal.createChat(#"{"USERS":[2,17]}"#)
        func set(_ user: Int, _ word: String, through webhook: String? = nil) throws -> Received {
            try portal.call(
                "im.chat.setManager", #"{"CHAT_ID":\#(id),"USER_ID":\#(user),"IS_MANAGER":"\#(word)"}"#,
                through: webhook)
        }
        #expect(try set(2, "Y").result.bool == true)
        #expect(try set(17, "anything").result.bool == true)
        #expect(try set(5, "Y").result.bool == true)
        #expect(try portal.dialog(id)["manager_list"].ints == [1, 2, 17])
        #expect(try set(2, "N").result.bool == true)
        #expect(try portal.dialog(id)["manager_list"].ints == [1, 17])
        let refused = "400 WRONG_REQUEST / Change manager can only owner and user must be member in chat"
        #expect(try set(2, "Y", through: other).refusal == refused)
        #expect(try set(0, "Y").refusal == "400 USER_ID_EMPTY / User ID can't be empty")
        let none = try portal.call("im.chat.setManager", #"{"USER_ID":2,"IS_MANAGER":"Y"}"#)
        #expect(none.refusal == "400 CHAT_ID_EMPTY / Chat ID can't be empty")
    }

    @Test("muting is for members, and seen by oneself only")
    func mute() throws {
        let portal = try PortalUnderTest()
        let other = try PrintedCredentials(portal).webhook("chats-only")
        let id = try portal.createChat(#"{"TYPE":"OPEN"}"#)
        func mute(_ word: String, through webhook: String? = nil) throws -> Received {
            try portal.call("im.chat.mute", #"{"CHAT_ID":\#(id),"MUTE":"\#(word)"}"#, through: webhook)
        }
        #expect(try mute("Y", through: other).refusal == "403 ACCESS_ERROR / This chat cannot be muted")
        #expect(try mute("Y").result.bool == true)
        #expect(try portal.dialog(id)["mute_list"]["1"].bool == true)
        let seen = try portal.call("im.dialog.get", #"{"DIALOG_ID":"chat\#(id)"}"#, through: other).result
        #expect(seen["mute_list"].list?.isEmpty == true)
        #expect(try mute("N").result.bool == true)
        #expect(try portal.dialog(id)["mute_list"].list?.isEmpty == true)
        let call = try portal.createChat(#"{"ENTITY_TYPE":"CALL"}"#)
        #expect(try portal.call("im.chat.mute", #"{"CHAT_ID":\#(call)}"#).status == 403)
    }

    @Test("a pinned chat stands first, a hidden one comes back with the next message, an unread one says so")
    func recent() throws {
        let portal = try PortalUnderTest()
        let first = try portal.createChat()
        let second = try portal.createChat()
        func items() throws -> [Seen] { try portal.call("im.recent.list").result["items"].list ?? [] }
        func mark(_ method: String, _ chat: Int, _ more: String = "") throws -> Bool? {
            try portal.call(method, #"{"DIALOG_ID":"chat\#(chat)"\#(more)}"#).result.bool
        }
        #expect(try items().first?["chat_id"].int == second)
        #expect(try mark("im.recent.pin", first, #","PIN":"Y""#) == true)
        #expect(try items().first?["chat_id"].int == first)
        #expect(try items().first?["pinned"].bool == true)
        #expect(try mark("im.recent.pin", first, #","PIN":"N""#) == true)
        #expect(try items().first?["chat_id"].int == second)
        #expect(try mark("im.recent.unread", second, #","ACTION":"Y""#) == true)
        #expect(try items().first?["unread"].bool == true)
        #expect(try mark("im.recent.hide", second) == true)
        #expect(try items().contains { $0["chat_id"].int == second } == false)
        _ = try portal.call("im.message.add", #"{"DIALOG_ID":"chat\#(second)","MESSAGE":"x"}"#)
        #expect(try items().first?["chat_id"].int == second)
        #expect(try mark("im.recent.hide", 2) == false)
    }

    @Test("one pin too many is a no without an error; a chat of others is an error")
    func pins() throws {
        let portal = try PortalUnderTest()
        for _ in 0..<45 {
            let id = try portal.createChat()
            #expect(try portal.call("im.recent.pin", #"{"DIALOG_ID":"chat\#(id)"}"#).result.bool == true)
        }
        let id = try portal.createChat()
        let answer = try portal.call("im.recent.pin", #"{"DIALOG_ID":"chat\#(id)"}"#)
        #expect(answer.status == 200)
        #expect(answer.result.bool == false)
        let foreign = try portal.call("im.recent.pin", #"{"DIALOG_ID":"chat2"}"#)
        #expect(foreign.refusal == "400 ACCESS_ERROR / You don’t have permission to pin this chat")
        #expect(try portal.call("im.recent.pin").refusal == "400 DIALOG_ID_EMPTY / Dialog ID can't be empty")
    }

    @Test("members come as people by id, page by page, without bots on demand")
    func people() throws {
        let portal = try PortalUnderTest()
        let id = try portal.createChat(#"{"USERS":[17,6,2,9]}"#)
        func list(_ more: String = "") throws -> Received {
            try portal.call("im.dialog.users.list", #"{"DIALOG_ID":"chat\#(id)"\#(more)}"#)
        }
        func ids(_ more: String = "") throws -> [Int] { try list(more).result.list?.compactMap { $0["id"].int } ?? [] }
        #expect(try ids() == [1, 2, 6, 9, 17])
        #expect(try ids(#","LIMIT":2,"OFFSET":2"#) == [6, 9])
        #expect(try list(#","LIMIT":2"#)["next"].int == 2)
        #expect(try list(#","LIMIT":2"#)["total"].int == 5)
        #expect(try ids(#","LAST_ID":6"#) == [9, 17])
        #expect(try ids(#","SKIP_EXTERNAL":"Y""#) == [1, 2, 9, 17])
        #expect(try ids(#","SKIP_EXTERNAL":"Y","SKIP_EXTERNAL_EXCEPT_TYPES":"bot""#) == [1, 2, 6, 9, 17])
        #expect(
            try portal.call("im.dialog.users.list", #"{"DIALOG_ID":"chat2"}"#).refusal
                == "403 ACCESS_ERROR / You do not have access to the specified dialog")
    }
}
