import Foundation
import Testing

@Suite("Transport: paths, bodies, envelope (G1)")
struct TransportTests {
    @Test(
        "a method answers under every form of its path",
        arguments: ["profile", "profile.json", "profile/", "profile.json/", "PROFILE", "Profile.JSON"])
    func paths(suffix: String) throws {
        let portal = try PortalUnderTest()
        for method in ["GET", "POST"] {
            let answer = try portal.request(method, portal.webhook + suffix)
            #expect(answer.status == 200)
            #expect(answer.result["ID"].string == "1")
        }
    }

    @Test(
        "a chat is made from every kind of body",
        arguments: [
            ("application/json", #"{"TITLE":"Crew é","USERS":[2,3]}"#),
            ("application/json; charset=utf-8", #"{"title":"Crew é","users":{"a":2,"b":3}}"#),
            ("application/vnd.x+json", #"{"TITLE":"Crew \u00e9","USERS":[2,3]}"#),
            ("application/x-www-form-urlencoded", "TITLE=Crew+%C3%A9&USERS[0]=2&USERS[1]=3"),
            ("application/x-www-form-urlencoded", "TITLE=Crew%20%C3%A9&USERS%5B%5D=2&USERS[]=3"),
            (
                "multipart/form-data; boundary=xyz",
                "--xyz\r\nContent-Disposition: form-data; name=\"TITLE\"\r\n\r\nCrew é\r\n"
                    + "--xyz\r\nContent-Disposition: form-data; name=\"USERS[]\"\r\n\r\n2\r\n"
                    + "--xyz\r\nContent-Disposition: form-data; name=\"USERS[]\"\r\n\r\n3\r\n--xyz--\r\n"
            ),
        ])
    func bodies(type: String, body: String) throws {
        let portal = try PortalUnderTest()
        let id = try #require(
            try portal.request("POST", portal.webhook + "im.chat.add", type: type, body: body.utf8).result.int)
        let chat = try portal.dialog(id)
        #expect(chat["name"].string == "Crew é")
        #expect(chat["user_counter"].int == 3)
    }

    @Test(
        "a body that cannot be read makes a default chat without a word",
        arguments: [
            ("application/json", #"{"TITLE":"Lost","#), ("application/json", "[1,2"), ("application/json", "\"text\""),
            ("text/plain", #"{"TITLE":"Lost"}"#), ("", #"{"TITLE":"Lost"}"#),
        ])
    func unreadable(type: String, body: String) throws {
        let portal = try PortalUnderTest()
        let answer = try portal.request(
            "POST", portal.webhook + "im.chat.add", type: type.isEmpty ? nil : type, body: body.utf8)
        let chat = try portal.dialog(try #require(answer.result.int))
        #expect(chat["name"].string == "Red Chat #1")
        #expect(chat["message_type"].string == "C")
        #expect(chat["user_counter"].int == 1)
    }

    @Test("a GET writes too, and the body goes over the query")
    func queries() throws {
        let portal = try PortalUnderTest()
        let first = try portal.request("GET", portal.webhook + "im.chat.add?TITLE=From%20query&TYPE=OPEN")
        #expect(try portal.dialog(try #require(first.result.int))["name"].string == "From query")
        let second = try portal.request(
            "POST", portal.webhook + "im.chat.add?TITLE=Query&TYPE=OPEN", type: "application/json",
            body: #"{"TITLE":"Body"}"#.utf8)
        let chat = try portal.dialog(try #require(second.result.int))
        #expect(chat["name"].string == "Body")
        #expect(chat["message_type"].string == "O")
    }

    @Test("keys come in any case, the later of two spellings wins, and unknown keys are ignored")
    func keys() throws {
        let portal = try PortalUnderTest()
        let id = try portal.createChat(#"{"title":"one","TiTlE":"two","TITEL":"three"}"#)
        #expect(try portal.dialog(id)["name"].string == "two")
    }

    @Test("text that is not UTF-8 is refused under HTTP 200")
    func encoding() throws {
        let portal = try PortalUnderTest()
        let json = Data(#"{"TITLE":""#.utf8) + [0xE9] + Data(#""}"#.utf8)
        let answers = [
            try portal.request("POST", portal.webhook + "im.chat.add", type: "application/json", body: json),
            try portal.request("GET", portal.webhook + "im.chat.add?TITLE=%E9"),
            try portal.request(
                "POST", portal.webhook + "im.chat.add", type: "application/x-www-form-urlencoded",
                body: Data("TITLE=".utf8) + [0xE9]),
        ]
        for answer in answers { #expect(answer.refusal == "200 WRONG_ENCODING / Wrong request encoding") }
        #expect(try portal.chats() == [1, 2, 3])
    }

    @Test("every answer says that it is JSON and open to other sites")
    func headers() throws {
        let portal = try PortalUnderTest()
        for answer in [try portal.call("profile"), try portal.call("no.such.method")] {
            #expect(answer.headers["content-type"] == "application/json; charset=utf-8")
            #expect(answer.headers["access-control-allow-origin"] == "*")
            #expect(answer.headers["access-control-allow-headers"] == "origin, content-type, accept")
            #expect(answer.headers["x-content-type-options"] == "nosniff")
        }
        let options = try portal.request("OPTIONS", portal.webhook + "profile")
        #expect(options.status == 200)
        #expect(options.body.isEmpty)
        #expect(options.headers["access-control-allow-origin"] == "*")
    }

    @Test("texts in answers carry the portal's escapes, Unicode as it is")
    func escapes() throws {
        let portal = try PortalUnderTest()
        let id = try portal.createChat(#"{"TITLE":"a/b <c> & 'd' \"e\" Ж"}"#)
        let answer = try portal.call("im.dialog.get", #"{"DIALOG_ID":"chat\#(id)"}"#)
        #expect(answer.text.contains(#""name":"a\/b \u003Cc\u003E \u0026 \u0027d\u0027 \u0022e\u0022 Ж""#))
        #expect(answer.result["mute_list"].list?.isEmpty == true)
    }

    @Test(
        "numbers beyond all bounds do no harm",
        arguments: ["start", "OFFSET", "LIMIT", "ID", "CHAT_ID", "USER_ID", "LAST_ID", "FIRST_ID"])
    func numbers(name: String) throws {
        let portal = try PortalUnderTest()
        for number in ["99999999999999999999", "-99999999999999999999", "1e308", "1e999", "-0"] {
            for method in ["user.get", "im.recent.list", "im.dialog.messages.get", "im.chat.leave", "im.user.get"] {
                let answer = try portal.call(method, #"{"DIALOG_ID":"chat1","\#(name)":"\#(number)"}"#)
                #expect(answer.status < 500)
            }
        }
    }

    @Test("links lead to the host that the client used")
    func origin() throws {
        let portal = try PortalUnderTest()
        let id = try portal.createChat(#"{"AVATAR":"\#(Samples.png.base64EncodedString())"}"#)
        let avatar = try #require(try portal.dialog(id)["avatar"].string)
        #expect(avatar.hasPrefix("http://portal.test:8080/upload/"))
        let picture = try portal.request("GET", try #require(URL(string: avatar)).path)
        #expect(picture.body == Samples.png)
        #expect(picture.headers["content-type"] == "image/png")
    }

    @Test("a body above the limit is refused, and the portal goes on")
    func tooLong() throws {
        let portal = try PortalUnderTest()
        let answer = try portal.request(
            "POST", portal.webhook + "im.chat.add", type: "application/json",
            body: Data(repeating: 0x20, count: 65 << 20))
        #expect(answer.status == 413)
        #expect(try portal.call("profile").status == 200)
    }
}
