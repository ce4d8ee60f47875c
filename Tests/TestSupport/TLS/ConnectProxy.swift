import Foundation
import CLibrary
import Synchronization

/// An HTTP proxy on 127.0.0.1 through which programs reach hosts that exist in a test alone. It stops when the value
/// goes.
public final class ConnectProxy: Sendable {
    private let server: LoopbackServer
    private let seen: Requests

    /// - Parameters:
    ///   - ports: where the hosts are on this machine.
    ///   - refusal: what it says instead of letting anybody through.
    public init(to ports: [String: UInt16] = [:], refusing refusal: Exchange? = nil) throws {
        let seen = Requests()
        self.seen = seen
        server = try LoopbackServer { client in
            defer { close(client) }
            var reader = RequestReader(socket: client)
            guard let head = reader.head().map({ String(decoding: $0, as: UTF8.self) }) else { return }
            seen.heads.withLock { $0.append(head) }
            if let refusal {
                _ = refusal.send(to: client)
                return
            }
            let host = head.split(separator: " ").dropFirst().first?.split(separator: ":").first ?? ""
            guard let port = ports[String(host)], let target = connected(to: port) else { return }
            defer { close(target) }
            guard client.send("HTTP/1.1 200 Connection established\r\n\r\n".utf8) else { return }
            splice(client, target)
        }
    }

    /// For `https_proxy`.
    public var url: String { "http://127.0.0.1:\(server.port)" }

    /// The heads of all requests that reached it.
    public var requests: [String] { seen.heads.withLock(\.self) }

    private final class Requests: Sendable {
        let heads = Mutex<[String]>([])
    }
}

/// Carries bytes both ways until one side has nothing more to say.
private func splice(_ first: Int32, _ second: Int32) {
    var sides = [first, second].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    while poll(&sides, 2, -1) > 0 {
        for (from, to) in [(0, 1), (1, 0)] where sides[from].revents != 0 {
            guard let bytes = sides[from].fd.receive(), sides[to].fd.send(bytes) else { return }
        }
    }
}
