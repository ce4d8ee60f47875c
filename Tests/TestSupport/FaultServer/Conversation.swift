import Foundation
import CLibrary
import Synchronization

/// One connection to a `FaultServer`, carried out on a thread of its own.
struct Conversation {
    let socket: Int32
    let seen: FaultServer.Observations

    /// Reads a request and answers it for each exchange, then closes. Ends early when the client leaves.
    func carryOut(_ exchanges: [Exchange]) {
        defer { close(socket) }
        var reader = RequestReader(socket: socket)
        for exchange in exchanges {
            if exchange.reading == .nothing {
                guard exchange.send(to: socket) else { return }
                continue
            }
            guard let head = reader.head() else { return }
            if exchange.reading == .head {
                record(head, body: nil)
                return
            }
            let body = reader.body(after: head)
            record(head, body: body)
            guard body != nil, exchange.send(to: socket) else { return }
        }
    }

    private func record(_ head: [UInt8], body: [UInt8]?) {
        seen.state.withLock { $0.requests.append(RecordedRequest(head: head, body: body)) }
    }
}

extension Exchange {
    /// Sends the answer; false when the client has left.
    func send(to socket: Int32) -> Bool {
        if let pace {
            for byte in bytes {
                guard !socket.clientLeaves(within: pace), socket.send([byte]) else { return false }
            }
        } else {
            guard socket.send(bytes) else { return false }
        }
        return !holdsOpen || !socket.clientLeaves(within: nil)
    }
}

extension Int32 {
    /// Waits for the client of this socket to leave, which reads as the end of its stream; nil waits for ever.
    fileprivate func clientLeaves(within limit: Duration?) -> Bool {
        var descriptor = pollfd(fd: self, events: Int16(POLLIN), revents: 0)
        return poll(&descriptor, 1, limit.map { Int32($0 / .milliseconds(1)) } ?? -1) != 0
    }
}
