import Foundation
import Testing

@Suite("batch and its traps (C17)")
struct BatchTests {
    private func batch(_ portal: PortalUnderTest, _ commands: String, halt: String = "0") throws -> Received {
        try portal.call("batch", #"{"halt":\#(halt),"cmd":\#(commands)}"#)
    }

    @Test("commands run in order and refer to what came before")
    func references() throws {
        let portal = try PortalUnderTest()
        let answer = try batch(
            portal,
            """
            {"me":"profile","zz":"im.chat.add?TITLE=Launch%20crew&USERS[0]=2",\
            "check":"im.dialog.get?DIALOG_ID=chat$result[zz]",\
            "more":"im.chat.user.add?CHAT_ID=$result[zz]&USERS[]=3",\
            "people":"user.get?start=50","page":"user.get?start=$next[people]"}
            """)
        let result = answer.result["result"]
        #expect(answer.status == 200)
        #expect(result["check"]["name"].string == "Launch crew")
        #expect(result["more"].bool == true)
        #expect(
            try portal.call("im.chat.user.list", #"{"CHAT_ID":\#(result["zz"].int ?? 0)}"#).result.ints == [1, 2, 3])
        #expect(answer.result["result_total"]["people"].int == 128)
        #expect(answer.result["result_next"]["people"].int == 100)
        #expect(result["page"].list?.count == 28)
        #expect(answer.result["result_error"].list?.isEmpty == true)
        #expect(answer.result["result_time"].keys == ["me", "zz", "check", "more", "people", "page"])
    }

    @Test("halt stops after a failure, whatever truthy thing it is", arguments: ["1", "true", "\"false\"", "\"N\""])
    func halts(halt: String) throws {
        let portal = try PortalUnderTest()
        let answer = try batch(portal, #"{"a":"im.chat.add?USERS[][]=1","b":"profile"}"#, halt: halt)
        #expect(answer.result["result_error"].keys == ["a"])
        #expect(answer.result["result"].list?.isEmpty == true)
    }

    @Test("without halt the rest runs", arguments: ["0", "\"0\"", "false", "\"\"", "null"])
    func goesOn(halt: String) throws {
        let portal = try PortalUnderTest()
        let answer = try batch(portal, #"{"a":"im.chat.add?USERS[][]=1","b":"profile"}"#, halt: halt)
        #expect(answer.result["result_error"]["a"]["error"].string == "INVALID_FORMAT")
        #expect(answer.result["result"]["b"]["ID"].string == "1")
    }

    @Test("fifty commands run, the next ones are too many; a batch in a batch is not allowed")
    func limits() throws {
        let portal = try PortalUnderTest()
        let commands = (0..<52).map { #""c\#($0)":"server.time""# }.joined(separator: ",")
        let answer = try batch(portal, "{\(commands)}").result
        #expect(answer["result"].keys?.count == 50)
        #expect(answer["result_error"].keys == ["c50", "c51"])
        let error = answer["result_error"]["c50"]
        #expect(error["error"].string == "ERROR_BATCH_LENGTH_EXCEEDED")
        #expect(error["error_description"].string == "Max batch length exceeded")
        let nested = try batch(portal, #"["batch?cmd[]=profile", 7, "no.such"]"#).result["result_error"]
        #expect(nested["0"]["error"].string == "ERROR_BATCH_METHOD_NOT_ALLOWED")
        #expect(nested["2"]["error"].string == "ERROR_METHOD_NOT_FOUND")
        #expect(nested["1"].isNull)
    }

    @Test("a lacking scope is told without a text")
    func scope() throws {
        let portal = try PortalUnderTest()
        let chatsOnly = try PrintedCredentials(portal).webhook("chats-only")
        let answer = try portal.call("batch", #"{"cmd":["user.current"]}"#, through: chatsOnly)
        let error = answer.result["result_error"][0]
        #expect(error["error"].string == "insufficient_scope")
        #expect(error["error_description"].string == "")
    }

    @Test("what is not encoded corrupts: a hash cuts, an ampersand splits, a plus is a space")
    func encoding() throws {
        let portal = try PortalUnderTest()
        let answer = try batch(
            portal, #"["im.chat.add?TITLE=a#b&TYPE=OPEN","im.chat.add?TITLE=c&d=e","im.chat.add?TITLE=f+g"]"#)
        let titles = try (answer.result["result"].ints ?? []).map { try portal.dialog($0)["name"].string }
        #expect(titles == ["a", "c", "f g"])
    }

    @Test("free text is scanned for references too")
    func freeText() throws {
        let portal = try PortalUnderTest()
        let answer = try batch(portal, #"{"me":"profile","a":"im.chat.add?TITLE=cost%20$result[me][ID]"}"#)
        #expect(try portal.dialog(try #require(answer.result["result"]["a"].int))["name"].string == "cost 1")
    }

    @Test("a failed reference as a whole value hits chat 1; embedded it fails safely")
    func failedReference() throws {
        let portal = try PortalUnderTest()
        let answer = try batch(
            portal,
            """
            {"me":"profile","create":"im.chat.add?USERS[][]=1",\
            "whole":"im.chat.updateColor?CHAT_ID=$result[create]&COLOR=PINK",\
            "inside":"im.dialog.get?DIALOG_ID=chat$result[create]"}
            """)
        #expect(answer.result["result"]["whole"].bool == true)
        #expect(try portal.dialog(1)["color"].string == "#f76187")
        #expect(answer.result["result_error"]["inside"]["error"].string == "DIALOG_ID_EMPTY")
    }

    @Test("a batch in a query is encoded twice")
    func inQuery() throws {
        let portal = try PortalUnderTest()
        let path = portal.webhook + "batch?cmd[a]=im.chat.add%3FTITLE%3DTwo%2520words%26TYPE%3DOPEN"
        let answer = try portal.request("GET", path)
        let chat = try portal.dialog(try #require(answer.result["result"]["a"].int))
        #expect(chat["name"].string == "Two words")
        #expect(chat["message_type"].string == "O")
    }
}
