import Foundation
import Testing

@testable import Bitrix24

@Suite("Whether a chat of a report can be deleted")
struct ChatRemovalTests {
    /// A portal that answers each batch of one query alike.
    private struct Answering: Transport {
        let answer: String

        func send(_ request: HTTPRequest) async throws(TransportFailure) -> HTTPAnswer {
            let body =
                request.address.contains("server.time")
                ? #"{"result":"2026-11-27T12:00:00+00:00"}"#
                : #"{"result":\#(answer)}"#
            return HTTPAnswer(
                status: 200, contentType: "application/json", body: Data(body.utf8),
                transfer: Transfer(durations: [:], bytesSent: 0, bytesReceived: 0))
        }
    }

    private static func refusal(_ code: String) -> String {
        #"{"result":[],"result_error":{"q0":{"error":"\#(code)","error_description":""}}}"#
    }

    @Test(
        "is told by a refusal that would come again: only a chat that the portal does not show is gone",
        arguments: [
            (refusal("ACCESS_ERROR"), RemovalVerdict.gone), (refusal("OPERATION_TIME_LIMIT"), .unreadable),
            (#"{"result":{"q0":"damaged"}}"#, .unreadable),
        ])
    func refusals(answer: String, verdict: RemovalVerdict) async throws {
        let portal = try Portal(reading: "https://acme.example/rest/17/s3cr3tc0de/")
        let client = Client(portal: portal, transport: Answering(answer: answer))
        let sending = SendAttempt(
            id: UUID(), time: .now, portal: portal.name, caller: nil, structure: ChatStructure())
        let verdicts = try await client.removalVerdicts(on: [7], created: [7: sending], by: 17)
        #expect(verdicts == [7: verdict])
    }
}
