import Foundation
import Testing

@Suite("Faults on order")
struct FaultTests {
    /// Sends one `im.chat.add` and gives everything that comes back until the connection closes, or one answer.
    private func create(_ portal: PortalUnderTest) throws -> Received? {
        let client = try RawClient(port: portal.port)
        client.send(PortalUnderTest.bytes("POST", portal.webhook + "im.chat.add"))
        return client.answer()
    }

    @Test(
        "a refusal comes before the method runs, once, and then all is well",
        arguments: [
            ("refuse", "401 ACCESS_DENIED / REST is available only by subscription."),
            ("rate", "503 QUERY_LIMIT_EXCEEDED / Too many requests"),
            ("operating", "429 OPERATION_TIME_LIMIT / Method is blocked due to operation time limit."),
            ("overload", "401 OVERLOAD_LIMIT / REST API is blocked due to overload."),
            ("gone", "403 PORTAL_DELETED / Portal was deleted"),
            ("internal", "500 INTERNAL_SERVER_ERROR / Internal server error"),
            ("expired", "401 expired_token / The access token provided has expired"),
            ("ok-with-error", "200 WRONG_ENCODING / Wrong request encoding"),
        ])
    func refusals(kind: String, refusal: String) throws {
        let portal = try PortalUnderTest("--fault", "im.chat.add=\(kind):1")
        #expect(try portal.call("im.chat.add").refusal == refusal)
        #expect(try portal.chats().count == 3)
        #expect(try portal.call("im.chat.add").status == 200)
    }

    @Test(
        "a connection is cut without a byte, before or after the chat is made",
        arguments: [("cut-before", 3), ("cut-after", 4)])
    func cuts(kind: String, chats: Int) throws {
        let portal = try PortalUnderTest("--fault", "im.chat.add=\(kind)")
        let client = try RawClient(port: portal.port)
        client.send(PortalUnderTest.bytes("POST", portal.webhook + "im.chat.add"))
        #expect(client.readToEnd() == Data())
        #expect(try portal.chats().count == chats)
    }

    @Test("a cut on a kept connection comes without a byte too")
    func cutOnKeptConnection() throws {
        let portal = try PortalUnderTest("--fault", "im.chat.add=cut-after")
        let client = try RawClient(port: portal.port)
        client.send(PortalUnderTest.bytes("GET", portal.webhook + "profile"))
        #expect(client.answer()?.status == 200)
        client.send(PortalUnderTest.bytes("POST", portal.webhook + "im.chat.add"))
        #expect(client.readToEnd() == Data())
        #expect(try portal.chats().count == 4)
    }

