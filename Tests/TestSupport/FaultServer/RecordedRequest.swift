import Foundation

/// A request that a `FaultServer` has read.
public struct RecordedRequest: Sendable {
    /// The request line: `POST /rest/1/x/profile HTTP/1.1`.
    public let line: String
    /// Names in lower case.
    public let headers: [String: String]
    /// Nil when the server cut the connection before reading it.
    public let body: [UInt8]?

    /// Whether all of it arrived: a real portal would have acted on it.
    public var isComplete: Bool { body != nil }

    public var text: String? { body.map { String(decoding: $0, as: UTF8.self) } }

    init(head: [UInt8], body: [UInt8]?) {
        var lines = String(decoding: head, as: UTF8.self).components(separatedBy: "\r\n")
        line = lines.removeFirst()
        headers = lines.reduce(into: [:]) { headers, line in
            guard let colon = line.firstIndex(of: ":") else { return }
            let value = line[line.index(after: colon)...]
            headers[line[..<colon].lowercased()] = value.trimmingCharacters(in: .whitespaces)
        }
        self.body = body
    }

    static func length(in head: [UInt8]) -> Int {
        RecordedRequest(head: head, body: nil).headers["content-length"].flatMap(Int.init) ?? 0
    }
}
