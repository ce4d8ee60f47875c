import TestSupport
import Testing

/// libcurl repeats a request by itself when a connection that it uses again ends before the first byte of the answer.
@Suite("Sent once, even where the transport would repeat it")
struct SentOnceTests {
    private let people = "{\"12\":{\"id\":12,\"name\":\"Ann\",\"active\":true}}"

    /// Answers a first request and keeps the connection open; whatever comes over it next is cut without a byte.
    private func keepingOpen(_ answer: String) -> [Exchange] {
        [.answer(.json("{\"result\":\(answer)}")), .cutAfterBody]
    }

    private func creations(_ server: FaultServer) -> Int {
        server.requests.count { $0.line.contains("im.chat.add") }
    }

    @Test("A preflight, and a creation that is cut before the first byte of its answer: one request reaches the server")
    func create() async throws {
        let server = try FaultServer(
            connections: [keepingOpen(people), [.cutAfterBody], [.answer(.json("{\"result\":3102}"))]])
        let run = try await convene("create", "--url", server.url, "--members", "12")
        #expect(run.status == 74, "\(run.errors)")
        #expect(server.requests.map { $0.line.contains("im.chat.add") } == [false, true])
        #expect(server.connections == 2, "a connection of its own")
    }

    @Test("The same in the composer, after its questions")
    func composer() async throws {
        let home = try TemporaryHome()
        let portal = try await DemoPortal("--fault", "im.chat.add=cut-after:1")
        let composer = try OpenComposer(portal.url, ["--title", "Launch crew", "--members", "12"], home: home)
        try composer.shows("as Vera Lind")
        try composer.shows("Anna Schmidt")
        try composer.send()
        try composer.shows("Outcome unknown: the chat may have been created")
        #expect(try await portal.creations() == 1)
        #expect(try await portal.chats(titled: "Launch crew") == 1)
    }
}
