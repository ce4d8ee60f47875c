import FoundationEssentials

/// What passes between this program and a server, for a log: every secret that the request held is masked, also where the
/// answer repeats it. The rest is hostile text.
public enum WireEvent: Sendable, Equatable {
    case sent(address: String, body: String)
    case answered(status: Int, contentType: String, body: String)
    case failed(TransportFailure)
}

/// A transport that tells what passes through it.
public struct LoggedTransport: Transport {
    private let inner: any Transport
    private let log: @Sendable (WireEvent) -> Void

    /// - Parameter log: called on any thread, before the request leaves and when the answer is there.
    public init(_ inner: any Transport, log: @escaping @Sendable (WireEvent) -> Void) {
        self.inner = inner
        self.log = log
    }

    public func send(_ request: HTTPRequest) async throws(TransportFailure) -> HTTPAnswer {
        func masked(_ text: String) -> String { request.redaction.redacted(from: text) }
        func masked(_ body: Data) -> String { masked(String(decoding: body, as: UTF8.self)) }
        log(.sent(address: masked(request.address), body: masked(request.body)))
        do {
            let answer = try await inner.send(request)
            let content = request.isDownload ? "(\(answer.body.count) bytes)" : masked(answer.body)
            let body = request.answerIsSecret ? Secret.mask : content
            log(.answered(status: answer.status, contentType: masked(answer.contentType ?? ""), body: body))
            return answer
        } catch {
            log(.failed(error))
            throw error
        }
    }
}
