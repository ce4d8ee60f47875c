import Testing

@testable import convene_portal

@Suite("A portal as they were in a year (--profile-of-portal)")
struct PortalYearTests {
    @Test(
        "controllers, generation and dialect fit together",
        arguments: [
            ("2018", 404, 400), ("2021", 404, 200), ("2024", 400, 200), ("2025", 400, 200), ("2026", 400, 200),
        ])
    func year(year: String, controller: Int, withoutUsers: Int) throws {
        let portal = try PortalUnderTest("--profile-of-portal", year)
        #expect(try portal.call("im.v2.Chat.get", #"{"chatId":0}"#).status == controller)
        let answer = try portal.call("im.chat.add", #"{"TITLE":"Nobody"}"#)
        #expect(answer.status == withoutUsers)
        let start = try #require(try portal.call("server.time")["time"]["start"].double)
        #expect((start == start.rounded()) == (Int(year) ?? 0 >= 2025))
    }

    @Test("each age of the controllers has its own actions")
    func controllers() throws {
        func refusal(_ age: String, _ action: String, _ more: String = "") throws -> String {
            let portal = try PortalUnderTest("--controllers", age)
            return try portal.call("im.v2.Chat.\(action)", #"{"chatId":0\#(more)}"#)["error"].string ?? "none"
        }
        #expect(try refusal("none", "get") == "ERROR_METHOD_NOT_FOUND")
        #expect(try refusal("V2a", "delete") == "22002")
        #expect(try refusal("25.100", "delete") == "CHAT_NOT_FOUND")
        #expect(try refusal("25.100", "setMessagesAutoDeleteDelay", #","hours":1"#) == "22002")
        #expect(try refusal("today", "setMessagesAutoDeleteDelay", #","hours":1"#) == "CHAT_NOT_FOUND")
    }

    @Test(
        "a method that a portal of that year does not have is called by nobody, nor listed, nor known",
        arguments: [
            ("2018", ["im.chat.add", "im.recent.get", "im.user.get"], ["im.dialog.get", "im.recent.list"]),
            ("2021", ["im.dialog.get", "im.user.list.get"], ["im.recent.list", "im.dialog.users.list"]),
            ("2024", ["im.recent.list", "im.dialog.users.list", "im.recent.unread"], []),
        ])
    func methods(year: String, present: [String], absent: [String]) throws {
        let portal = try PortalUnderTest("--profile-of-portal", year)
        let listed = try portal.call("methods").result.strings ?? []
        for (names, isThere) in [(present, true), (absent, false)] {
            for name in names {
                #expect(try (portal.call(name).status != 404) == isThere, "\(name)")
                #expect(listed.contains(name) == isThere, "\(name)")
                let known = try portal.call("method.get", #"{"name":"\#(name)"}"#).result
                #expect(known["isExisting"].bool == isThere && known["isAvailable"].bool == isThere, "\(name)")
            }
        }
        let command = absent.first ?? "no.such"
        let batch = try portal.call("batch", #"{"cmd":{"a":"\#(command)"}}"#).result
        #expect(batch["result_error"]["a"]["error"].string == "ERROR_METHOD_NOT_FOUND")
    }

    @Test("a class of controllers that no action of that age is in is not known either")
    func classes() throws {
        for (age, isThere) in [("none", false), ("V2a", false), ("25.100", true), ("today", true)] {
            let portal = try PortalUnderTest("--controllers", age)
            let known = try portal.call("method.get", #"{"name":"im.v2.Chat.MemberEntities.list"}"#).result
            #expect(known["isExisting"].bool == isThere)
            #expect(try (portal.chat(0, "MemberEntities.list").status != 404) == isThere)
        }
    }

    @Test("a single option is stronger than the year")
    func option() throws {
        let portal = try PortalUnderTest("--profile-of-portal", "2018", "--generation", "G4", "--controllers", "today")
        #expect(try portal.call("im.v2.Chat.get", #"{"chatId":0}"#)["error"].string == "CHAT_NOT_FOUND")
        #expect(try portal.createChat() > 0)
    }
}
