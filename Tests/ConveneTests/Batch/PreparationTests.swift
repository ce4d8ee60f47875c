import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Bitrix24
@testable import Tables
@testable import convene

@Suite("What a portal is asked before a table is sent")
struct PreparationTests {
    /// A portal that says who is asking, and of several questions in one request nothing else.
    private final class Unhelpful: Transport {
        /// The answer to such a request; nil for one that is lost.
        let answer: String?
        let batches = Counter()

        init(answering answer: String?) { self.answer = answer }

        func send(_ request: HTTPRequest) async throws(TransportFailure) -> HTTPAnswer {
            guard request.address.hasSuffix("/batch.json") else { return json(#"{"result":{"ID":"1","NAME":"Ann"}}"#) }
            batches.count()
            guard let answer else { throw TransportFailure(.timedOut, mayHaveArrived: true) }
            return json(answer)
        }

        private func json(_ text: String) -> HTTPAnswer {
            HTTPAnswer(
                status: 200, contentType: "application/json", body: Data(text.utf8),
                transfer: Transfer(durations: [:], bytesSent: 0, bytesReceived: 0))
        }
    }

    private final class Counter: Sendable {
        private let value = Atomic(0)
        var total: Int { value.load(ordering: .acquiring) }
        func count() { value.add(1, ordering: .acquiringAndReleasing) }
    }

    private func prepare(
        _ table: String, skipsExisting: Bool = false, on portal: Unhelpful
    ) async throws -> Set<String> {
        let home = try TemporaryHome()
        try home.write(table, to: "chats.csv")
        let client = Client(
            portal: try Portal(reading: "https://acme.example/rest/1/s3cr3tc0de/"), timeout: .seconds(2),
            transport: portal, wait: { _ async throws(CancellationError) in })
        // As the parser would leave them.
        var options = BatchOptions()
        options.ignore = []
        options.resume = nil
        options.skipExisting = skipsExisting
        let preparation = BatchPreparation(
            source: try TableSource(home.url.appending(path: "chats.csv").path, nil),
            options: options, defaults: TableDefaults(), sendsOriginal: false,
            console: Console(quiet: true))
        return try await preparation.online(client, RetryRule(budget: .seconds(2), persists: true), titles: []).titles
    }

    @Test(
        "is asked again six times where the answer is lost, and not six times six",
        arguments: ["Title\nLaunch\nLanding\n", "Title,Departments\nLaunch,Sales\nLanding,Support\n"])
    func lost(table: String) async throws {
        let portal = Unhelpful(answering: nil)
        let failure = try await #require(throws: Failure.self) { try await prepare(table, on: portal) }
        #expect(failure.status == .unreachable)
        #expect(portal.batches.total == 6)
    }

    @Test("may stay unanswered, but not where rows are left out by the answer")
    func refused() async throws {
        let portal = Unhelpful(
            answering: #"{"result":{"result":[],"result_error":{"q0":{"error":"ACCESS_DENIED"},"q1":{"error":"X"}}}}"#)
        #expect(try await prepare("Title\nLaunch\nLanding\n", on: portal).isEmpty)
        let failure = try await #require(throws: Failure.self) {
            try await prepare("Title\nLaunch\nLanding\n", skipsExisting: true, on: portal)
        }
        #expect(failure.status == .refused)
    }
}
