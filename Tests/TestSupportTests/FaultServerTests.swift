import Foundation
import TestSupport
import Testing

@Suite("The fault server, seen by curl")
struct FaultServerTests {
    /// Runs curl against a server with one exchange per connection; gives its exit status and what it printed.
    func post(_ exchange: Exchange, _ options: String...) async throws -> (Int32, String, FaultServer) {
        let server = try FaultServer(exchange)
        let child = try Child(
            .installed("curl"), ["-sS", "--max-time", "10", "-d", "a=1", server.url + "profile"] + options)
        guard case .status(let status) = try await child.ended() else { return (-1, child.errors, server) }
        return (status, child.output, server)
    }

    @Test("a whole answer arrives, and the request is on record")
    func answer() async throws {
        let (status, output, server) = try await post(.answer(.json(#"{"result":1}"#)))
        #expect(status == 0)
        #expect(output == #"{"result":1}"#)
        #expect(server.requests.first?.line == "POST /rest/1/s3cr3tc0de/profile HTTP/1.1")
        #expect(server.requests.first?.headers["content-length"] == "3")
        #expect(server.requests.first?.text == "a=1")
    }

    @Test(
        "a connection without a byte of an answer is that, whether or not the request was read",
        arguments: [(Exchange.cutBeforeBody, 0), (.cutAfterBody, 1)])
    func cut(exchange: Exchange, complete: Int) async throws {
        let (status, _, server) = try await post(exchange)
        #expect([52, 56].contains(status), "curl: empty reply, or reset")
        #expect(server.connections == 1)
        #expect(server.completeRequests == complete)
    }

    @Test("half an answer is a partial file")
    func half() async throws {
        let (status, output, _) = try await post(.half(.json(#"{"result":1}"#)))
        #expect(status == 18)
        #expect(output == #"{"resu"#)
    }

    @Test("silence lasts until the client gives up")
    func silence() async throws {
        let (status, _, server) = try await post(.silence, "--max-time", "0.2")
        #expect(status == 28)
        #expect(server.completeRequests == 1)
    }

    @Test("a dripping answer arrives whole, a flood too")
    func slowAndLarge() async throws {
        let (_, dripped, _) = try await post(.drip(.json(#"{"result":1}"#), every: .milliseconds(1)))
        #expect(dripped == #"{"result":1}"#)
        let (_, flood, _) = try await post(.answer(.garbage(20_000_000)))
        #expect(flood.utf8.count == 20_000_000)
    }

    @Test("a second request on the same connection can be cut")
    func reusedConnection() async throws {
        let server = try FaultServer(connections: [[.answer(.json("1")), .cutAfterBody], [.answer(.json("2"))]])
        let curl = try await Command.run(
            .installed("curl"), "-sS", "--max-time", "10", "-d", "a", server.url + "x", "-d", "b", server.url + "x")
        #expect(server.completeRequests >= 2, "curl said: \(curl.errors)")
        #expect(server.requests.allSatisfy { $0.isComplete })
    }
}
