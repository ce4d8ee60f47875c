import Foundation
import Testing

@Suite("im.v2: names, order of checks, parameters (J1, J2)")
struct ControllerCallTests {
    private let missingChat = #"{"chatId":0,"fields":{}}"#

    @Test("the class matches as it is written, the rest in any case; an action that is not there says so")
    func names() throws {
        let portal = try PortalUnderTest()
        for name in ["im.v2.Chat.get", "IM.V2.Chat.GET", "im.v2.Chat.get.json"] {
            #expect(try portal.call(name, missingChat).refusal == "400 CHAT_NOT_FOUND / CHAT_NOT_FOUND")
        }
        for name in ["im.v2.chat.get", "im.v2.CHAT.get", "im.v2.Chat", "im.v2.Nothing.get", "im.v2."] {
            #expect(try portal.call(name, missingChat).refusal == "404 ERROR_METHOD_NOT_FOUND / Method not found!")
        }
        let unknown = try portal.call("im.v2.Chat.nonsense")
        #expect(
            unknown.refusal
                == #"400 22002 / Could not find description of nonsense in Bitrix\Im\V2\Controller\Chat"#)
        #expect(
            try portal.call("im.v2.Chat.Member.x").refusal
                == #"400 22002 / Could not find description of x in Bitrix\Im\V2\Controller\Chat\Member"#)
    }

