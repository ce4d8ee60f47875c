import Foundation
import Testing

@Suite("im.v2.Chat.set… and its like (J8)")
struct ChatSetterTests {
    @Test("setters say true, and nothing of what a bad value became")
    func values() throws {
        let portal = try PortalUnderTest()
        let id = try portal.addChat(#""title":"Old","color":"RED""#)
        func set(_ action: String, _ parameter: String) throws {
            let answer = try portal.chat(id, action, parameter)
            #expect(answer.text.hasPrefix(#"{"result":true,"#), "\(answer.text)")
        }
        try set("setTitle", #""title":" New ""#)
        #expect(try portal.seen(id)["name"].string == "New")
        try set("setTitle", #""title":"""#)
        #expect(try portal.seen(id)["name"].string == "Red Chat #1")
        try set("setDescription", #""description":"Plans""#)
        #expect(try portal.seen(id)["description"].string == "Plans")
        try set("setDescription", #""description":"""#)
        #expect(try portal.seen(id)["description"].string == "")
        try set("setColor", #""color":"MINT""#)
        #expect(try portal.seen(id)["color"].string == "#4ba984")
        try set("setColor", #""color":"mint""#)
        #expect(try portal.seen(id)["color"].string != "#4ba984")
        for (action, key) in [
            ("setManageUsersAdd", "manageUsersAdd"), ("setManageUsersDelete", "manageUsersDelete"),
            ("setManageUI", "manageUi"), ("setManageSettings", "manageSettings"),
            ("setManageMessages", "manageMessages"),
        ] {
            let usual = try portal.seen(id)["permissions"][key].string
            let other = usual == "manager" ? "OWNER" : "MANAGER"
            try set(action, #""rightsLevel":"\#(other)""#)
            #expect(try portal.seen(id)["permissions"][key].string == other.lowercased())
            try set(action, #""rightsLevel":"everybody""#)
            #expect(try portal.seen(id)["permissions"][key].string == usual)
        }
    }

    @Test("a switch makes a setter answer with a list of errors, under 200")
    func errorList() throws {
        let portal = try PortalUnderTest("--fault", "im.v2.Chat.setTitle=error-list:1")
        let id = try portal.addChat(#""title":"Old""#)
        let answer = try portal.chat(id, "setTitle", #""title":"New""#)
        #expect(answer.status == 200)
        #expect(answer.result[0].keys == ["message", "code", "customData"])
        #expect(try portal.seen(id)["name"].string == "Old")
        #expect(try portal.chat(id, "setTitle", #""title":"New""#).result.bool == true)
    }

    @Test("an owner is set unseen: a stranger leaves the chat without one, and flags stay where they are")
    func owner() throws {
        let portal = try PortalUnderTest()
        let id = try portal.addChat(#""users":[2]"#)
        #expect(try portal.chat(id, "setOwner", #""ownerId":2"#).result.bool == true)
        let chat = try portal.seen(id)
        #expect(chat["owner"].int == 2)
        #expect(chat["role"].string == "manager")
        #expect(chat["managerList"].ints == [1])
        let lost = try portal.addChat()
        #expect(try portal.chat(lost, "setOwner", #""ownerId":5"#).result.bool == true)
        #expect(try portal.members(lost) == [1])
        for action in ["setOwner", "delete"] {
            #expect(try portal.chat(lost, action, #""ownerId":1"#).json["error"].string == "ACCESS_DENIED")
        }
    }

    @Test("setManagers replaces, addManagers and deleteManagers keep the others; strangers are left out")
    func managers() throws {
        let portal = try PortalUnderTest()
        let id = try portal.addChat(#""users":[2,3,5]"#)
        func list(_ action: String, _ ids: String) throws -> [Int]? {
            #expect(try portal.chat(id, action, #""userIds":\#(ids)"#).status == 200)
            return try portal.seen(id)["managerList"].ints
        }
        #expect(try list("setManagers", "[2,3,99]") == [2, 3])
        #expect(try list("setManagers", "[]") == [2, 3])
        #expect(try list("addManagers", "[5,17]") == [2, 3, 5])
        #expect(try list("deleteManagers", "[2,17]") == [3, 5])
        #expect(try list("setManagers", "[99]") == [])
        #expect(try portal.chat(id, "addManagers", #""userIds":[1]"#).result["result"].bool == true)
        #expect(try portal.seen(id)["role"].string == "owner")
    }

    @Test("pictures: a bad one takes the avatar away, by one action with its id checked, by the other not")
    func avatars() throws {
        let portal = try PortalUnderTest()
        let png = Samples.png.base64EncodedString()
        let id = try portal.addChat()
        func avatar() throws -> String? { try portal.seen(id)["avatar"].string }
        #expect(try portal.chat(id, "updateAvatar", #""avatar":"\#(png)""#).result["result"].bool == true)
        #expect(try avatar() == "/upload/501/avatar.png")
        #expect(try portal.chat(id, "updateAvatar", #""avatar":"0""#).json["error"].string == "WRONG_PARAMETER")
        #expect(try avatar() == "/upload/501/avatar.png")
        #expect(try portal.chat(id, "updateAvatar", #""avatar":"nonsense""#).result["result"].bool == true)
        #expect(try avatar() == "")
        #expect(try portal.chat(id, "setAvatar", #""avatarBase64":"\#(png)""#).result["avatarId"].int == 502)
        #expect(try avatar() == "/upload/502/avatar.png")
        #expect(try portal.chat(id, "setAvatar", #""avatarBase64":"0""#).result["avatarId"].int == 0)
        #expect(try avatar() == "")
    }

    @Test("a delay for messages is one of five, and told")
    func autoDelete() throws {
        let portal = try PortalUnderTest()
        let id = try portal.addChat()
        let answer = try portal.chat(id, "setMessagesAutoDeleteDelay", #""hours":24"#)
        #expect(answer.text.hasPrefix(#"{"result":{"messagesAutoDeleteConfigs":[{"delay":24,"chatId":\#(id)}]},"#))
        #expect(try portal.texts(id).last?.hasSuffix("deleted after 24 h") == true)
        let wrong = try portal.chat(id, "setMessagesAutoDeleteDelay", #""hours":2"#)
        #expect(wrong.refusal == "400 WRONG_MESSAGES_AUTO_DELETE_DELAY / WRONG_MESSAGES_AUTO_DELETE_DELAY")
        let off = try PortalUnderTest("--no-auto-delete")
        let other = try off.addChat()
        let silent = try off.chat(other, "setMessagesAutoDeleteDelay", #""hours":24"#)
        #expect(silent.result["messagesAutoDeleteConfigs"][0]["delay"].int == 0)
        #expect(try off.chat(other, "get").result["messagesAutoDeleteConfigs"].list?.isEmpty == true)
    }

    @Test("one chat too many to pin is an error here")
    func pins() throws {
        let portal = try PortalUnderTest()
        for _ in 0..<45 {
            #expect(try portal.chat(try portal.addChat(), "pin").result["result"].bool == true)
        }
        let id = try portal.addChat()
        #expect(try portal.chat(id, "pin").refusal == "400 MAX_PINNED_CHATS_ERROR / MAX_PINNED_CHATS_ERROR")
        #expect(try portal.chat(id - 1, "unpin").status == 200)
        #expect(try portal.chat(id, "pin").status == 200)
    }
}
