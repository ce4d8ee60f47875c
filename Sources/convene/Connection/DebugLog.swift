import Bitrix24
import FoundationEssentials
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The file of `--debug`: requests and answers as they happen, without secrets; private.
final class DebugLog: Sendable {
    private let file: Int32
    private let lock = Mutex(())

    /// - Throws: `Failure` where the file cannot be made or is another's.
    init(path: String) throws(Failure) {
        file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard file >= 0, fchmod(file, 0o600) == 0 else {
            throw Failure(
                .unreadableInput, "The debug file \(path) cannot be written: \(SystemError.last.text).",
                chat: .nothingSent, next: "Name another file with --debug.")
        }
    }

    deinit { close(file) }

    func append(_ lines: [String]) {
        let text = lines.map { $0 + "\n" }.joined()
        lock.withLock { _ in _ = writeAll(text, to: file) }
    }
}

/// A transport that writes down what passes through it.
struct LoggingTransport: Transport {
    let inner: any Transport
    let log: DebugLog
    let secret: Secret

    func send(_ request: HTTPRequest) async throws(TransportFailure) -> HTTPAnswer {
        let body = String(decoding: request.body, as: UTF8.self)
        let shown = (try? JSONValue(parsing: body)).map { RequestText.withoutLongAvatar($0).text() } ?? body
        log.append([">>> POST \(secret.redacted(from: request.address))", secret.redacted(from: shown)])
        do {
            let answer = try await inner.send(request)
            let text = JSONText.compact(String(decoding: answer.body, as: UTF8.self))
            log.append([
                "<<< HTTP \(answer.status) \(JSONText.quoted(answer.contentType ?? ""))", secret.redacted(from: text),
            ])
            return answer
        } catch {
            log.append(["<<< \(error.kind.rawValue)\(error.mayHaveArrived ? ", may have arrived" : "")"])
            throw error
        }
    }
}
