import Bitrix24
import Foundation
import TestSupport
import Testing

@Suite("What to create, as options, text, file and standard input")
struct StructureInputTests {
    /// The body of a dry run, which shows what would be sent.
    private func body(
        _ arguments: String..., home: TemporaryHome? = nil, input: String = ""
    ) async throws -> [String: Any] {
        let child = try Child(
            .convene, ["create", "--url", "127.0.0.1:1/rest/1/\(secret)", "--dry-run"] + arguments, home: home,
            input: input)
        #expect(try await child.ended() == .status(0), "\(child.errors)")
        let json = child.output.drop { $0 != "{" }
        return try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    }

    /// The status and the message of a check that must fail.
    private func refusal(_ arguments: String..., input: String = "") async throws -> (Int32, String) {
        let child = try Child(.convene, ["check"] + arguments, input: input)
        guard case .status(let status) = try await child.ended() else { return (-1, child.errors) }
        #expect(child.output == "")
        return (status, child.errors)
    }

    @Test("--fields takes JSON text, single-quoted too")
    func text() async throws {
        #expect(try await body("--fields", "{\"TITLE\":\"x\"}")["TITLE"] as? String == "x")
        let quoted = try await body("--fields", "{'TYPE':'CHAT','USERS':['10','1']}")
        #expect(quoted["USERS"] as? [Int] == [10, 1])
    }

    @Test("--fields takes the path of a file, with a mark in front or not")
    func file() async throws {
        let home = try TemporaryHome()
        try home.write("\u{feff}{\"TITLE\":\"from a file\"}", to: "chat.json")
        #expect(try await body("--fields", "chat.json", home: home)["TITLE"] as? String == "from a file")
    }

    @Test("--fields - takes standard input")
    func standardInput() async throws {
        #expect(try await body("--fields", "-", input: "{\"TITLE\":\"piped\"}")["TITLE"] as? String == "piped")
    }

    @Test("Single options override --fields, faults included; empty ones take the field away")
    func overriding() async throws {
        let sent = try await body(
            "--fields", "{'TITLE':'a','COLOR':'ORANGE','MESSAGE':'m','USERS':[1],'AVATAR':'12'}", "--title", "b",
            "--color", "RED", "--message", "", "--members", "2,3", "--avatar", "")
        #expect(sent["TITLE"] as? String == "b")
        #expect(sent["COLOR"] as? String == "RED")
        #expect(sent["MESSAGE"] == nil)
        #expect(sent["USERS"] as? [Int] == [2, 3])
        #expect(sent["AVATAR"] == nil)
    }

    @Test(
        "Type and color are taken by their words, too, in both languages",
        arguments: [("green", "open"), ("зелёный", "Открытый"), ("Green", "OPEN"), ("ЗЕЛЕНЫЙ", "открытый")])
    func words(color: String, type: String) async throws {
        let sent = try await body("--title", "a", "--color", color, "--type", type)
        #expect(sent["COLOR"] as? String == "GREEN")
        #expect(sent["TYPE"] as? String == "OPEN")
    }

    @Test("AVATAR may be base64 or a path after the word file:")
    func avatar() async throws {
        let home = try TemporaryHome()
        try pixel.write(to: home.url.appending(path: "a.gif"))
        let base64 = pixel.base64EncodedString()
        #expect(try await body("--fields", "{'AVATAR':'file:a.gif'}", home: home)["AVATAR"] as? String == base64)
        let prefixed = "{'AVATAR':'data:image/gif;base64,\(base64)'}"
        #expect(try await body("--fields", prefixed)["AVATAR"] as? String == base64)
    }

    @Test("A structure of empty values is the portal's choice throughout")
    func emptyStructure() async throws {
        let structure = try await convene("structure", "--empty").output
        #expect(try await body("--fields", "-", input: structure).isEmpty)
    }

