import Foundation
import TestSupport
import Testing

@Suite("A structure from an address")
struct FieldsFromAddressTests {
    private func check(_ server: FaultServer) async throws -> Invocation {
        try await convene("check", "--fields", "http://127.0.0.1:\(server.port)/chat.json?key=\(secret)")
    }

    @Test("is fetched once, with a mark in front or not, and holds what it says")
    func fetched() async throws {
        for text in ["{\"TITLE\":\"Launch\"}", "\u{feff}{'TITLE':'Launch'}"] {
            let server = try FaultServer(.answer(.json(text)))
            let run = try await check(server)
            #expect(run.status == 0, "\(run.errors)")
            #expect(run.output.contains("Title: Launch"))
            #expect(server.requests.map(\.line) == ["GET /chat.json?key=\(secret) HTTP/1.1"])
            #expect(server.requests.first?.headers["authorization"] == nil)
        }
    }

    @Test("is refused where it cannot be had: 66, without an echo of the address")
    func unavailable() async throws {
        let large = "{\"TITLE\":\"" + String(repeating: "x", count: 1 << 20) + "\"}"
        for (exchange, sentence) in [
            (Exchange.answer(.json("{}", status: "404 Not Found")), "HTTP 404"),
            (.answer(.redirect(to: "https://elsewhere.example/")), "elsewhere.example"),
            (.answer(.json(large)), "more than 1"), (.cutAfterBody, "--fields: "),
        ] {
            let server = try FaultServer(exchange)
            let run = try await check(server)
            #expect(run.status == 66, "\(run.errors)")
            #expect(run.errors.contains(sentence), "\(run.errors)")
            #expect(run.errors.contains("Nothing was sent; no chat was created."))
            #expect(server.requests.count == 1)
        }
    }

    @Test("is fetched over https only, but for this machine, and with no password in the address")
    func addresses() async throws {
        for address in ["http://portal.example/a.json", "https://me:\(secret)@portal.example/a.json"] {
            #expect(try await convene("check", "--fields", address).status == 66)
        }
    }
}
