import Foundation
import Testing

@Suite("im.v2.Chat: reading (J9)")
struct ChatReadingTests {
    @Test("a chat comes in camel case, with what stands around it")
    func get() throws {
        let portal = try PortalUnderTest()
        let png = Samples.png.base64EncodedString()
        let id = try portal.addChat(
            #""title":"Crew","users":[2],"avatar":"\#(png)","entityType":"CRM","entityId":"DEAL|5""#)
        _ = try portal.call("im.chat.mute", #"{"CHAT_ID":\#(id),"MUTE":"Y"}"#)
        let result = try portal.chat(id, "get").result
        #expect(result.keys == ["chat", "recentConfig", "copilot", "messagesAutoDeleteConfigs", "callInfo"])
        #expect(result["recentConfig"]["chatId"].int == id)
        #expect(result["callInfo"]["token"].string?.isEmpty == false)
        let chat = result["chat"]
        #expect(chat["dialogId"].string == "chat\(id)")
        #expect(chat["avatar"].string == "/upload/501/avatar.png")
        #expect(chat["managerList"].ints == [1])
        #expect(chat["muteList"].ints == [1])
        #expect(chat["userCounter"].int == 2)
        #expect(chat["entityLink"]["url"].string == "/crm/deal/details/5/")
        #expect(chat["dateCreate"].string?.isEmpty == false)
        #expect(chat["restrictions"].isNull)
        #expect(
            chat["permissions"].keys == [
                "manageUsersAdd", "manageUsersDelete", "manageUi", "manageSettings", "manageMessages",
                "manageMessagesAutoDelete", "canPost",
            ])
        #expect(chat.keys?.contains { $0.contains("_") } == false)
    }

    @Test("an open chat is read by everybody but outsiders, a closed one by its members")
    func access() throws {
        let portal = try PortalUnderTest()
        let credentials = try PrintedCredentials(portal)
        let open = try portal.addChat(#""searchable":"Y""#)
        let guest = try credentials.webhook("chats-only")
        #expect(try portal.seen(open, through: guest)["role"].string == "guest")
        let outsider = try credentials.webhook("extranet")
        for action in ["get", "User.list", "Member.tail", "MemberEntities.list"] {
            #expect(try portal.chat(open, action, through: outsider).json["error"].string == "ACCESS_DENIED")
            #expect(try portal.chat(2, action).json["error"].string == "ACCESS_DENIED")
        }
    }

    @Test("people come as a bare list, at most two hundred")
    func users() throws {
        let portal = try PortalUnderTest("--people", "400")
        let id = try portal.addChat(#""users":[\#((2...330).map(String.init).joined(separator: ","))]"#)
        #expect(try portal.chat(id, "User.list").result.list?.count == 50)
        let answer = try portal.chat(id, "User.list", #""limit":500,"order":{"id":"desc"}"#)
        let ids = answer.result.list?.compactMap { $0["id"].int } ?? []
        #expect(ids.count == 200)
        #expect(ids == ids.sorted(by: >))
        #expect(answer.result[0]["workPosition"].string != nil)
        #expect(answer.json["total"].isNull)
        // By who wrote last; those who wrote nothing come first.
        _ = try portal.call("im.message.add", #"{"DIALOG_ID":"chat\#(id)","MESSAGE":"x"}"#)
        let byMessage = try portal.chat(id, "User.list", #""limit":2,"order":{"lastSendMessageId":"desc"}"#)
        #expect(byMessage.result[0]["id"].int == 1)
        let shallow = try portal.chat(id, "shallowLoad").result
        #expect(shallow["chat"]["id"].int == id)
        #expect(shallow["users"].list?.count == 50)
    }

    @Test("members come with their roles, owner and managers first, page after page to the end")
    func tail() throws {
        let portal = try PortalUnderTest()
        let id = try portal.addChat(#""ownerId":5,"users":[2,3,1,17],"managers":[4,11]"#)
        var seen: [String] = []
        var cursor = "{}"
        for _ in 0..<10 {
            let result = try portal.chat(id, "Member.tail", #""limit":3,"cursor":\#(cursor)"#).result
            let relations = try #require(result["relations"].list)
            seen += relations.map { "\($0["role"].string ?? "") \($0["userId"].int ?? 0)" }
            #expect(result["users"].list?.count == relations.count)
            if result["nextCursor"].isNull { break }
            let next = result["nextCursor"]
            cursor = #"{"role":"\#(next["role"].string ?? "")","relationId":\#(next["relationId"].int ?? 0)}"#
        }
        #expect(seen == ["owner 5", "manager 4", "manager 11", "member 1", "member 2", "member 3", "member 17"])
    }

    @Test("an owner of any number does the list of members no harm")
    func strangeOwner() throws {
        let portal = try PortalUnderTest()
        let id = try portal.addChat(#""ownerId":"99999999999999999999","users":[1]"#)
        #expect(try portal.chat(id, "Member.tail").result["relations"].list?.count == 2)
    }

    @Test("who was added by hand and which departments, in the form in which they were linked")
    func entities() throws {
        let portal = try PortalUnderTest("--people", "20")
        let id = try portal.addChat(
            #""users":[2,6],"memberEntities":[["department",9],["department","7:F"],["department","10:F"],["structure-node",4],["meta-user","all-users"],"D9",{}]"#
        )
        let answer = try portal.chat(id, "MemberEntities.list")
        #expect(
            answer.text.hasPrefix(
                #"{"result":{"memberEntities":[["user",1],["user",2],["department",9],["department","7:F"],"#
                    + #"["department","10:F"]],"userCount":2,"areUsersCollapsed":false},"#), "\(answer.text)")
        #expect(Set(try portal.members(id)) == [1, 2, 6, 5, 17, 18, 20, 4])
    }

    @Test("past a thousand by hand the people are left out")
    func collapsed() throws {
        let portal = try PortalUnderTest("--people", "1200")
        let id = try portal.addChat(#""users":[\#((2...1150).map(String.init).joined(separator: ","))]"#)
        let result = try portal.chat(id, "MemberEntities.list").result
        #expect(result["areUsersCollapsed"].bool == true)
        #expect(result["memberEntities"].list?.isEmpty == true)
        #expect(result["userCount"].int ?? 0 >= 1000)
    }
}
