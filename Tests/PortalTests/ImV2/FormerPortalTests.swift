import Testing

@Suite("What older controllers made of the same call (J10)")
struct FormerPortalTests {
    @Test("the first ones read no owner, answer true to an update, and take more in it")
    func first() throws {
        let portal = try PortalUnderTest("--controllers", "V2a")
        let id = try portal.addChat(#""ownerId":2,"users":[2,3],"entityType":"myTool","messagesAutoDeleteDelay":24"#)
        let chat = try portal.seen(id)
        #expect(chat["owner"].int == 1)
        #expect(chat["entityType"].string == "myTool")
        #expect(chat["permissions"]["manageMessagesAutoDelete"].isNull)
        #expect(try portal.chat(id, "get").result["messagesAutoDeleteConfigs"].isNull)
        let plain = try portal.addChat(#""users":[2,3]"#)
        let answer = try portal.chat(plain, "update", #""fields":{"color":"MINT","managers":[2],"entityId":"x"}"#)
        #expect(answer.text.hasPrefix(#"{"result":true,"#))
        #expect(try portal.seen(plain)["color"].string == "#4ba984")
        #expect(try portal.seen(plain)["managerList"].ints == [2])
        #expect(try portal.seen(plain)["entityId"].string == "x")
    }

    @Test("the first ones set the right to add and to remove together, call members all, and hear no outsiders")
    func rights() throws {
        let portal = try PortalUnderTest("--controllers", "V2a")
        let id = try portal.addChat()
        func levels(after word: String) throws -> [String?] {
            #expect(try portal.chat(id, "setManageUsers", #""rightsLevel":"\#(word)""#).result.bool == true)
            let permissions = try portal.seen(id)["permissions"]
            return [permissions["manageUsersAdd"].string, permissions["manageUsersDelete"].string]
        }
        #expect(try levels(after: "OWNER") == ["owner", "owner"])
        #expect(try levels(after: "ALL") == ["member", "member"])
        #expect(try portal.chat(id, "setCanPost", #""rightsLevel":"manager""#).result.bool == true)
        #expect(try portal.seen(id)["permissions"]["manageMessages"].string == "manager")
        let outsider = try PrintedCredentials(portal).webhook("extranet")
        #expect(try portal.chat(id, "get", through: outsider).json["error"].string == "allowed_only_intranet_user")
    }

    @Test("those of June 2025 read an owner, and know nothing of messages that delete themselves")
    func june() throws {
        let portal = try PortalUnderTest("--controllers", "25.100")
        let id = try portal.addChat(#""ownerId":2,"managers":[1],"messagesAutoDeleteDelay":"x""#)
        #expect(try portal.seen(id)["owner"].int == 2)
        let own = try portal.addChat()
        let update = #""fields":{"manageMessagesAutoDelete":"none","manageUi":"owner"}"#
        #expect(try portal.chat(own, "update", update).result["result"].bool == true)
        let permissions = try portal.seen(own)["permissions"]
        #expect(permissions["manageUi"].string == "owner")
        #expect(permissions["manageMessagesAutoDelete"].isNull)
    }
}