    @Test("half an answer has all of its head and half of its body; the chat is there")
    func half() throws {
        let portal = try PortalUnderTest("--fault", "im.chat.add=half")
        let client = try RawClient(port: portal.port)
        client.send(PortalUnderTest.bytes("POST", portal.webhook + "im.chat.add"))
        let text = String(decoding: try #require(client.readToEnd()), as: UTF8.self)
        let parts = text.components(separatedBy: "\r\n\r\n")
        let length = try #require(text.firstMatch(of: #/Content-Length: (\d+)/#).flatMap { Int($0.1) })
        #expect(parts.last?.utf8.count == length / 2)
        #expect(try portal.chats().count == 4)
    }

    @Test(
        "what stands before the portal answers with HTML, or nothing, with or without a chat",
        arguments: [("html", 503, 3), ("html-after", 503, 4), ("empty", 500, 3), ("empty-after", 500, 4)])
    func proxies(kind: String, status: Int, chats: Int) throws {
        let portal = try PortalUnderTest("--fault", "im.chat.add=\(kind)")
        let answer = try portal.call("im.chat.add")
        #expect(answer.status == status)
        #expect(answer.body.isEmpty == kind.hasPrefix("empty"))
        #expect(answer.headers["content-type"]?.hasPrefix("text/html") == true)
        #expect(try portal.chats().count == chats)
    }

    @Test("silence lasts, whether or not the chat was made", arguments: [("silence", 3), ("silence-after", 4)])
    func silence(kind: String, chats: Int) throws {
        let portal = try PortalUnderTest("--fault", "im.chat.add=\(kind)")
        let client = try RawClient(port: portal.port, timeout: 1)
        client.send(PortalUnderTest.bytes("POST", portal.webhook + "im.chat.add"))
        #expect(client.readToEnd() == nil)
        #expect(try portal.chats().count == chats)
        #expect(try portal.call("profile").status == 200)
    }

    @Test("a redirect leads to another host with the same path, and makes nothing")
    func redirect() throws {
        let portal = try PortalUnderTest("--fault", "im.chat.add=redirect:1")
        let answer = try portal.request("POST", portal.webhook + "im.chat.add?TITLE=a")
        #expect(answer.status == 302)
        #expect(answer.headers["location"] == "https://renamed.portal.example\(portal.webhook)im.chat.add?TITLE=a")
        try portal.plan(#"{"method":"im.chat.add","kind":"redirect","to":"http://127.0.0.1:9"}"#)
        #expect(try portal.call("im.chat.add").headers["location"] == "http://127.0.0.1:9\(portal.webhook)im.chat.add")
        #expect(try portal.chats().count == 3)
    }

    @Test("answers come slowly, byte by byte, of the wrong type, or far too long")
    func spoiled() throws {
        let portal = try PortalUnderTest("--fault", "im.chat.add=wrong-content-type:1")
        let typed = try portal.call("im.chat.add")
        #expect(typed.headers["content-type"] == "text/html; charset=utf-8")
        #expect(typed.result.int == 3101)
        try portal.plan(#"{"method":"im.chat.add","kind":"huge","count":1}"#)
        #expect(try portal.call("im.chat.add").body.count == 64 << 20)
        try portal.plan(#"{"method":"server.time","kind":"slow-drip","count":1}"#)
        let client = try RawClient(port: portal.port, timeout: 1)
        client.send(PortalUnderTest.bytes("GET", portal.webhook + "server.time"))
        let begun = ContinuousClock.now
        #expect(client.firstBytes(upTo: 1 << 16)?.isEmpty == false)
        #expect(client.firstBytes(upTo: 1 << 16)?.count == 1)
        #expect(ContinuousClock.now - begun >= .milliseconds(90))
        try portal.plan(#"{"method":"im.chat.add","kind":"slow","wait":0.3,"count":1}"#)
        try portal.plan(#"{"method":"scope","kind":"slow","wait":1e999}"#)
        let asked = ContinuousClock.now
        #expect(try portal.call("im.chat.add").result.int == 3103)
        #expect(ContinuousClock.now - asked >= .milliseconds(300))
    }

    @Test("a test scripts a story: faults come in their order and can be looked at and cleared")
    func story() throws {
        let portal = try PortalUnderTest()
        try portal.plan(#"{"method":"IM.Chat.Add","kind":"rate","count":1}"#)
        try portal.plan(#"{"method":"*","kind":"internal","count":2}"#)
        let planned = try portal.control("faults").json
        #expect(planned[0]["method"].string == "im.chat.add")
        #expect(planned[1]["count"].int == 2)
        #expect(try portal.call("im.chat.add").status == 503)
        #expect(try portal.call("im.chat.add").status == 500)
        #expect(try portal.request("DELETE", "/control/faults", headers: portal.controlHeaders).json.bool == true)
        #expect(try portal.call("im.chat.add").status == 200)
        let calls = try portal.control("calls").json
        #expect(calls["im.chat.add"].int == 3)
        let chats = try portal.control("chats").json
        #expect(chats[3]["id"].int == 3101)
        #expect(chats[3]["members"].ints == [1])
    }

    @Test(
        "a fault that makes no sense is refused with what would",
        arguments: [
            #"{"method":"im.chat.add","kind":"nonsense"}"#, #"{"method":"no.such","kind":"rate"}"#,
            #"{"method":"im.chat.add","kind":"rate","count":0}"#, "{",
        ])
    func nonsense(json: String) throws {
        let portal = try PortalUnderTest()
        let answer = try portal.control("fault", json)
        #expect(answer.status == 400)
        #expect(answer["error"].string?.contains("cut-after") == true)
        #expect(try portal.call("profile").status == 200)
    }
}
