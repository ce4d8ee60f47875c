import Foundation
import Glibc
import Synchronization

/// One connection to a `FaultServer`, carried out on a thread of its own.
struct Conversation {
    let socket: Int32
    let seen: FaultServer.Observations

    /// Reads a request and answers it for each exchange, then closes. Ends early when the client leaves.
    func carryOut(_ exchanges: [Exchange]) {
        defer { close(socket) }
        var pending: [UInt8] = []
        for exchange in exchanges {
            guard let head = readHead(&pending) else { return }
            if exchange.reading == .head {
                record(head, body: nil)
                return
            }
            if String(decoding: head, as: UTF8.self).lowercased().contains("expect: 100-continue") {
                guard send(Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)) else { return }
            }
            guard let body = readBody(RecordedRequest.length(in: head), &pending) else {
                record(head, body: nil)
                return
            }
            record(head, body: body)
            guard send(exchange) else { return }
        }
    }

    private func record(_ head: [UInt8], body: [UInt8]?) {
        seen.state.withLock { $0.requests.append(RecordedRequest(head: head, body: body)) }
    }

    private func readHead(_ pending: inout [UInt8]) -> [UInt8]? {
        let end = Array("\r\n\r\n".utf8)
        while true {
            if let range = pending.firstRange(of: end) {
                defer { pending.removeSubrange(..<range.upperBound) }
                return Array(pending[..<range.lowerBound])
            }
            guard readMore(&pending) else { return nil }
        }
    }

    private func readBody(_ length: Int, _ pending: inout [UInt8]) -> [UInt8]? {
        while pending.count < length {
            guard readMore(&pending) else { return nil }
        }
        defer { pending.removeFirst(length) }
        return Array(pending.prefix(length))
    }

    /// False when the client has left.
    private func readMore(_ pending: inout [UInt8]) -> Bool {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = recv(socket, &buffer, buffer.count, 0)
        guard count > 0 else { return false }
        pending.append(contentsOf: buffer[..<count])
        return true
    }

    private func send(_ exchange: Exchange) -> Bool {
        if let pace = exchange.pace {
            for byte in exchange.bytes {
                guard !clientLeaves(within: pace), send([byte]) else { return false }
            }
        } else {
            guard send(exchange.bytes) else { return false }
        }
        return !exchange.holdsOpen || !clientLeaves(within: nil)
    }

    private func send(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// Waits for the client to leave, which reads as the end of its stream; nil waits for ever.
    private func clientLeaves(within limit: Duration?) -> Bool {
        var descriptor = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
        return poll(&descriptor, 1, limit.map { Int32($0 / .milliseconds(1)) } ?? -1) != 0
    }
}
