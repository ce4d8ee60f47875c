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
}
