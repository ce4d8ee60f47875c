import Foundation
import CLibrary

/// Accepts connections on 127.0.0.1 until the value goes; each is served on a thread of its own.
final class LoopbackServer: Sendable {
    let port: UInt16
    private let listener: Int32

    /// - Parameter serve: gets each connection, and closes it.
    init(_ serve: @escaping @Sendable (Int32) -> Void) throws {
        (listener, port) = try Self.listen()
        let listener = listener
        Thread.detachNewThread {
            while true {
                let socket = accept(listener, nil, nil)
                guard socket >= 0 else {
                    close(listener)
                    return
                }
                // A program started meanwhile must not keep the connection open.
                _ = fcntl(socket, F_SETFD, FD_CLOEXEC)
                Thread.detachNewThread { serve(socket) }
            }
        }
    }

    deinit {
        shutdown(listener, Int32(SHUT_RDWR))
    }

    private static func listen() throws -> (Int32, UInt16) {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in.loopback(port: 0)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let failed = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(listener, address, length) != 0 || Glibc.listen(listener, 64) != 0
                    || getsockname(listener, address, &length) != 0
            }
        }
        _ = fcntl(listener, F_SETFD, FD_CLOEXEC)
        guard listener >= 0, !failed else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
        return (listener, UInt16(bigEndian: address.sin_port))
    }
}

extension sockaddr_in {
    /// A port of this machine.
    static func loopback(port: UInt16) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        return address
    }
}

/// A connection to a port of this machine; nil where nobody listens.
func connected(to port: UInt16) -> Int32? {
    let client = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_in.loopback(port: port)
    let isConnected = withUnsafePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            connect(client, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
        }
    }
    if isConnected { return client }
    close(client)
    return nil
}
