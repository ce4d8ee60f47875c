import Foundation

/// What a `FaultServer` does with one request on a connection.
public struct Exchange: Sendable {
    /// How far the request is read before anything is done.
    enum Reading { case nothing, head, body }

    var reading = Reading.body
    var bytes: [UInt8] = []
    /// The pause before each byte; all are sent at once without one.
    var pace: Duration?
    /// Keeps the connection open without a word after the bytes, until the client leaves.
    var holdsOpen = false

    /// Closes the connection when the head has arrived: the body is never read.
    public static let cutBeforeBody = Exchange(reading: .head)

    /// Reads the whole request, then closes without a byte of an answer.
    public static let cutAfterBody = Exchange()

    /// Reads the whole request and never answers.
    public static let silence = Exchange(holdsOpen: true)

    /// Any bytes in place of an answer.
    public static func raw(_ text: String) -> Exchange {
        Exchange(bytes: Array(text.utf8))
    }

    /// An answer to whoever connects, before a word is read.
    public static func greeting(_ answer: Answer) -> Exchange {
        Exchange(reading: .nothing, bytes: answer.bytes)
    }

    public static func answer(_ answer: Answer) -> Exchange {
        Exchange(bytes: answer.bytes)
    }

    /// The head and half of the body, then the end of the connection.
    public static func half(_ answer: Answer) -> Exchange {
        Exchange(bytes: answer.bytes.dropLast((answer.body.count + 1) / 2))
    }

    /// The answer one byte at a time.
    public static func drip(_ answer: Answer, every pace: Duration) -> Exchange {
        Exchange(bytes: answer.bytes, pace: pace)
    }
}

extension Exchange {
    /// An HTTP answer with its length.
    public struct Answer: Sendable {
        public var status: String
        public var headers: [String]
        public var body: [UInt8]

        /// A status as on the wire (`502 Bad Gateway`) and whole lines as headers; the length is added.
        public init(_ status: String = "200 OK", headers: [String] = [], body: [UInt8] = []) {
            self.status = status
            self.headers = headers
            self.body = body
        }

        public static func json(_ text: String, status: String = "200 OK") -> Answer {
            Answer(status, headers: ["Content-Type: application/json; charset=utf-8"], body: Array(text.utf8))
        }

        public static func html(_ text: String, status: String) -> Answer {
            Answer(status, headers: ["Content-Type: text/html"], body: Array(text.utf8))
        }

        /// What a proxy says when the portal behind it is away.
        public static let badGateway = html(
            "<html><head><title>502 Bad Gateway</title></head><body><h1>502</h1></body></html>",
            status: "502 Bad Gateway")

        public static let emptyFailure = Answer("500 Internal Server Error")

        public static func redirect(to location: String) -> Answer {
            Answer("302 Found", headers: ["Location: \(location)"])
        }

        /// So many bytes that are no JSON.
        public static func garbage(_ count: Int) -> Answer {
            Answer(headers: ["Content-Type: application/json"], body: Array(repeating: UInt8(ascii: "x"), count: count))
        }

        var bytes: [UInt8] {
            let lines = ["HTTP/1.1 \(status)"] + headers + ["Content-Length: \(body.count)", "", ""]
            return Array(lines.joined(separator: "\r\n").utf8) + body
        }
    }
}
