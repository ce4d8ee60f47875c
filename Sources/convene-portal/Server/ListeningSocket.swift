import Glibc

/// The socket at which clients arrive: on 127.0.0.1 only.
struct ListeningSocket: Sendable {
    /// The port that was asked for, or the free one that was found.
    let port: UInt16
    private let descriptor: Int32

    /// From here on clients can connect; they wait until they are accepted.
    ///
    /// - Parameter port: 0 for any free one.
    init(port: UInt16) throws(SystemError) {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { throw SystemError(errno) }
        Descriptor.prepare(descriptor)
        var isOn: Int32 = 1
        let size = socklen_t(MemoryLayout<Int32>.size)
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &isOn, size)
        // Connections inherit it: an answer must not wait for the acknowledgement of the one before.
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &isOn, size)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(INADDR_LOOPBACK).bigEndian
        let found = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                var length = socklen_t(MemoryLayout<sockaddr_in>.size)
                return bind(descriptor, address, length) == 0 && listen(descriptor, SOMAXCONN) == 0
                    && getsockname(descriptor, address, &length) == 0
            }
        }
        guard found else {
            let error = SystemError(errno)
            close(descriptor)
            throw error
        }
        self.descriptor = descriptor
        self.port = UInt16(bigEndian: address.sin_port)
    }

    /// The descriptor of the next client; does not block.
    func accept(waitingOn readiness: Readiness) async throws(SystemError) -> Int32 {
        while true {
            let client = Glibc.accept(descriptor, nil, nil)
            if client >= 0 {
                Descriptor.prepare(client)
                return client
            }
            switch errno {
            case EAGAIN: await readiness.wait(for: .reading, of: descriptor)
            // The client went away again.
            case EINTR, ECONNABORTED: continue
            default: throw SystemError(errno)
            }
        }
    }
}
