import Foundation
import TestSupport
import Testing

@Suite("A picture")
struct PictureTests {
    private let home: TemporaryHome
    private let server: FaultServer

    init() throws {
        home = try TemporaryHome()
        try Bitmap.shaded(640, 480).write(to: home.url.appending(path: "team.bmp"))
        server = try FaultServer(connections: answers("3102"))
    }

    /// What `create` sends as the picture.
    private func sent(_ arguments: String...) async throws -> Data {
        let child = try Child(.convene, ["create", "--url", server.url] + arguments, home: home)
        #expect(try await child.ended() == .status(0), "\(child.errors)")
        let body = try #require(server.requests.last?.text)
        let parameters = try #require(try JSONSerialization.jsonObject(with: Data(body.utf8)) as? [String: Any])
        return try #require((parameters["AVATAR"] as? String).flatMap { Data(base64Encoded: $0) })
    }

    @Test("is sent as small as it needs to be, also where a structure names the file; --avatar-original sends the file")
    func sending() async throws {
        let file = try Data(contentsOf: home.url.appending(path: "team.bmp"))
        #expect(try await sent("--avatar", "team.bmp").count < file.count / 10)
        #expect(try await sent("--fields", "{'AVATAR':'file:team.bmp'}").count < file.count / 10)
        #expect(try await sent("--avatar", "team.bmp", "--avatar-original") == file)
        let given = Bitmap.shaded(40, 30)
        #expect(try await sent("--fields", "{'AVATAR':'\(given.base64EncodedString())'}") == given)
    }

    @Test("is told of by check and --dry-run: what it is, and what would be sent")
    func telling() async throws {
        let check = try await convene("check", "--avatar", "team.bmp", home: home)
        #expect(check.status == 0, "\(check.errors)")
        #expect(check.output.contains("Avatar: BMP, 640 × 480, 900.1 KB. 900.1 KB → "), "\(check.output)")
        #expect(check.output.contains("512 × 384"), "\(check.output)")
        let original = try await convene("check", "--avatar", "team.bmp", "--avatar-original", home: home)
        #expect(original.output.contains("Avatar: BMP, 640 × 480, 900.1 KB. Sent as it is."), "\(original.output)")
        let dryRun = try await convene(
            "create", "--url", server.url, "--dry-run", "--avatar", "team.bmp", home: home)
        #expect(dryRun.errors.contains("900.1 KB → "), "\(dryRun.errors)")
        #expect(dryRun.output.contains(", 512 × 384, "), "\(dryRun.output)")
        #expect(server.connections == 0)
    }

    @Test("is decoded without the filter where the kernel refuses one, and the file of --debug says so")
    func unfiltered() async throws {
        let script = Repository.root.appending(path: "Tests/TestSupport/refuse-filters.py").path
        let arguments = ["create", "--url", server.url, "--avatar", "team.bmp", "--debug", "log"]
        func log(_ program: Executable, _ arguments: [String]) async throws -> String {
            let run = try await Command.run(program, arguments, home: home)
            #expect(run.exit == .status(0), "\(run.errors)")
            let file = home.url.appending(path: "log")
            defer { try? FileManager.default.removeItem(at: file) }
            return try String(contentsOf: file, encoding: .utf8)
        }
        let sentence = "the kernel accepts no system-call filter"
        #expect(try await !log(.convene, arguments).contains(sentence))
        #expect(
            try await log(.installed("python3"), [script, Executable.convene.url.path] + arguments).contains(sentence))
    }

    @Test("that is damaged is status 65, in a file as in a structure")
    func damaged() async throws {
        let cut = try Data(contentsOf: home.url.appending(path: "team.bmp")).prefix(5000)
        try cut.write(to: home.url.appending(path: "cut.bmp"))
        let file = try await convene("check", "--avatar", "cut.bmp", home: home)
        #expect(file.status == 65)
        #expect(file.errors.contains("cut.bmp: The image (BMP) is incomplete"), "\(file.errors)")
        let given = try await convene("check", "--fields", "{'AVATAR':'\(cut.base64EncodedString())'}")
        #expect(given.status == 65)
        #expect(given.errors.contains("incomplete"), "\(given.errors)")
    }

    @Test("with more than 5000 pixels a side is sent small, and refused as original")
    func tooLarge() async throws {
        try Bitmap.shaded(5001, 20).write(to: home.url.appending(path: "wide.bmp"))
        #expect(try await convene("check", "--avatar", "wide.bmp", home: home).status == 0)
        let original = try await convene("check", "--avatar", "wide.bmp", "--avatar-original", home: home)
        #expect(original.status == 65)
        #expect(original.errors.contains("5001 × 20"), "\(original.errors)")
    }

    @Test("is found in the browser, shown, and is what the portal gets")
    func browsing() async throws {
        let folder = home.url.appending(path: "Наши фото")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        try Bitmap.shaded(640, 480).write(to: folder.appending(path: "команда.bmp"))
        let portal = try await DemoPortal()
        let screen = try await composer(["--url", portal.url], home: home)
        try await screen.type("Launch")
        for _ in 0..<5 { try await screen.press("Tab") }
        try await screen.type("~/Наши фото/")
        try await screen.press("Enter")
        try await screen.shows("BMP       640 × 480   900.1 KB")
        try await screen.type("КОМ")
        try await screen.press("Enter")
        try await screen.shows("~/Наши фото/команда.bmp")
        try await screen.shows("900.1 KB → ")
        try await screen.shows("512 × 384")
        try await screen.send()
        try await screen.shows("stored as asked")
    }
}
