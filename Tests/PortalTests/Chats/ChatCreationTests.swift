import Foundation
import Testing

@Suite("im.chat.add makes of a request what the portal makes of it (G3)")
struct ChatCreationTests {
    @Test(
        "only exactly OPEN makes an open chat",
        arguments: [
            (#""OPEN""#, "O"), (#""open""#, "C"), (#""PUBLIC""#, "C"), (#""CHAT""#, "C"), ("true", "O"), ("null", "C"),
        ])
    func type(json: String, stored: String) throws {
        let portal = try PortalUnderTest()
        let chat = try portal.dialog(try portal.createChat(#"{"TYPE":\#(json)}"#))
        #expect(chat["message_type"].string == stored)
        #expect(chat["type"].string == (stored == "O" ? "open" : "chat"))
    }

    @Test(
        "USERS goes through every step of its pipeline",
        arguments: [
            ("[2,3]", [1, 2, 3]), ("[3,1,3,2]", [1, 3, 2]), (#"["2","3x","abc"]"#, [1, 2, 3]),
            (#"{"a":2,"b":"3"}"#, [1, 2, 3]), (#""[2,3]""#, [1, 2, 3]), (#""['2','3']""#, [1, 2, 3]),
            (#""2,3""#, [1]), (#""10""#, [1]), ("2", [1]), ("true", [1]), (#"[0,"0","",null,false]"#, [1]),
            ("[-5,2]", [1, 2]), ("[999999,7,14,2]", [1, 2]), ("[6,9,10]", [1, 6, 9]), ("[]", [1]),
        ])
    func users(json: String, members: [Int]) throws {
        let portal = try PortalUnderTest()
        let id = try portal.createChat(#"{"USERS":\#(json)}"#)
        #expect(try portal.call("im.chat.user.list", #"{"CHAT_ID":\#(id)}"#).result.ints == members)
    }

    @Test(
        "an element of USERS that is neither number nor text is refused",
        arguments: ["1.5", "true", "[1]", "{\"a\":1}"])
    func wrongUsers(element: String) throws {
        let portal = try PortalUnderTest()
        let answer = try portal.call("im.chat.add", #"{"USERS":[2,\#(element)]}"#)
        #expect(answer.refusal == "400 INVALID_FORMAT / Parameter USERS has wrong type")
        #expect(try portal.chats() == [1, 2, 3])
    }

    @Test("an extranet caller can add only people of the same workgroups")
    func extranetCaller() throws {
        let portal = try PortalUnderTest()
        let extranet = try PrintedCredentials(portal).webhook("extranet")
        let id = try portal.createChat(
            #"{"USERS":[1,2,3,10],"ENTITY_TYPE":"MINE","ENTITY_ID":"1"}"#, through: extranet)
        let chat = try portal.call("im.dialog.get", #"{"DIALOG_ID":"chat\#(id)"}"#, through: extranet).result
        #expect(chat["user_counter"].int == 3)
        #expect(chat["entity_type"].string == "")
    }

    @Test("titles are trimmed, cut at 255 scalars, and made up where there is none")
    func titles() throws {
        let portal = try PortalUnderTest()
        func title(_ json: String) throws -> String? {
            try portal.dialog(try portal.createChat(#"{"COLOR":"PINK","TITLE":\#(json)}"#))["name"].string
        }
        #expect(try title(#""  Crew \n""#) == "Crew")
        #expect(try title("\"\(String(repeating: "é😀", count: 200))\"") == String(repeating: "é😀", count: 23) + "é:")
        #expect(try title("\"\"") == "Pink Chat #1")
        #expect(try title("\"0\"") == "Pink Chat #2")
        #expect(try title("\" \\t \"") == "Pink Chat #3")
        #expect(try title("42") == "42")
    }

    @Test("automatic numbers go from 99 back to 1, for each colour apart")
    func titleNumbers() throws {
        let portal = try PortalUnderTest()
        for _ in 1...99 { _ = try portal.createChat(#"{"COLOR":"SAND"}"#) }
        #expect(try portal.dialog(try portal.createChat(#"{"COLOR":"SAND"}"#))["name"].string == "Sand Chat #1")
        #expect(try portal.dialog(try portal.createChat(#"{"COLOR":"KHAKI"}"#))["name"].string == "Khaki Chat #1")
    }

    @Test(
        "colours are stored by code and told as hex",
        arguments: [
            ("RED", "#df532d"), ("GREEN", "#64a513"), ("MINT", "#4ba984"), ("LIGHT_BLUE", "#4ba5c3"),
            ("DARK_BLUE", "#3e99ce"), ("PURPLE", "#8474c8"), ("AQUA", "#1eb4aa"), ("PINK", "#f76187"),
            ("LIME", "#58cc47"), ("BROWN", "#ab7761"), ("AZURE", "#29619b"), ("KHAKI", "#728f7a"), ("SAND", "#ba9c7b"),
            ("MARENGO", "#556574"), ("GRAY", "#909090"), ("GRAPHITE", "#5e5f5e"), ("COPILOT", "#8d51eb"),
            (" GREEN ", "#64a513"),
        ])
    func colours(code: String, hex: String) throws {
        let portal = try PortalUnderTest()
        #expect(try portal.dialog(try portal.createChat(#"{"COLOR":"\#(code)"}"#))["color"].string == hex)
    }

    @Test("what is no colour is replaced by the rotation, without an error")
    func rotation() throws {
        let portal = try PortalUnderTest()
        let hexes = try ["ORANGE", "green", "#64a513", "BLUE", ""].map { code in
            try portal.dialog(try portal.createChat(#"{"COLOR":"\#(code)"}"#))["color"].string
        }
        #expect(hexes == ["#df532d", "#64a513", "#4ba984", "#4ba5c3", "#3e99ce"])
    }

    @Test("an avatar is taken if it is an image of at most 5000 pixels, and dropped without a word if not")
    func avatars() throws {
        let portal = try PortalUnderTest()
        func avatar(_ json: String) throws -> String {
            try portal.dialog(try portal.createChat(#"{"AVATAR":\#(json)}"#))["avatar"].string ?? "none"
        }
        let png = Samples.png.base64EncodedString()
        #expect(try avatar("\"\(png)\"").hasSuffix("/upload/501/avatar.png"))
        #expect(try avatar("\"\(png.prefix(9))\\n \(png.dropFirst(9))\"").hasSuffix("/upload/502/avatar.png"))
        #expect(try avatar("\"data:image/png;base64,\(png)\"") == "")
        #expect(try avatar("\"\(Samples.png(width: 5001, height: 2).base64EncodedString())\"") == "")
        #expect(try avatar("\"\(Samples.png(width: 0, height: 2).base64EncodedString())\"") == "")
        #expect(try avatar("\"\(Data("<svg></svg>".utf8).base64EncodedString())\"") == "")
        #expect(try avatar("\"501\"").hasSuffix("/upload/501/avatar.png"))
        #expect(try avatar("502").hasSuffix("/upload/502/avatar.png"))
        #expect(try avatar("99") == "")
    }

    @Test("messages stand in the portal's order, the description among them")
    func messages() throws {
        let portal = try PortalUnderTest()
        func texts(_ json: String) throws -> [String] {
            let id = try portal.createChat(json)
            let list = try portal.call("im.dialog.messages.get", #"{"DIALOG_ID":"chat\#(id)","LIMIT":50}"#)
            return (list.result["messages"].list ?? []).reversed().compactMap { $0["text"].string }
        }
        let all = try texts(#"{"USERS":[2],"DESCRIPTION":" Plans ","MESSAGE":" Hi[BR]there#BR#now "}"#)
        #expect(
            all == [
                "[USER=1]Vera Lind[/USER] created the chat", "Welcome! This is a place to talk together.",
                "[USER=1]Vera Lind[/USER] invited [USER=2]Ann Holm[/USER]", "Plans", "Hi\nthere\nnow",
            ])
        #expect(try texts(#"{"ENTITY_TYPE":"MINE","USERS":[2],"MESSAGE":"x"}"#).count == 2)
        #expect(try texts(#"{"MESSAGE":"\#(String(repeating: "ж", count: 20_006))"}"#).last?.count == 20_006)
        let cut = try texts(#"{"MESSAGE":"\#(String(repeating: "ж", count: 20_007))"}"#).last
        #expect(cut == String(repeating: "ж", count: 20_000) + " (...)")
        #expect(
            try texts(#"{"MESSAGE":"[user=10]Noor[/user] [USER=2]Ann[/USER] [user=999]N[/user]"}"#).last
                == "[user=10]Noor[/user] [USER=2]Ann[/USER] N")
    }

    @Test("entities that are too long are refused; GENERAL and FAVORITE lead to other chats")
    func entities() throws {
        let portal = try PortalUnderTest()
        let refused = "400 WRONG_REQUEST / Chat can't be created"
        let long = String(repeating: "A", count: 51)
        #expect(try portal.call("im.chat.add", #"{"ENTITY_TYPE":"\#(long)"}"#).refusal == refused)
        let longer = String(repeating: "a", count: 256)
        #expect(try portal.call("im.chat.add", #"{"ENTITY_TYPE":"A","ENTITY_ID":"\#(longer)"}"#).refusal == refused)
        #expect(try portal.createChat(#"{"ENTITY_TYPE":"GENERAL","MESSAGE":"to everybody"}"#) == 1)
        #expect(try portal.dialog(1)["message_count"].int == 2)
        let notes = try portal.createChat(#"{"ENTITY_TYPE":"FAVORITE"}"#)
        #expect(try portal.createChat(#"{"ENTITY_TYPE":"PERSONAL"}"#) == notes)
        let id = try portal.createChat(#"{"ENTITY_TYPE":"MY_COMPOSER","ENTITY_ID":"5f0c"}"#)
        #expect(try portal.dialog(id)["type"].string == "myComposer")
        let found = try portal.call("im.chat.get", #"{"ENTITY_TYPE":"MY_COMPOSER","ENTITY_ID":"5f0c"}"#)
        #expect(found.result["ID"].int == id)
        let absent = try portal.call("im.chat.get", #"{"ENTITY_TYPE":"MY_COMPOSER","ENTITY_ID":"no"}"#)
        #expect(absent.json.keys?.contains("result") == true)
        #expect(absent.result.isNull)
    }

    @Test("the caller is owner, manager and member, and ids grow")
    func owner() throws {
        let portal = try PortalUnderTest()
        let first = try portal.createChat(#"{"USERS":[2],"OWNER_ID":2}"#)
        let chat = try portal.dialog(first)
        #expect(chat["owner"].int == 1)
        #expect(chat["manager_list"].ints == [1])
        #expect(chat["role"].string == "owner")
        #expect(try portal.createChat() > first)
    }

    @Test("an array as a text kills the handler: before the chat, or for MESSAGE after it")
    func typeErrors() throws {
        let portal = try PortalUnderTest()
        for field in ["TITLE", "DESCRIPTION", "AVATAR"] {
            let answer = try portal.call("im.chat.add", #"{"\#(field)":["a"]}"#)
            #expect(answer.status == 500)
            #expect(answer.body.isEmpty)
        }
        #expect(try portal.chats() == [1, 2, 3])
        #expect(try portal.call("im.chat.add", #"{"MESSAGE":["a"]}"#).status == 500)
        #expect(try portal.chats().count == 4)
    }

    @Test("open chats are for the staff, closed ones for their members")
    func visibility() throws {
        let portal = try PortalUnderTest()
        let credentials = try PrintedCredentials(portal)
        let other = try credentials.webhook("chats-only")
        let extranet = try credentials.webhook("extranet")
        let open = try portal.createChat(#"{"TYPE":"OPEN"}"#)
        let closed = try portal.createChat()
        func read(_ id: Int, _ webhook: String) throws -> Received {
            try portal.call("im.dialog.get", #"{"DIALOG_ID":"chat\#(id)"}"#, through: webhook)
        }
        let denied = "403 ACCESS_ERROR / You do not have access to the specified dialog"
        #expect(try read(open, other).result["role"].string == "guest")
        #expect(try read(closed, other).refusal == denied)
        #expect(try read(open, extranet).refusal == denied)
        #expect(try read(987_654, other).refusal == denied)
        let members = try portal.call("im.chat.user.list", #"{"CHAT_ID":\#(closed)}"#, through: other)
        #expect(members.status == 200 && members.result.ints == [])
    }
}
