import Foundation
import Testing

@Suite("im.v2.Chat.add (J3, J4, J5)")
struct ChatAdditionTests {
    @Test("the answer has a number and an empty object")
    func answer() throws {
        let portal = try PortalUnderTest()
        let answer = try portal.call("im.v2.Chat.add", #"{"fields":{}}"#)
        #expect(answer.text.hasPrefix(#"{"result":{"chat":{},"chatId":3101},"time":"#))
        #expect(try portal.seen(3101)["name"].string == "Red Chat #1")
    }

    @Test(
        "only searchable opens a chat; of the words for its type three mean something",
        arguments: [
            ("", "C"), (#""searchable":"Y""#, "O"), (#""searchable":true"#, "C"), (#""searchable":"y""#, "C"),
            (#""type":"OPEN""#, "C"), (#""type":"CHANNEL""#, "N"), (#""type":"CHANNEL","searchable":"Y""#, "J"),
            (#""type":"channel""#, "C"), (#""type":"OPEN_CHANNEL""#, "C"), (#""type":"COPILOT""#, "A"),
        ])
    func type(fields: String, letter: String) throws {
        let portal = try PortalUnderTest()
        #expect(try portal.seen(try portal.addChat(fields))["messageType"].string == letter)
    }

    @Test("what is spelt otherwise is lost, as are the first message and the entity's data")
    func silentLosses() throws {
        let portal = try PortalUnderTest()
        let id = try portal.addChat(
            #""TITLE":"A","Title":"B","manageUI":"owner","message":"Hello","name":"C","entityData1":"D","owner":2"#)
        let chat = try portal.seen(id)
        #expect(chat["name"].string == "Red Chat #1")
        #expect(chat["permissions"]["manageUi"].string == "member")
        #expect(chat["entityData1"].string == "")
        #expect(chat["owner"].int == 1)
        #expect(try !portal.texts(id).contains("Hello"))
    }

    @Test(
        "words for rights in any case, wrong ones become the usual",
        arguments: [
            ("manageUsersAdd", "OWNER", "owner"), ("manageUsersDelete", "managers", "manager"),
            ("manageUi", "all", "member"),
            ("manageUi", "Manager", "manager"), ("manageSettings", "member", "owner"),
            ("manageSettings", "manager", "manager"),
            ("manageMessages", "none", "none"),
        ])
    func rights(key: String, word: String, level: String) throws {
        let portal = try PortalUnderTest()
        let id = try portal.addChat(#""\#(key)":"\#(word)""#)
        #expect(try portal.seen(id)["permissions"][key].string == level)
    }

    @Test("a channel is the managers' to write in and to dress")
    func channel() throws {
        let portal = try PortalUnderTest()
        let rights = try portal.seen(try portal.addChat(#""type":"CHANNEL""#))["permissions"]
        #expect(rights["manageMessages"].string == "manager")
        #expect(rights["manageUi"].string == "manager")
    }

    @Test("people: the unknown, the dismissed and strangers are dropped, managers join, what is no array is nobody")
    func people() throws {
        let portal = try PortalUnderTest()
        let id = try portal.addChat(
            #""users":[17,"2",999,7,10,9],"managers":[3,999],"memberEntities":[["user",5],["user",7]]"#)
        #expect(try portal.members(id) == [1, 17, 2, 9, 3, 5])
        #expect(try portal.seen(id)["managerList"].ints == [1, 3])
        #expect(try portal.members(try portal.addChat(#""users":"10","managers":2"#)) == [1])
    }

    @Test("an owner other than the caller takes the caller's place")
    func owner() throws {
        let portal = try PortalUnderTest()
        let other = try PrintedCredentials(portal).webhook("chats-only")
        let id = try portal.addChat(#""ownerId":17,"users":[2]"#)
        #expect(try portal.members(id) == [17, 2])
        #expect(try portal.chat(id, "get").json["error"].string == "ACCESS_DENIED")
        #expect(try portal.chat(id, "delete").json["error"].string == "ACCESS_DENIED")
        let seen = try portal.seen(id, through: other)
        #expect(seen["owner"].int == 17)
        #expect(seen["role"].string == "owner")
        #expect(seen["managerList"].ints == [17])
        let kept = try portal.addChat(#""ownerId":17,"managers":[1]"#)
        #expect(try portal.seen(kept)["role"].string == "manager")
        #expect(try portal.seen(kept)["managerList"].ints == [17, 1])
    }

    @Test(
        "whatever the owner's id says is stored",
        arguments: [
            ("999", 999, [999, 2]), ("7", 7, [7, 2]), ("0", 0, [2]), (#""""#, 0, [2]), (#""x""#, 0, [2]),
            ("6", 6, [6, 2]),
        ])
    func anyOwner(json: String, owner: Int, members: [Int]) throws {
        let portal = try PortalUnderTest()
        let id = try portal.addChat(#""ownerId":\#(json),"users":[2]"#)
        #expect(try portal.members(id) == members)
        let chat = try portal.control("chats").json.list?.first { $0["id"].int == id }
        #expect(chat?["owner"].int == owner)
        #expect(try portal.chat(id, "delete").json["error"].string == "ACCESS_DENIED")
    }

    @Test("messages in their order; the description is the owner's")
    func messages() throws {
        let portal = try PortalUnderTest()
        let other = try PrintedCredentials(portal).webhook("chats-only")
        let id = try portal.addChat(
            #""ownerId":17,"users":[2],"description":" Plans ","messagesAutoDeleteDelay":24,"memberEntities":[["department","8:F"]]"#
        )
        let texts = try portal.texts(id, through: other)
        #expect(texts.count == 7)
        let beginnings = [
            "[USER=1]Vera Lind[/USER] created", "[USER=1]Vera Lind[/USER] made [USER=17]", "Welcome!",
            "[USER=1]Vera Lind[/USER] invited [USER=2]", #""Platform" department"#, "Plans",
            "[USER=1]Vera Lind[/USER] set",
        ]
        for (text, beginning) in zip(texts, beginnings) { #expect(text.hasPrefix(beginning)) }
        let seen = try portal.call("im.dialog.messages.get", #"{"DIALOG_ID":"chat\#(id)"}"#, through: other).result
        #expect(seen["messages"].list?.first { $0["text"].string == "Plans" }?["author_id"].int == 17)
    }

    @Test("a delay that does not exist is none, and where the portal or the type forbids it every delay is")
    func autoDelete() throws {
        let portal = try PortalUnderTest()
        func delay(_ fields: String, of portal: PortalUnderTest) throws -> Int {
            let answer = try portal.chat(try portal.addChat(fields), "get").result
            return answer["messagesAutoDeleteConfigs"][0]["delay"].int ?? 0
        }
        #expect(try delay(#""messagesAutoDeleteDelay":24"#, of: portal) == 24)
        #expect(try delay(#""messagesAutoDeleteDelay":"168""#, of: portal) == 168)
        #expect(try delay(#""messagesAutoDeleteDelay":25"#, of: portal) == 0)
        #expect(try delay(#""messagesAutoDeleteDelay":24,"type":"CHANNEL""#, of: portal) == 0)
        #expect(try delay(#""messagesAutoDeleteDelay":24"#, of: PortalUnderTest("--no-auto-delete")) == 0)
    }

    @Test("pictures that are none are dropped, but a file's id is checked")
    func avatar() throws {
        let portal = try PortalUnderTest()
        let png = Samples.png.base64EncodedString()
        let first = try portal.seen(try portal.addChat(#""avatar":"\#(png)""#))
        #expect(first["avatar"].string == "/upload/501/avatar.png")
        #expect(try portal.seen(try portal.addChat(#""avatar":"nonsense""#))["avatar"].string == "")
        #expect(try portal.seen(try portal.addChat(#""avatar":501"#))["avatar"].string == "/upload/501/avatar.png")
        let before = try portal.chats()
        func refusal(_ avatar: String) throws -> String {
            try portal.call("im.v2.Chat.add", #"{"fields":{"avatar":\#(avatar)}}"#).refusal
        }
        #expect(try refusal("999") == "400 WRONG_PARAMETER / File is not accessible")
        #expect(try refusal("\"0\"") == "400 WRONG_PARAMETER / Wrong file type")
        #expect(try portal.chats() == before)
    }

    @Test(
        "a known key of a type that kills is told as 0, and nothing is made",
        arguments: [
            #""title":["x"]"#, #""type":5"#, #""description":{}"#, #""avatar":["x"]"#, #""memberEntities":"x""#,
            #""ownerId":[1]"#, #""messagesAutoDeleteDelay":"soon""#, #""entityType":[]"#,
        ])
    func wrongTypes(fields: String) throws {
        let portal = try PortalUnderTest()
        let before = try portal.chats()
        #expect(try portal.call("im.v2.Chat.add", #"{"fields":{\#(fields)}}"#).json["error"].string == "0")
        #expect(try portal.chats() == before)
    }

    @Test("an entity's type is rewritten, the portal's own kinds are dropped, too long texts refuse")
    func entities() throws {
        let portal = try PortalUnderTest()
        func type(_ name: String) throws -> String? {
            try portal.seen(try portal.addChat(#""entityType":"\#(name)","entityId":" 5 ""#))["entityType"].string
        }
        #expect(try type("myTool") == "MY_TOOL")
        #expect(try type("MY_TOOL") == "MY_TOOL")
        #expect(try type("crm") == "CRM")
        #expect(try type("lines") == "")
        let long = try portal.call(
            "im.v2.Chat.add", #"{"fields":{"entityType":"\#(String(repeating: "X", count: 51))"}}"#)
        #expect(long.refusal == "400 CREATION_ERROR / Error creating chat")
        #expect(try portal.addChat(#""entityType":"GENERAL""#) == 1)
    }

    @Test("an extranet user makes no chat here")
    func extranet() throws {
        let portal = try PortalUnderTest()
        let webhook = try PrintedCredentials(portal).webhook("extranet")
        let answer = try portal.call("im.v2.Chat.add", #"{"fields":{}}"#, through: webhook)
        #expect(answer.refusal == "400 ACCESS_DENIED / ACCESS_DENIED")
        #expect(try portal.createChat(through: webhook) > 0)
    }
}