    @Test(
        "a probe tells that an action is there and changes nothing",
        arguments: [
            ("update", #""fields":{}"#), ("delete", ""), ("setOwner", #""ownerId":1"#),
            ("setManagers", #""userIds":[1]"#),
            ("setTitle", #""title":"x""#), ("setDescription", #""description":"x""#), ("setColor", #""color":"RED""#),
            ("updateAvatar", #""avatar":"x""#), ("setAvatar", #""avatarBase64":"x""#), ("addUsers", #""userIds":[1]"#),
            ("deleteUser", #""userId":1"#), ("addManagers", #""userIds":[1]"#), ("deleteManagers", #""userIds":[1]"#),
            ("setManageUsersAdd", #""rightsLevel":"member""#), ("setManageUsersDelete", #""rightsLevel":"member""#),
            ("setManageUI", #""rightsLevel":"member""#), ("setManageSettings", #""rightsLevel":"owner""#),
            ("setManageMessages", #""rightsLevel":"member""#), ("setMessagesAutoDeleteDelay", #""hours":24"#),
            ("join", ""), ("pin", ""), ("unpin", ""), ("User.list", ""), ("Member.tail", ""),
            ("MemberEntities.list", ""),
        ])
    func probes(action: String, parameters: String) throws {
        let portal = try PortalUnderTest()
        #expect(try portal.chat(0, action, parameters).refusal == "400 CHAT_NOT_FOUND / CHAT_NOT_FOUND")
        // Without its own parameter it fails before the chat is looked for.
        if !parameters.isEmpty { #expect(try portal.chat(0, action).json["error"].string == "100") }
    }

    @Test("what exists is told of the class only, and never listed")
    func listing() throws {
        let portal = try PortalUnderTest()
        func exists(_ name: String) throws -> Bool? {
            try portal.call("method.get", #"{"name":"\#(name)"}"#).result["isExisting"].bool
        }
        #expect(try exists("im.v2.Chat.add") == true)
        #expect(try exists("im.v2.Chat.nonsense") == true)
        #expect(try exists("im.v2.chat.add") == false)
        let names = try portal.call("methods", #"{"FULL":true}"#).result.strings ?? []
        #expect(!names.isEmpty)
        #expect(!names.contains { $0.hasPrefix("im.v2") })
    }

    @Test("class, credential, scope, parameters, access, right: the first that fails is told")
    func order() throws {
        let portal = try PortalUnderTest()
        let credentials = try PrintedCredentials(portal)
        #expect(try portal.call("im.v2.chat.add", through: "/rest/1/wrong/").status == 404)
        let wrong = try portal.call("im.v2.Chat.nonsense", through: "/rest/1/wrong/")
        #expect(wrong.json["error"].string == "INVALID_CREDENTIALS")
        for action in ["add", "nonsense"] {
            let denied = try portal.call("im.v2.Chat." + action, through: try credentials.webhook("people-only"))
            #expect(denied.status == 401)
            #expect(denied.json["error"].string == "insufficient_scope")
        }
        let id = try portal.addChat()
        let other = try credentials.webhook("chats-only")
        func setTitle(_ id: Int, _ title: String) throws -> String? {
            try portal.chat(id, "setTitle", title, through: other).json["error"].string
        }
        #expect(try setTitle(0, "") == "100")
        #expect(try setTitle(0, #""title":"x""#) == "CHAT_NOT_FOUND")
        #expect(try setTitle(id, #""title":"x""#) == "ACCESS_DENIED")
        // A right that is lacking is told before a type that does not fit.
        let open = try portal.addChat(#""searchable":"Y""#)
        #expect(try setTitle(open, #""title":"x""#) == "ACCESS_DENIED")
        let put = try portal.request("PUT", portal.webhook + "im.v2.Chat.get?chatId=\(id)")
        #expect(put.refusal == "400 invalid_http_method / Wrong method for current action")
        #expect(try portal.request("GET", portal.webhook + "im.v2.Chat.get?chatId=\(id)").status == 200)
    }

    @Test(
        "a chat has three names, each with its types",
        arguments: [
            (#""chatId":3"#, true), (#""chatId":"3""#, true), (#""chatId":"chat3""#, false), (#""chatId":null"#, false),
            (#""dialogId":"chat3""#, true), (#""dialogId":3"#, false), (#""id":3"#, true), (#""id":"3x""#, true),
            (#""CHATID":3"#, false), (#""chatID":3"#, false), (#""CHAT_ID":3"#, false), ("", false),
        ])
    func chatNames(name: String, isFound: Bool) throws {
        let answer = try PortalUnderTest().call("im.v2.Chat.get", "{\(name)}")
        #expect(isFound ? answer.status == 200 : answer.json["error"].string == "100", "\(answer.text)")
    }

    @Test(
        "numbers may be texts, texts must be texts, arrays must be arrays",
        arguments: [
            ("deleteUser", #""userId":"2""#, true), ("deleteUser", #""userId":"x""#, false),
            ("deleteUser", #""userId":[2]"#, false), ("setTitle", #""title":5"#, false),
            ("setTitle", #""title":"5""#, true),
            ("setTitle", #""title":null"#, false), ("setManagers", #""userIds":2"#, false),
            ("setManagers", #""userIds":"2""#, false), ("setManagers", #""userIds":{"a":2}"#, true),
            ("setManageUI", #""rightsLevel":1"#, false), ("update", #""fields":"x""#, false),
        ])
    func types(action: String, parameters: String, isTaken: Bool) throws {
        let portal = try PortalUnderTest()
        let id = try portal.addChat(#""users":[2]"#)
        let answer = try portal.chat(id, action, parameters)
        #expect(isTaken ? answer.status == 200 : answer.json["error"].string == "100", "\(answer.text)")
    }

    @Test("a body that is lost creates nothing", arguments: ["{", "[]", #"{"FIELDS":{}}"#, #"{"fields":null}"#])
    func lostBody(body: String) throws {
        let portal = try PortalUnderTest()
        let before = try portal.chats()
        #expect(try portal.call("im.v2.Chat.add", body).json["error"].string == "100")
        #expect(try portal.chats() == before)
    }

    @Test("a batch takes controllers too, and a form its nested fields")
    func forms() throws {
        let portal = try PortalUnderTest()
        let body =
            #"{"cmd":{"a":"im.v2.Chat.add?fields[title]=Crew&fields[users][]=2","b":"im.v2.Chat.get?chatId=$result[a][chatId]"}}"#
        let answer = try portal.call("batch", body).result
        #expect(answer["result"]["b"]["chat"]["name"].string == "Crew")
        let id = try #require(answer["result"]["a"]["chatId"].int)
        #expect(try portal.members(id) == [1, 2])
    }

    @Test("a refusal has the code as its text, or a phrase where the portal has one")
    func phrases() throws {
        let portal = try PortalUnderTest("--locale", "ru")
        #expect(try portal.chat(0, "get").refusal == "400 CHAT_NOT_FOUND / Чат не найден")
    }
}
