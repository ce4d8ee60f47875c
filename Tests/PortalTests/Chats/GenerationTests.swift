import Foundation
import Testing

@Suite("Older portals differ (H)")
struct GenerationTests {
    private let empty = "400 USERS_EMPTY / Please select users before creating a new chat"

    @Test("G1 wants users, stores unknown ones, and reads neither owner nor entity")
    func first() throws {
        let portal = try PortalUnderTest("--generation", "G1")
        #expect(try portal.call("im.chat.add").refusal == empty + ".")
        #expect(try portal.call("im.chat.add", #"{"USERS":[]}"#).refusal == empty + ".")
        let id = try portal.createChat(#"{"USERS":[2,999],"OWNER_ID":2,"ENTITY_TYPE":"MINE"}"#)
        let chat = try #require(try portal.control("chats").json.list?.first { $0["id"].int == id })
        #expect(chat["members"].ints == [1, 2, 999])
        #expect(chat["owner"].int == 1)
        #expect(chat["entity_type"].string == "")
    }

    @Test("G2 honours the owner without making a member of them, and wants an array")
    func second() throws {
        let portal = try PortalUnderTest("--generation", "G2")
        #expect(try portal.call("im.chat.add", #"{"USERS":5}"#).refusal == empty)
        let id = try portal.createChat(#"{"OWNER_ID":2}"#)
        #expect(try portal.dialog(id)["owner"].int == 2)
        #expect(try portal.call("im.chat.user.list", #"{"CHAT_ID":\#(id)}"#).result.ints == [1])
    }

    @Test("up to G2 an avatar may be a pair, of any size, and refusals are short")
    func avatars() throws {
        let portal = try PortalUnderTest("--generation", "G2")
        let huge = Samples.png(width: 6000, height: 2).base64EncodedString()
        let chat = try portal.dialog(try portal.createChat(#"{"AVATAR":["a.png","\#(huge)"]}"#))
        #expect(chat["avatar"].string?.hasSuffix(".png") == true)
        let id = try portal.createChat()
        let answer = try portal.call("im.chat.updateAvatar", #"{"CHAT_ID":\#(id),"AVATAR":"x"}"#)
        #expect(answer.refusal == "400 AVATAR_ERROR / Avatar incorrect")
    }

    @Test("an unchanged title is an error up to G2, adding nobody up to G3", arguments: ["G1", "G2", "G3", "G4"])
    func misleadingSuccess(generation: String) throws {
        let portal = try PortalUnderTest("--generation", generation)
        let id = try portal.createChat(#"{"TITLE":"Crew","USERS":[2]}"#)
        let title = try portal.call("im.chat.updateTitle", #"{"CHAT_ID":\#(id),"TITLE":"Crew"}"#)
        #expect(title.status == (generation <= "G2" ? 400 : 200))
        let users = try portal.call("im.chat.user.add", #"{"CHAT_ID":\#(id),"USERS":[2]}"#)
        #expect(users.status == (generation <= "G3" ? 400 : 200))
        let dialog = try portal.call("im.chat.user.list", #"{"DIALOG_ID":"chat\#(id)"}"#)
        #expect(dialog.status == (generation <= "G2" ? 400 : 200))
    }

    @Test("G1 and G2 refuse more than three hundred members")
    func crowds() throws {
        let ids = (2...330).map(String.init).joined(separator: ",")
        for (generation, status) in [("G1", 400), ("G2", 400), ("G3", 200), ("G4", 200)] {
            let portal = try PortalUnderTest("--generation", generation, "--people", "400")
            #expect(try portal.call("im.chat.add", #"{"USERS":[\#(ids)]}"#).status == status)
        }
    }
}
