import FoundationEssentials

/// One client's connection: requests in, replies out, in order.
struct Connection {
    /// Longer bodies are refused, as the web server of a portal does.
    static let largestBody = 64 << 20

    /// A client that speaks TLS would wait for an answer in TLS; closing tells it that there is none.
    private static let firstByteOfTLS: UInt8 = 0x16

    private let socket: ClientSocket
    private var inbox: Inbox

    init(_ socket: ClientSocket) {
        self.socket = socket
        inbox = Inbox(socket)
    }

    /// Returns when either side has closed the connection.
    func serve(_ portal: Portal) async {
        var connection = self
        do {
            if try await connection.inbox.first() != Self.firstByteOfTLS {
                while try await connection.serveNext(portal) {}
            }
        } catch let fault as MalformedRequest {
            try? await socket.write(fault.reply.bytes(keepsAlive: false))
        } catch {
            // The client is gone.
        }
        socket.close()
    }

    /// Whether the connection goes on.
    private mutating func serveNext(_ portal: Portal) async throws -> Bool {
        guard let bytes = try await inbox.take(until: "\r\n\r\n", atMost: RequestHead.longest) else {
            return false
        }
        let head = try RequestHead(bytes)
        if head.expectsContinue { try await socket.write(Data("HTTP/1.1 100 Continue\r\n\r\n".utf8)) }
        let reply: Reply
        switch try await body(of: head) {
        case .ended: return false
        case .tooLong: reply = .html("<!doctype html><h1>413 Request Entity Too Large</h1>", status: 413)
        case .whole(let body):
            reply = await portal.reply(
                to: WireRequest(
                    method: head.method, path: head.path, query: head.query, headers: head.headers, body: body))
        }
        return try await write(reply, to: head)
    }

    private enum Body {
        case whole(Data)
        case tooLong
        /// The client closed the connection before its end.
        case ended
    }

    private mutating func body(of head: RequestHead) async throws -> Body {
        switch head.body {
        case .length(let length) where length > Self.largestBody:
            // Read to its end all the same, so that the client reads the answer.
            return try await inbox.skip(length) ? .tooLong : .ended
        case .length(let length):
            return try await inbox.take(length).map(Body.whole) ?? .ended
        case .chunked:
            return try await chunkedBody()
        }
    }

    private mutating func chunkedBody() async throws -> Body {
        let lineEnd = "\r\n"
        var body = Data()
        var isTooLong = false
        while let line = try await inbox.take(until: lineEnd, atMost: 1024) {
            let digits = String(decoding: line.prefix { $0 != UInt8(ascii: ";") }, as: UTF8.self)
            guard let size = Int(digits.trimmingPortalSpace, radix: 16), size >= 0 else {
                throw MalformedRequest.notHTTP
            }
            if size == 0 {
                while let trailer = try await inbox.take(until: lineEnd, atMost: 1024), !trailer.isEmpty {}
                return isTooLong ? .tooLong : .whole(body)
            }
            isTooLong = isTooLong || size > Self.largestBody - body.count
            if isTooLong {
                guard try await inbox.skip(size) else { return .ended }
            } else {
                guard let chunk = try await inbox.take(size) else { return .ended }
                body.append(chunk)
            }
            guard try await inbox.skip(lineEnd.utf8.count) else { return .ended }
        }
        return .ended
    }

    /// Writes the reply as its delivery says.
    ///
    /// - Returns: whether the connection goes on.
    private mutating func write(_ reply: Reply, to head: RequestHead) async throws -> Bool {
        switch reply.delivery {
        case .whole:
            try await socket.write(reply.bytes(keepsAlive: head.keepsAlive, withBody: head.method != "HEAD"))
            return head.keepsAlive
        case .cut:
            return false
        case .silence:
            try await inbox.drain()
            return false
        case .half:
            try await socket.write(reply.head(keepsAlive: true) + reply.body.prefix(reply.body.count / 2))
            return false
        case .drip:
            try await socket.write(reply.head(keepsAlive: false))
            for byte in reply.body {
                try await Task.sleep(for: .milliseconds(100))
                try await socket.write(Data([byte]))
            }
            return false
        }
    }
}
