import Foundation
import TestSupport
import Testing

@Suite("Clients by others work with the portal, unmodified")
struct ThirdPartyTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "third-party")
    private static let package = folder.deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let python = package.appending(path: ".build/third-party/bin/python")

    private static let areInstalled = FileManager.default.isExecutableFile(atPath: python.path)
    private static let noLibraries: Comment = "no libraries: make .build/third-party"

    @Test(
        "the vendor's own library finds every method that the portal has, over TLS, and knows its refusals",
        .enabled(if: areInstalled, noLibraries))
    func vendor() async throws {
        let portal = try PortalUnderTest()
        let certificates = try await Certificates()
        let server = try await TLSServer(.good, of: certificates, before: portal.port)
        let run = try run(
            Self.python,
            [Self.folder.appending(path: "with_b24pysdk.py").path, server.at(portal.firstLine)],
            environment: ["REQUESTS_CA_BUNDLE": certificates.authority])
        let seen = Seen(try JSONSerialization.jsonObject(with: Data(run.utf8)))
        #expect(seen["members"].ints == [1, 2, 3, 5])
        var outcome = try #require(seen["outcome"].value as? [String: String])
        let refusals = [
            "wrong webhook": "BitrixAPIInvalidCredentials INVALID_CREDENTIALS",
            "foreign chat": "BitrixAPIAccessError ACCESS_ERROR",
            "absent chat": "BitrixAPIBadRequest CANCELED",
            "wrong color": "BitrixAPIBadRequest WRONG_COLOR",
        ]
        for (name, refusal) in refusals { #expect(outcome.removeValue(forKey: name) == refusal, "\(name)") }
        #expect(outcome.count == 41)
        #expect(outcome.filter { $0.value != "ok" }.isEmpty)
    }

    @Test(
        "two client libraries create a chat, page through everybody by batch, and meet an error",
        .enabled(if: areInstalled, noLibraries),
        arguments: [
            ("with_fast_bitrix24.py", "Fast & <crew> №1", "WRONG_COLOR"),
            ("with_bitrix24_rest.py", "Rest <crew> №2", "404"),
        ])
    func libraries(program: String, title: String, error: String) throws {
        let portal = try PortalUnderTest()
        let run = try run(Self.python, [Self.folder.appending(path: program).path, portal.firstLine])
        let seen = Seen(try JSONSerialization.jsonObject(with: Data(run.utf8)))
        let chat = try portal.dialog(try #require(seen["chat"].int, "the library made no chat: \(run)"))
        #expect(chat["name"].string == title)
        #expect(chat["message_type"].string == "O")
        #expect(chat["user_counter"].int == 3)
        #expect(seen["people"].ints == (1...130).filter { $0 != 6 && $0 != 15 })
        #expect(seen["error"].string?.contains(error) == true)
    }

    @Test("plain curl creates a chat by JSON and by form, pages by batch, and sees a refusal")
    func curl() throws {
        let portal = try PortalUnderTest()
        func curl(_ arguments: String...) throws -> Seen {
            let text = try run(URL(filePath: "/usr/bin/curl"), ["-sS"] + arguments)
            return Seen(try JSONSerialization.jsonObject(with: Data(text.utf8)))
        }
        let add = portal.firstLine + "im.chat.add"
        let json = try curl("-H", "Content-Type: application/json", "-d", #"{"TITLE":"By JSON","USERS":[2]}"#, add)
        #expect(try portal.dialog(try #require(json["result"].int))["name"].string == "By JSON")
        let form = try curl("-d", "USERS[]=2", "--data-urlencode", "TITLE=By form & +1", add)
        #expect(try portal.dialog(try #require(form["result"].int))["name"].string == "By form & +1")
        let multipart = try curl("-F", "TITLE=By parts", "-F", "USERS[0]=2", add)
        #expect(try portal.dialog(try #require(multipart["result"].int))["user_counter"].int == 2)
        let pages = try curl(
            "-d", "cmd[a]=user.get", "--data-urlencode", "cmd[b]=user.get?start=$next[a]", "--data-urlencode",
            "cmd[c]=user.get?start=$next[b]", portal.firstLine + "batch")
        let counts = ["a", "b", "c"].map { pages["result"]["result"][$0].list?.count }
        #expect(counts == [50, 50, 28])
        #expect(try curl(portal.firstLine + "no.such")["error"].string == "ERROR_METHOD_NOT_FOUND")
    }

    private func run(_ program: URL, _ arguments: [String], environment: [String: String] = [:]) throws -> String {
        let process = Process()
        let output = Pipe()
        let errors = Pipe()
        process.executableURL = program
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        let complaint = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "\(program.lastPathComponent) failed: \(complaint)")
        return text
    }
}
