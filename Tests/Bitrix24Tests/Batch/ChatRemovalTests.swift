import Foundation
import Testing

@testable import Bitrix24

@Suite("Whether a chat of a report can be deleted")
struct ChatRemovalTests {
    /// A portal that answers all queries of a batch with one error.
    private struct Refusing: Transport {
        let code: String

        func send(_ request: HTTPRequest) async throws(TransportFailure) -> HTTPAnswer {
            let error = #"{"error":"\#(code)","error_description":""}"#
            let body =
                request.address.contains("server.time")
                ? #"{"result":"2026-11-27T12:00:00+00:00"}"#
                : #"{"result":{"result":[],"result_error":{"q0":\#(error)}}}"#
            return HTTPAnswer(
                status: 200, contentType: "application/json", body: Data(body.utf8),
                transfer: Transfer(durations: [:], bytesSent: 0, bytesReceived: 0))
        }
    }

    @Test(
        "is not told by a refusal for now: only a chat that the portal does not show is gone",
        arguments: [("ACCESS_ERROR", RemovalVerdict.gone), ("OPERATION_TIME_LIMIT", .unreadable)])
    func refusals(code: String, verdict: RemovalVerdict) async throws {
        let portal = try Portal(reading: "https://acme.example/rest/17/s3cr3tc0de/")
        let client = Client(portal: portal, transport: Refusing(code: code))
        let sending = SendAttempt(
            id: UUID(), time: .now, portal: portal.name, caller: nil, sender: nil, structure: ChatStructure(),
            picture: nil)
        let verdicts = try await client.removalVerdicts(on: [7], created: [7: sending], by: 17)
        #expect(verdicts == [7: verdict])
    }
}
