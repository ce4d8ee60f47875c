import Foundation
import Testing

@Suite("Limits and slowness (A7)")
struct LimitTests {
    @Test("a full bucket refuses, and drains")
    func rate() throws {
        let portal = try PortalUnderTest("--rate", "20/3")
        let statuses = try (0..<6).map { _ in try portal.call("profile").status }
        #expect(statuses.prefix(3) == [200, 200, 200])
        #expect(statuses.contains(503))
        let deadline = ContinuousClock.now + .seconds(5)
        var answer = try portal.call("profile")
        while answer.status == 503, ContinuousClock.now < deadline {
            #expect(answer.refusal == "503 QUERY_LIMIT_EXCEEDED / Too many requests")
            answer = try portal.call("profile")
        }
        #expect(answer.status == 200)
    }

    @Test("a batch is one request for the bucket")
    func rateOfBatch() throws {
        let portal = try PortalUnderTest("--rate", "0/2")
        let commands = (0..<20).map { _ in #""profile""# }.joined(separator: ",")
        #expect(try portal.call("batch", "{\"cmd\":[\(commands)]}").result["result"].list?.count == 20)
        #expect(try portal.call("profile").status == 200)
        #expect(try portal.call("profile").status == 503)
    }

    @Test("a method that used its operating time is blocked by itself, and told how long")
    func operating() throws {
        let portal = try PortalUnderTest(
            "--latency", "120", "--operating-limit", "0.2", "--operating-window", "2")
        #expect(try #require(try portal.call("profile")["time"]["operating"].double) >= 0.12)
        let second = try portal.call("profile")["time"]
        #expect(try #require(second["operating"].double) >= 0.24)
        let start = try #require(second["start"].int)
        #expect(try #require(second["operating_reset_at"].int) <= start + 2)
        #expect(
            try portal.call("profile").refusal
                == "429 OPERATION_TIME_LIMIT / Method is blocked due to operation time limit.")
        #expect(try portal.call("scope").status == 200)
        let other = try PrintedCredentials(portal).webhook("chats-only")
        #expect(try portal.call("profile", through: other).status == 200)
        let deadline = ContinuousClock.now + .seconds(10)
        var answer = try portal.call("profile")
        while answer.status == 429, ContinuousClock.now < deadline { answer = try portal.call("profile") }
        #expect(answer.status == 200)
    }

    @Test("latency delays every call, and others go on meanwhile")
    func latency() throws {
        let portal = try PortalUnderTest("--latency", "400±20")
        let clock = ContinuousClock()
        let clients = try (0..<10).map { _ in try RawClient(port: portal.port) }
        let took = clock.measure {
            for client in clients { client.send(PortalUnderTest.bytes("GET", portal.webhook + "profile")) }
            for client in clients { #expect(client.answer()?.status == 200) }
        }
        #expect(took >= .milliseconds(380))
        #expect(took < .seconds(3))
    }
}
