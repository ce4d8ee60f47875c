import Foundation
import Testing

@Suite("im.v2.Chat.update (J7)")
struct ChatUpdateTests {
    @Test("only the owner, and only in chats of an ordinary type")
    func right() throws {
        let portal = try PortalUnderTest()
        let other = try PrintedCredentials(portal).webhook("chats-only")
        let id = try portal.addChat(#""managers":[17]"#)
        func refusal(_ id: Int, through webhook: String? = nil) throws -> String? {
            try portal.chat(id, "update", #""fields":{"title":"x"}"#, through: webhook).json["error"].string
        }
        #expect(try refusal(id, through: other) == "ACCESS_DENIED")
        #expect(try refusal(try portal.addChat(#""entityType":"myTool""#)) == "ACCESS_DENIED")
        #expect(try refusal(try portal.addChat(#""type":"COPILOT""#)) == "ACCESS_DENIED")
        #expect(
            try portal.chat(id, "update", #""fields":{"title":"x"}"#).text.hasPrefix(#"{"result":{"result":true},"#))
        #expect(try refusal(id) == nil)
    }

    @Test("opening and closing bring the usual rights back, before those of the same call")
    func conversion() throws {
        let portal = try PortalUnderTest()
        let id = try portal.addChat(
            #""manageUsersAdd":"owner","manageUsersDelete":"owner","manageUi":"owner","manageSettings":"manager","manageMessages":"none""#
        )
        func update(_ fields: String) throws -> Received { try portal.chat(id, "update", #""fields":{\#(fields)}"#) }
        #expect(try update(#""manageMessagesAutoDelete":"owner""#).status == 200)
        #expect(try update(#""searchable":"Y","manageUi":"manager""#).status == 200)
        let chat = try portal.seen(id)
        #expect(chat["messageType"].string == "O")
        let rights = ["manageUsersAdd", "manageUsersDelete", "manageUi", "manageSettings", "manageMessages"]
        #expect(rights.map { chat["permissions"][$0].string } == ["member", "manager", "manager", "owner", "member"])
        #expect(chat["permissions"]["manageMessagesAutoDelete"].string == "owner")
        #expect(try update(#""searchable":"N""#).status == 200)
        #expect(try portal.seen(id)["permissions"]["manageUi"].string == "member")
        #expect(try update(#""type":"J""#).status == 200)
        #expect(try portal.seen(id)["type"].string == "openChannel")
        for type in ["OPEN", "B", "A", ""] {
            #expect(try update(#""type":"\#(type)""#).refusal == "400 WRONG_CHAT_TYPE / WRONG_CHAT_TYPE")
        }
        #expect(try update(#""manageMessagesAutoDelete":"none","manageUI":"owner""#).status == 200)
        #expect(try portal.seen(id)["permissions"]["manageMessagesAutoDelete"].string == "none")
        #expect(try portal.seen(id)["permissions"]["manageUi"].string == "owner")
    }

    @Test("texts are set without a message, an empty title becomes automatic")
    func texts() throws {
        let portal = try PortalUnderTest()
        let id = try portal.addChat(#""title":"Old","description":"Plans""#)
        let messages = try portal.texts(id).count
        let long = String(repeating: "й", count: 300)
        #expect(try portal.chat(id, "update", #""fields":{"title":" \#(long) ","description":""}"#).status == 200)
        #expect(try portal.seen(id)["name"].string == String(repeating: "й", count: 255))
        #expect(try portal.seen(id)["description"].string == "")
        #expect(try portal.chat(id, "update", #""fields":{"title":""}"#).status == 200)
        #expect(try portal.seen(id)["name"].string == "Red Chat #1")
        #expect(try portal.texts(id).count == messages)
    }

    @Test("what is not for update is lost without a word")
    func silentLosses() throws {
        let portal = try PortalUnderTest()
        let id = try portal.addChat(#""title":"Crew","color":"RED""#)
        let fields =
            #""TITLE":"x","color":"MINT","manageSettings":"manager","users":[2],"managers":[2],"entityType":"a""#
        #expect(try portal.chat(id, "update", #""fields":{\#(fields),"manageUsersAdd":"all"}"#).status == 200)
        let chat = try portal.seen(id)
        #expect(chat["name"].string == "Crew")
        #expect(chat["color"].string == "#df532d")
        #expect(chat["permissions"]["manageSettings"].string == "owner")
        #expect(chat["permissions"]["manageUsersAdd"].string == "member")
        #expect(chat["managerList"].ints == [1])
        #expect(chat["entityType"].string == "")
        #expect(try portal.members(id) == [1])
    }

    @Test("people leave before others come, managers likewise; managers join; failures are not told")
    func people() throws {
        let portal = try PortalUnderTest()
        let id = try portal.addChat(#""users":[2,3],"managers":[5]"#)
        let fields =
            #""deletedMemberEntities":[["user",2],["user",99]],"addedMemberEntities":[["user",4],["user",7]],"#
            + #""deletedManagers":[5],"addedManagers":[3,11,999]"#
        #expect(try portal.chat(id, "update", #""fields":{\#(fields)}"#).result["result"].bool == true)
        #expect(try portal.members(id) == [1, 3, 5, 4, 11])
        #expect(try portal.seen(id)["managerList"].ints == [1, 3, 11])
    }

    @Test("a new owner joins, and the old one stays a manager; an owner whom nobody knows is none")
    func owner() throws {
        let portal = try PortalUnderTest()
        let id = try portal.addChat()
        #expect(try portal.chat(id, "update", #""fields":{"ownerId":17}"#).status == 200)
        let chat = try portal.seen(id)
        #expect(chat["owner"].int == 17)
        #expect(chat["role"].string == "manager")
        #expect(chat["managerList"].ints == [1])
        #expect(try portal.members(id) == [1, 17])
        let lost = try portal.addChat()
        #expect(try portal.chat(lost, "update", #""fields":{"ownerId":999}"#).status == 200)
        #expect(try portal.members(lost) == [1])
        #expect(try portal.chat(lost, "update", #""fields":{"title":"x"}"#).json["error"].string == "ACCESS_DENIED")
    }

    @Test("a picture that is none changes nothing; a file's id is checked after the kind was changed")
    func avatar() throws {
        let portal = try PortalUnderTest()
        let png = Samples.png.base64EncodedString()
        let id = try portal.addChat(#""avatar":"\#(png)""#)
        #expect(try portal.chat(id, "update", #""fields":{"avatar":"nonsense"}"#).status == 200)
        #expect(try portal.seen(id)["avatar"].string == "/upload/501/avatar.png")
        #expect(try portal.chat(id, "update", #""fields":{"avatar":"\#(png)"}"#).status == 200)
        #expect(try portal.seen(id)["avatar"].string == "/upload/502/avatar.png")
        let failed = try portal.chat(id, "update", #""fields":{"avatar":999,"searchable":"Y","title":"x"}"#)
        #expect(failed.refusal == "400 WRONG_PARAMETER / File is not accessible")
        #expect(try portal.seen(id)["messageType"].string == "O")
        #expect(try portal.seen(id)["name"].string != "x")
    }

    @Test("departments are linked whole or alone, and unlinked in the same form")
    func departments() throws {
        let portal = try PortalUnderTest("--people", "20")
        let id = try portal.addChat()
        func update(_ key: String, _ department: String) throws {
            _ = try portal.chat(id, "update", #""fields":{"\#(key)":[["department",\#(department)]]}"#)
        }
        try update("addedMemberEntities", #""8:F""#)
        #expect(try portal.members(id) == [1, 20])
        try update("addedMemberEntities", "7")
        #expect(Set(try portal.members(id)) == [1, 20, 17, 18, 5])
        try update("deletedMemberEntities", #""7:F""#)
        #expect(try portal.members(id).count == 5)
        try update("deletedMemberEntities", "7")
        #expect(try portal.members(id) == [1, 20])
        try update("addedMemberEntities", "999")
        let entities = try portal.chat(id, "MemberEntities.list").result
        #expect(entities["memberEntities"].list?.map(\.description).count == 2)
    }
}
