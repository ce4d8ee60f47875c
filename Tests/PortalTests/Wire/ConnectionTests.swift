import Foundation
import Testing

@testable import convene_portal

@Suite("Connections: what HTTP asks of a server")
struct ConnectionTests {
    private func talk(_ portal: PortalUnderTest, _ text: String) throws -> RawClient {
        let client = try RawClient(port: portal.port)
        client.send(text.utf8)
        return client
    }

    @Test("requests that come at once are answered in order on one connection")
    func pipelined() throws {
        let portal = try PortalUnderTest()
        let client = try RawClient(port: portal.port)
        for number in 1...5 {
            client.send(
                PortalUnderTest.bytes(
                    "POST", portal.webhook + "im.chat.add", type: "application/json",
                    body: #"{"TITLE":"\#(number)"}"#.utf8))
        }
        let ids = (1...5).compactMap { _ in client.answer()?.result.int }
        #expect(try ids.map { try portal.dialog($0)["name"].string } == ["1", "2", "3", "4", "5"])
    }

    @Test("a body in chunks is put together")
    func chunked() throws {
        let portal = try PortalUnderTest()
        let client = try talk(
            portal,
            "POST \(portal.webhook)im.chat.add HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n9\r\n{\"TITLE\":\r\n8;ext=1\r\n\"Chunks\"\r\n1\r\n}\r\n0\r\nX: y\r\n\r\n"
        )
        let id = try #require(client.answer()?.result.int)
        #expect(try portal.dialog(id)["name"].string == "Chunks")
        client.send(PortalUnderTest.bytes("GET", portal.webhook + "profile"))
        #expect(client.answer()?.status == 200)
    }

    @Test("a client that waits for a word before its body gets it")
    func expectation() throws {
        let portal = try PortalUnderTest()
        let body = #"{"TITLE":"Asked"}"#
        let client = try talk(
            portal,
            "POST \(portal.webhook)im.chat.add HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Expect: 100-continue\r\nContent-Length: \(body.utf8.count)\r\n\r\n")
        #expect(client.answer()?.status == 100)
        client.send(body.utf8)
        let id = try #require(client.answer()?.result.int)
        #expect(try portal.dialog(id)["name"].string == "Asked")
    }

    @Test("a connection is closed when the client wants it so", arguments: ["1.1\r\nConnection: close", "1.0"])
    func closing(version: String) throws {
        let portal = try PortalUnderTest()
        let client = try talk(portal, "GET \(portal.webhook)profile HTTP/\(version)\r\nHost: x\r\n\r\n")
        let answer = try #require(client.answer())
        #expect(answer.status == 200)
        #expect(answer.headers["connection"] == "close")
        #expect(client.readToEnd() == Data())
    }

    @Test("HEAD is told a length and no body")
    func head() throws {
        let portal = try PortalUnderTest()
        let client = try talk(portal, "HEAD \(portal.webhook)profile HTTP/1.1\r\nHost: x\r\n\r\n")
        #expect(client.answer(isHead: true)?.status == 200)
        client.send(PortalUnderTest.bytes("GET", portal.webhook + "profile"))
        #expect(client.answer()?.result["ID"].string == "1")
    }

    @Test(
        "what is no HTTP is refused, and the portal goes on",
        arguments: [
            "nonsense\r\n\r\n", "GET /\r\n\r\n", "GET / HTTP/2.0\r\n\r\n", "GET / HTTP/1.1\r\nno colon\r\n\r\n",
            "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", "POST / HTTP/1.1\r\nContent-Length: x\r\n\r\n",
            "POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n",
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 1\r\n\r\n",
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
        ])
    func malformed(text: String) throws {
        let portal = try PortalUnderTest()
        let client = try talk(portal, text)
        #expect(client.answer()?.status == 400)
        #expect(client.readToEnd() == Data())
        #expect(try portal.call("profile").status == 200)
    }

    @Test("a client that speaks TLS to the plain port is not left waiting")
    func tls() throws {
        let portal = try PortalUnderTest()
        let client = try RawClient(port: portal.port)
        // A record of the handshake that says it is long, and is not.
        client.send([0x16, 0x03, 0x01, 0x02, 0x00, 0x01])
        #expect(client.readToEnd() == Data())
        let run = try Run(program: "/usr/bin/curl", "-sSk", "-m", "10", "https://127.0.0.1:\(portal.port)/")
        #expect(run.status == 35, "curl reports another end than that of TLS: \(run.errors)")
    }

    @Test("a long head is read at once, one that is too long is refused")
    func longHeads() throws {
        let portal = try PortalUnderTest()
        let began = ContinuousClock.now
        let long = try portal.request("GET", portal.webhook + "profile?a=" + String(repeating: "x", count: 60_000))
        #expect(long.status == 200)
        #expect(ContinuousClock.now - began < .seconds(5), "reading a head takes more than its length")
        let tooLong = try portal.request("GET", "/" + String(repeating: "x", count: 70_000))
        #expect(tooLong.status == 431)
    }

    @Test("a head is taken apart")
    func heads() throws {
        let text =
            "POST http://host:1/a%20b?c=d?e HTTP/1.1\r\nContent-TYPE:  x/y; z \r\nContent-Length: 7\r\nExpect: 100-Continue"
        let head = try RequestHead(Data(text.utf8))
        #expect(head.method == "POST")
        #expect(head.path == "/a%20b")
        #expect(head.query == "c=d?e")
        #expect(head.headers["content-type"] == "x/y; z")
        #expect(head.body == .length(7))
        #expect(head.keepsAlive && head.expectsContinue)
        #expect(throws: MalformedRequest.notHTTP) { try RequestHead(Data([0x47, 0xFF])) }
    }
}
