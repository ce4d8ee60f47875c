import FoundationEssentials

/// Fetches a file from an address that the user gave: no credential goes there, and no redirect is followed.
public struct Download: Sendable {
    /// What kind of file it is.
    public struct FileType: Sendable {
        /// As `Accept` has them.
        let types: String
        /// A longer answer is given up.
        public let byteLimit: Int
        /// For the whole exchange.
        public let timeLimit: Duration

        public static let picture = FileType(types: "image/*", byteLimit: Picture.byteLimit, timeLimit: .seconds(60))
        public static let structure = FileType(types: "application/json", byteLimit: 1 << 20, timeLimit: .seconds(15))
    }

    private let type: FileType
    private let transport: any Transport

    public init(_ type: FileType = .picture, _ transport: any Transport = CurlTransport()) {
        self.type = type
        self.transport = transport
    }

    /// Asks once, through the proxy of the environment. A cancelled task ends the exchange within milliseconds.
    public func bytes(of address: String) async throws(PortalError) -> Data {
        let (origin, rest) = try Self.splitting(address)
        let answer: HTTPAnswer
        do {
            answer = try await transport.send(
                .download(
                    origin.text + PercentEncoding.completed(rest.prefix { $0 != "#" }), accepting: type.types,
                    direct: origin.isLoopback, timeout: type.timeLimit, answerLimit: type.byteLimit))
        } catch {
            if error.kind == .answerTooLong { throw .download(.tooLong(limit: type.byteLimit)) }
            throw .download(.failed(error.kind))
        }
        if (300..<400).contains(answer.status), let location = answer.location {
            throw .download(.redirected(to: (try? Self.splitting(location).origin.host) ?? origin.host))
        }
        guard answer.status == 200 else { throw .download(.refused(status: answer.status)) }
        return answer.body
    }

    private static func splitting(_ address: String) throws(PortalError) -> (origin: Origin, rest: Substring) {
        let parts: (origin: Origin, rest: Substring)
        do {
            parts = try Origin.splitting(address)
        } catch {
            throw .download(
                error == .hasUserName ? .holdsCredentials : error == .otherScheme ? .notEncrypted : .notAnAddress)
        }
        guard parts.origin.scheme == .https || parts.origin.isLoopback else { throw .download(.notEncrypted) }
        return parts
    }
}

extension Client {
    /// Fetches files through the same transport as the calls.
    public var download: Download { Download(.picture, transport) }
}
