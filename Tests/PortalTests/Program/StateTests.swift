import Foundation
import Testing

@Suite("Chats outlive the program where they are to (--state)")
struct StateTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "portal-\(UUID())")

    @Test("a chat that was answered is there after a kill, and ids go on")
    func survives() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "state.json").path
        let first = try PortalUnderTest("--state", file)
        let png = Samples.png.base64EncodedString()
        let id = try first.createChat(#"{"TITLE":"Kept","USERS":[2],"MESSAGE":"Hi","AVATAR":"\#(png)"}"#)
        kill(first.process.processIdentifier, SIGKILL)
        #expect(first.end()?.status == SIGKILL)

        let second = try PortalUnderTest("--state", file)
        let chat = try second.dialog(id)
        #expect(chat["name"].string == "Kept")
        #expect(chat["user_counter"].int == 2)
        #expect(chat["avatar"].string?.hasSuffix(".png") == true)
        #expect(try second.createChat() == id + 1)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["state.json"])
        #expect(second.webhook == first.webhook)
    }

    @Test("a chat that was made before the connection was cut is kept as well")
    func survivesCut() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "state.json").path
        let first = try PortalUnderTest("--state", file, "--fault", "im.chat.add=cut-after")
        let client = try RawClient(port: first.port)
        client.send(PortalUnderTest.bytes("POST", first.webhook + "im.chat.add"))
        #expect(client.readToEnd() == Data())
        kill(first.process.processIdentifier, SIGKILL)
        #expect(try PortalUnderTest("--state", file).chats().count == 4)
    }

    @Test("a state file that is none is refused in a sentence, and left alone")
    func unreadable() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "state.json")
        try Data("not JSON".utf8).write(to: file)
        let run = try Run("--state", file.path)
        #expect(run.status != 0)
        #expect(run.errors.contains("The state file \(file.path) cannot be read"))
        #expect(try Data(contentsOf: file) == Data("not JSON".utf8))
    }

    @Test("a state file of before chats had rights is read, its chats have the usual ones, and it is written anew")
    func formerFormat() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "state.json")
        try Samples.stateBeforeRights.write(to: file)
        let first = try PortalUnderTest("--people", "20", "--state", file.path)
        let chat = try first.dialog(3101)
        #expect(chat["name"].string == "Launch crew")
        #expect(chat["message_type"].string == "O")
        #expect(chat["permissions"]["manage_users_delete"].string == "manager")
        #expect(chat["mute_list"].list?.isEmpty == true)
        #expect(chat["avatar"].string?.hasSuffix("/upload/501/avatar.png") == true)
        #expect(try first.dialog(3102)["restrictions"]["rename"].bool == false)
        #expect(try first.call("im.chat.mute", #"{"CHAT_ID":3101,"MUTE":"Y"}"#).result.bool == true)
        let managed = try first.call("im.chat.setManager", #"{"CHAT_ID":3101,"USER_ID":17,"IS_MANAGER":"Y"}"#)
        #expect(managed.result.bool == true)
        #expect(try first.createChat() == 3103)
        kill(first.process.processIdentifier, SIGKILL)
        let second = try PortalUnderTest("--people", "20", "--state", file.path)
        let kept = try second.dialog(3101)
        #expect(kept["mute_list"]["1"].bool == true)
        #expect(kept["manager_list"].ints == [1, 17])
    }

    @Test("what a later version has written into a state file is still there after a change")
    func laterFormat() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "state.json")
        let first = try PortalUnderTest("--state", file.path, "--seed", "18446744073709551615")
        let id = try first.createChat(#"{"TITLE":"Kept"}"#)
        kill(first.process.processIdentifier, SIGKILL)
        _ = first.end()
        let text = try String(contentsOf: file, encoding: .utf8)
            .replacing(#""store":{"#, with: #""pinned":[1],"store":{"themes":{"3":null},"#)
            .replacing(#""title":"Kept""#, with: #""title":"Kept","frame":{"side":2}"#)
        try Data(text.utf8).write(to: file)

        let second = try PortalUnderTest("--state", file.path)
        #expect(second.webhook == first.webhook)
        #expect(try second.call("im.chat.updateTitle", #"{"CHAT_ID":\#(id),"TITLE":"Renamed"}"#).result.bool == true)
        let saved = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
        #expect(saved?["pinned"] as? [Int] == [1])
        let store = saved?["store"] as? [String: Any]
        #expect((store?["themes"] as? [String: Any])?.keys.sorted() == ["3"])
        let chat = (store?["chats"] as? [String: Any])?["\(id)"] as? [String: Any]
        #expect(chat?["title"] as? String == "Renamed")
        #expect(chat?["frame"] as? [String: Int] == ["side": 2])
    }
}
