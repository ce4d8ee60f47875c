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
        let credentials = try PrintedCredentials(portal)
        let webhooks = [portal.firstLine, try credentials.webhookAddress("structure")]
        let run = try run(
            Self.python, [Self.folder.appending(path: "with_b24pysdk.py").path] + webhooks.map { server.at($0) },
            environment: ["REQUESTS_CA_BUNDLE": certificates.authority])
        let seen = Seen(try JSONSerialization.jsonObject(with: Data(run.utf8)))
        #expect(seen["members"].ints == [1, 2, 3, 5])
        var outcome = try #require(seen["outcome"].value as? [String: String])
        let refusals = [
            "wrong webhook": "BitrixAPIInvalidCredentials INVALID_CREDENTIALS",
            "foreign chat": "BitrixAPIAccessError ACCESS_ERROR",
            "absent chat": "BitrixAPIBadRequest CANCELED",
            "wrong color": "BitrixAPIBadRequest WRONG_COLOR",
            "lacking scope": "BitrixAPIError BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION",
        ]
        for (name, refusal) in refusals { #expect(outcome.removeValue(forKey: name) == refusal, "\(name)") }
        let missing = outcome.filter { name, _ in Self.missing.contains { name.hasPrefix($0) } }
        for (name, refusal) in missing {
            #expect(refusal.hasPrefix("BitrixAPI") && refusal.hasSuffix(" ERROR_METHOD_NOT_FOUND"), "\(name)")
            outcome[name] = nil
        }
        #expect(missing.count == 45)
        #expect(outcome.count == 47)
        #expect(outcome.filter { $0.value != "ok" }.isEmpty)
    }

    /// What the portal does not have, by the beginnings of the names; docs/portal.md gives the reasons.
    private static let missing = [
        "im.notify", "im.disk.file.", "im.v2.", "im.search.last.", "im.user.status.set", "im.user.status.idle.",
        "im.message.like", "im.message.command", "im.message.share", "im.dialog.messages.search", "user.add",
        "user.update", "user.access", "user.option.", "user.userfield.", "department.add", "department.update",
        "department.delete", "humanresources.node.get", "humanresources.node.communication.",
    ]

    @Test(
        "a library for bulk calls finds every method, the controllers among them, plainly and over TLS",
        .enabled(if: areInstalled, noLibraries), arguments: [false, true])
    func bulk(overTLS: Bool) async throws {
        let portal = try PortalUnderTest()
        let certificates = try await Certificates()
        let server = try await TLSServer(.good, of: certificates, before: portal.port)
        let run = try run(
            Self.python,
            [
                Self.folder.appending(path: "with_fast_bitrix24.py").path,
                overTLS ? server.at(portal.firstLine) : portal.firstLine,
            ], environment: overTLS ? ["SSL_CERT_FILE": certificates.authority] : [:])
        let seen = Seen(try JSONSerialization.jsonObject(with: Data(run.utf8)))
        let outcome = try #require(seen["outcome"].value as? [String: String])
        #expect(outcome.count == 78)
        #expect(outcome.filter { $0.value != "ok" }.isEmpty)
        let chat = try #require(seen["chat"].int)
        #expect(try portal.members(chat) == [2, 3])
        #expect(seen["people"].ints == (1...130).filter { $0 != 6 && $0 != 15 })
        #expect(seen["departments"].int == 14)
        #expect(seen["byID"].ints == [2, 3, 5])
        #expect(seen["titles"].strings == ["Larch & Sons", "Fast & <crew> №2"])
        #expect(seen["pages"].ints == [50, 50])
        let errors = [
            "wrong color": "WRONG_COLOR", "foreign chat": "ACCESS_ERROR", "no such method": "ERROR_METHOD_NOT_FOUND",
            "no such action": "22002",
        ]
        for (name, code) in errors { #expect(seen["errors"][name].string?.contains("'\(code)'") == true) }
    }

    @Test(
        "a client library creates a chat, pages through everybody by batch, and meets an error",
        .enabled(if: areInstalled, noLibraries))
    func library() throws {
        let portal = try PortalUnderTest()
        let run = try run(
            Self.python, [Self.folder.appending(path: "with_bitrix24_rest.py").path, portal.firstLine])
        let seen = Seen(try JSONSerialization.jsonObject(with: Data(run.utf8)))
        let chat = try portal.dialog(try #require(seen["chat"].int, "the library made no chat: \(run)"))
        #expect(chat["name"].string == "Rest <crew> №2")
        #expect(chat["message_type"].string == "O")
        #expect(chat["user_counter"].int == 3)
        #expect(seen["people"].ints == (1...130).filter { $0 != 6 && $0 != 15 })
        #expect(seen["error"].string?.contains("404") == true)
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
