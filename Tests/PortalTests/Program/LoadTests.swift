import Foundation
import TestSupport
import Testing

@Suite("Under load", .serialized)
struct LoadTests {
    @Test("two hundred clients at once lose no chat")
    func manyClients() throws {
        let portal = try PortalUnderTest()
        let clients = try (0..<200).map { _ in try RawClient(port: portal.port) }
        for (number, client) in clients.enumerated() {
            client.send(
                PortalUnderTest.bytes(
                    "POST", portal.webhook + "im.chat.add", type: "application/json",
                    body: #"{"TITLE":"Client \#(number)","USERS":[2]}"#.utf8))
        }
        let ids = clients.compactMap { $0.answer()?.result.int }
        #expect(ids.count == 200)
        #expect(Set(ids).count == 200)
        let chats = try portal.control("chats").json.list ?? []
        let titles = Set(chats.compactMap { $0["title"].string })
        #expect((0..<200).allSatisfy { titles.contains("Client \($0)") })
    }

    @Test(
        "requests without sense, 100,000 in make fuzz, leave it running, and its memory flat",
        arguments: [Fuzzer.Vocabulary.classic, .controllers])
    func fuzz(words: Fuzzer.Vocabulary) throws {
        let portal = try PortalUnderTest()
        let token = try PrintedCredentials(portal).application("access_token")
        var fuzzer = Fuzzer(seed: 20_261_122, webhook: portal.webhook, token: token, words: words)
        let clients = try (0..<4).map { _ in try RawClient(port: portal.port) }
        func send(_ count: Int) throws {
            let burst = 50
            for sent in stride(from: 0, to: count, by: burst * clients.count) {
                for client in clients { client.send((0..<burst).flatMap { _ in fuzzer.request() }) }
                for client in clients {
                    for _ in 0..<burst {
                        let answer = try #require(client.answer(), "no answer after \(sent) requests")
                        #expect((200...599).contains(answer.status))
                    }
                }
            }
        }
        let count = max(Fuzzing.rounds, 10_000)
        // What is allocated once is there after the first part; with `make fuzz` the chats have filled their room, too.
        try send(count * 6 / 10)
        let early = try memory(of: portal)
        try send(count * 4 / 10)
        // What is not even HTTP costs the connection, never the portal.
        for _ in 0..<200 {
            let client = try RawClient(port: portal.port, timeout: 1)
            client.send(fuzzer.garbage())
        }
        #expect(try portal.call("profile").status == 200)
        let late = try memory(of: portal)
        #expect(
            late < early + 6_000, "memory grew from \(early) kB to \(late) kB over the last \(count * 4 / 10) requests")
        #expect(late < 80_000, "memory is \(late) kB")
    }

    /// Resident memory in kB.
    private func memory(of portal: PortalUnderTest) throws -> Int {
        let status = try String(contentsOfFile: "/proc/\(portal.process.processIdentifier)/status", encoding: .utf8)
        return try #require(status.firstMatch(of: #/VmRSS:\s+(\d+)/#).flatMap { Int($0.1) })
    }
}
