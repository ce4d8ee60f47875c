import CCurl
import FoundationEssentials

/// The transport of shipped programs: libcurl, one connection an exchange, each on a plain thread of its own.
public struct CurlTransport: Transport {
    /// An answer that is longer is given up; no answer of a portal comes near.
    public static let answerLimit = 8 << 20

    private let certificates: String?

    /// - Parameter certificates: the file with the trusted certificates; nil for what `SSL_CERT_FILE` and
    ///   `SSL_CERT_DIR` name, or else for the place where the system keeps them, looked for when a request leaves.
    public init(certificates: String? = nil) {
        self.certificates = certificates
    }

    public func send(_ request: HTTPRequest) async throws(TransportFailure) -> HTTPAnswer {
        guard let transfer = CurlTransfer() else {
            throw TransportFailure(
                ccurl_is_out_of_descriptors() ? .outOfDescriptors : .outOfMemory, mayHaveArrived: false)
        }
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                PlainThread.run {
                    let certificates = certificates.map { CertificateStore(file: $0) } ?? CertificateStore.find()
                    continuation.resume(returning: transfer.perform(request, certificates: certificates))
                }
            }
        } onCancel: {
            transfer.cancel()
        }
        return try result.get()
    }
}

/// One use of the C shim. Only `perform` touches the transfer, but for the cancellation, which is made for that.
private final class CurlTransfer: @unchecked Sendable {
    private let handle: OpaquePointer

    init?() {
        guard let handle = ccurl_create() else { return nil }
        self.handle = handle
    }

    deinit { ccurl_destroy(handle) }

    func cancel() { ccurl_cancel(handle) }

    /// Blocks its thread until the exchange is over.
    func perform(_ request: HTTPRequest, certificates: CertificateStore) -> Result<HTTPAnswer, TransportFailure> {
        let headers =
            request.isDownload
            ? ["Accept: \(request.contentType)"] : ["Content-Type: \(request.contentType)", "Accept: application/json"]
        let progress = request.progress ?? UploadProgress()
        let result = CStrings.with(headers) { headers in
            request.body.withUnsafeBytes { body in
                request.address.withCString { url in
                    Release.userAgent.withCString { agent in
                        certificates.withPaths { certificates, folder in
                            var plan = ccurl_request()
                            plan.url = url
                            plan.headers = headers.baseAddress
                            plan.header_count = headers.count
                            plan.body = request.isDownload ? nil : body.bindMemory(to: UInt8.self).baseAddress
                            plan.body_length = body.count
                            plan.user_agent = agent
                            plan.ca_file = certificates
                            plan.ca_folder = folder
                            plan.direct = request.direct
                            plan.timeout_ms = request.timeout.milliseconds
                            plan.connect_timeout_ms = min(request.timeout, HTTPRequest.connectLimit).milliseconds
                            plan.answer_limit = request.answerLimit
                            plan.progress = reportProgress
                            plan.context = Unmanaged.passUnretained(progress).toOpaque()
                            return ccurl_perform(handle, &plan)
                        }
                    }
                }
            }
        }
        if let kind = TransportFailure.Kind(result.outcome) {
            return .failure(TransportFailure(kind, mayHaveArrived: result.sending_began))
        }
        return .success(answer(result))
    }

    private func answer(_ result: ccurl_result) -> HTTPAnswer {
        var length = 0
        let bytes = ccurl_body(handle, &length)
        let body = bytes.map { Data(bytes: $0, count: length) } ?? Data()
        return HTTPAnswer(
            status: Int(result.status), contentType: ccurl_content_type(handle).map { String(cString: $0) },
            location: ccurl_location(handle).map { String(cString: $0) },
            retryAfter: result.retry_after_s > 0 ? .seconds(result.retry_after_s) : nil,
            body: body, transfer: Transfer(result, bytesReceived: length))
    }
}

/// Not a closure: a closure written inside isolated code traps on libcurl's thread.
private func reportProgress(context: UnsafeMutableRawPointer?, sent: Int64) {
    guard let context else { return }
    Unmanaged<UploadProgress>.fromOpaque(context).takeUnretainedValue().sent = Int(sent)
}

extension TransportFailure.Kind {
    fileprivate init?(_ outcome: ccurl_outcome) {
        switch outcome {
        case CCURL_ANSWERED: return nil
        case CCURL_NO_SUCH_HOST: self = .noSuchHost
        case CCURL_NO_CONNECTION: self = .noConnection
        case CCURL_CONNECT_TIMED_OUT: self = .connectTimedOut
        case CCURL_NO_PROXY: self = .noProxy
        case CCURL_PROXY_SILENT: self = .proxySilent
        case CCURL_PROXY_REFUSED: self = .proxyRefused
        case CCURL_CERTIFICATE_EXPIRED: self = .certificateExpired
        case CCURL_CERTIFICATE_NOT_YET_VALID: self = .certificateNotYetValid
        case CCURL_CERTIFICATE_OF_OTHER_HOST: self = .certificateOfOtherHost
        case CCURL_CERTIFICATE_OF_NO_KNOWN_ISSUER: self = .certificateOfNoKnownIssuer
        case CCURL_BAD_CERTIFICATE: self = .badCertificate
        case CCURL_BAD_CERTIFICATE_FILE: self = .badCertificateFile
        case CCURL_NO_TLS: self = .noTLS
        case CCURL_TLS_SILENT: self = .tlsSilent
        case CCURL_TIMED_OUT: self = .timedOut
        case CCURL_CANCELLED: self = .cancelled
        case CCURL_ANSWER_TOO_LONG: self = .answerTooLong
        case CCURL_ANSWER_CUT: self = .answerCut
        case CCURL_NO_DESCRIPTORS: self = .outOfDescriptors
        case CCURL_NO_MEMORY: self = .outOfMemory
        default: self = .broken
        }
    }
}

extension Transfer {
    /// libcurl counts from the start of the transfer; a phase lasts from the end of the one before.
    fileprivate init(_ result: ccurl_result, bytesReceived: Int) {
        let ends: [(Phase, Int64)] = [
            (.nameLookup, result.name_lookup_us), (.connect, result.connected_us), (.tls, result.tls_us),
            (.upload, max(result.ready_us, result.uploaded_us)), (.waiting, result.first_byte_us),
            (.download, result.total_us),
        ]
        var durations: [Phase: Duration] = [:]
        var reached: Int64 = 0
        for (phase, end) in ends where end > reached {
            durations[phase] = .microseconds(end - reached)
            reached = end
        }
        self.init(durations: durations, bytesSent: Int(result.bytes_sent), bytesReceived: bytesReceived)
    }
}
