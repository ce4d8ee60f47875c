import Foundation
import Testing

@Suite("What an answer says of its time, and errors of themselves")
struct EnvelopeTests {
    @Test("the current dialect counts its start in whole seconds")
    func current() throws {
        let time = try PortalUnderTest().call("profile")["time"]
        let start = try #require(time["start"].double)
        #expect(start == start.rounded())
        #expect(time["processing"].int == 0)
        #expect(time["operating"].double == 0)
        #expect(try #require(time["operating_reset_at"].int) == Int(start) + 600)
        #expect(try #require(time["duration"].double) >= 0)
        #expect(time["date_start"].string?.hasSuffix("+02:00") == true)
    }

    @Test("the classic dialect has floats throughout")
    func classic() throws {
        let answer = try PortalUnderTest("--dialect", "classic").call("profile")
        let time = answer["time"]
        let start = try #require(time["start"].double)
        let finish = try #require(time["finish"].double)
        #expect(abs(finish - start - (time["duration"].double ?? -1)) < 0.000_01)
        #expect(try #require(time["processing"].double) > 0)
    }

    @Test("a portal without operating time leaves its fields out")
    func noOperating() throws {
        let time = try PortalUnderTest("--no-operating").call("profile")["time"]
        #expect(time.keys == ["start", "finish", "duration", "processing", "date_start", "date_finish"])
    }

    @Test("errors carry no time")
    func errors() throws {
        #expect(try PortalUnderTest().call("no.such").json.keys == ["error", "error_description"])
    }

    @Test("descriptions may be localized; codes are not")
    func localized() throws {
        let portal = try PortalUnderTest("--locale", "ru")
        #expect(try portal.call("no.such").refusal == "404 ERROR_METHOD_NOT_FOUND / Метод не найден!")
        let chat = try portal.dialog(try portal.createChat(#"{"COLOR":"MINT"}"#))
        #expect(chat["name"].string == "Мятный чат №1")
    }

    @Test("the documentation's statuses can be had instead of the portal's")
    func statuses() throws {
        let portal = try PortalUnderTest("--statuses", "docs")
        let chatsOnly = try PrintedCredentials(portal).webhook("chats-only")
        #expect(try portal.call("user.get", through: chatsOnly).status == 403)
        #expect(try portal.request("GET", "/rest/1/wrong/profile").status == 403)
        try portal.plan(#"{"method":"profile","kind":"overload"}"#)
        #expect(try portal.call("profile").status == 503)
    }

    @Test("the oldest portals end the texts of im.* with a full stop")
    func fullStop() throws {
        let portal = try PortalUnderTest("--generation", "G1")
        #expect(try portal.call("im.chat.user.list").refusal == "400 CHAT_ID_EMPTY / Chat ID can't be empty.")
        for name in ["no.such", "im.dialog.get"] {
            #expect(try portal.call(name).refusal == "404 ERROR_METHOD_NOT_FOUND / Method not found!")
        }
        let denied = try portal.call("im.user.get", through: try PrintedCredentials(portal).webhook("people-only"))
        #expect(denied["error_description"].string?.hasSuffix("token") == true)
    }
}