    @Test(
        "What is wrong is named with its remedy, and ends with 65",
        arguments: [
            (["--fields", "{'TITEL':'x'}"], "TITEL is not a field of the structure. Did you mean TITLE?"),
            (["--fields", "{'USERS':5}"], " USERS: This is not a list of ids."),
            (["--fields", "{'auth':'x'}"], "has a meaning of its own"),
            (["--fields", "{'USERS':[0]}"], "0 is not the id"),
            (["--fields", "{'USERS':['a@b.example']}"], "\"a@b.example\" is not the id"),
            (["--fields", "{\"TITLE\":}"], "line 1, column 10"),
            (["--fields", "[1]"], "not a JSON object"),
            (["--type", "public"], "public is not a type"),
            (["--color", "orange"], "orange is not a color"),
            (["--members", "2,a@b@c"], "USERS: a@b@c is not a member"),
            (["--owner", "2,3"], "OWNER_ID: 2,3 is not the id of a person"),
            (["--title", "0"], "\"0\""),
            (["--entity-type", "GENERAL"], "reaches or damages"),
            (["--fields", "{'AVATAR':'aGVsbG8='}"], "not an image"),
            (["--title", String(repeating: "x", count: 300)], "300 characters"),
        ])
    func faults(arguments: [String], sentence: String) async throws {
        let child = try Child(.convene, ["check"] + arguments)
        #expect(try await child.ended() == .status(65))
        #expect(child.errors.contains(sentence), "\(child.errors)")
        #expect(child.errors.contains("Nothing was sent; no chat was created."))
    }

    @Test(
        "Who would have to be looked up is named, and is no fault",
        arguments: [["--members", "2,ann"], ["--owner", "ann"]])
    func notLookedUp(arguments: [String]) async throws {
        let child = try Child(.convene, ["check"] + arguments)
        #expect(try await child.ended() == .status(0))
        #expect(child.errors.contains("Not looked up: ann."), "\(child.errors)")
    }

    @Test("Several faults are all named at once")
    func severalFaults() async throws {
        let (status, errors) = try await refusal("--title", "0", "--color", "x", "--entity-type", "a")
        #expect(status == 65)
        #expect(errors.contains("3 errors"), "\(errors)")
    }

    @Test("A file that is not there, or is no text, is status 66")
    func unreadableFiles() async throws {
        for arguments in [["--fields", "nowhere.json"], ["--avatar", "nowhere.png"], ["--fields", "/"]] {
            let child = try Child(.convene, ["check"] + arguments)
            #expect(try await child.ended() == .status(66), "\(child.errors)")
            #expect(child.errors.contains("cannot be read"))
        }
    }

    @Test("A picture that the portal would drop is named with its file")
    func badPictureFile() async throws {
        let home = try TemporaryHome()
        try home.write("<svg/>", to: "logo.svg")
        let run = try await convene("check", "--avatar", "logo.svg", home: home)
        #expect(run.status == 65)
        #expect(run.errors.contains("logo.svg: The image is SVG"))
    }

    @Test("check says in words what the chat would be")
    func check() async throws {
        let run = try await convene("check", "--title", "ab", "--type", "open", "--members", "2,3")
        #expect(run.status == 0)
        #expect(run.errors == "")
        #expect(run.output.contains("The structure is valid."))
        #expect(run.output.contains("Title: ab"))
        #expect(run.output.contains("Members: 2 and you"))
        #expect(run.output.hasSuffix("Nothing was sent.\n"))
    }

    @Test("check asks the portal only with --online")
    func onlineCheck() async throws {
        let server = try FaultServer(connections: answers("{\"2\":null}"))
        #expect(try await convene("check", "--url", server.url, "--members", "2").status == 0)
        #expect(server.connections == 0)
        #expect(try await convene("check", "--url", server.url, "--members", "2", "--online").status == 65)
        #expect(server.connections == 1)
    }

    @Test("structure describes every field in a sentence, in the order of the form")
    func structure() async throws {
        let run = try await convene("structure")
        #expect(run.status == 0)
        #expect(try run.json.count == ChatField.allCases.count)
        #expect(try run.json.values.allSatisfy { ($0 as? String)?.hasSuffix(".") == true })
        #expect(run.output.hasPrefix("{\n  \"TITLE\": \"The name of the chat, at most 255"))
    }
}
