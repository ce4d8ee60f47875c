import Foundation
import CLibrary

/// Takes the requests of one connection apart.
struct RequestReader {
    let socket: Int32
    private var pending: [UInt8] = []

    init(socket: Int32) {
        self.socket = socket
    }

    /// The next request's head, without the empty line at its end; nil when the client has left.
    mutating func head() -> [UInt8]? {
        let end = Array("\r\n\r\n".utf8)
        while true {
            if let range = pending.firstRange(of: end) {
                defer { pending.removeSubrange(..<range.upperBound) }
                return Array(pending[..<range.lowerBound])
            }
            guard readMore() else { return nil }
        }
    }

    /// The body that belongs to a head; nil when the client has left before its end.
    mutating func body(after head: [UInt8]) -> [UInt8]? {
        if String(decoding: head, as: UTF8.self).lowercased().contains("expect: 100-continue") {
            guard socket.send(Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)) else { return nil }
        }
        let length = RecordedRequest.length(in: head)
        while pending.count < length {
            guard readMore() else { return nil }
        }
        defer { pending.removeFirst(length) }
        return Array(pending.prefix(length))
    }

    /// False when the client has left.
    private mutating func readMore() -> Bool {
        guard let bytes = socket.receive() else { return false }
        pending += bytes
        return true
    }
}

extension Int32 {
    /// What has arrived at this socket; nil at its end.
    func receive() -> ArraySlice<UInt8>? {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = recv(self, &buffer, buffer.count, 0)
        return count > 0 ? buffer[..<count] : nil
    }

    /// Sends all bytes to this socket; false when nobody takes them.
    func send(_ bytes: some Collection<UInt8>) -> Bool {
        var rest = ArraySlice(bytes)
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.send(self, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }
}
