import FoundationEssentials
import Glibc

/// The socket of one client. Reading and writing suspend instead of blocking.
struct ClientSocket: Sendable {
    private let descriptor: Int32
    private let readiness: Readiness

    /// Takes over a descriptor that does not block.
    init(_ descriptor: Int32, readiness: Readiness) {
        self.descriptor = descriptor
        self.readiness = readiness
    }

    /// What has come, up to 64 KiB; nothing at the end of the connection.
    func read() async throws(SystemError) -> [UInt8] {
        while true {
            var count = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: 64 << 10) { buffer, filled in
                count = recv(descriptor, buffer.baseAddress, buffer.count, 0)
                filled = max(0, count)
            }
            if count >= 0 { return bytes }
            try await wait(for: .reading, after: errno)
        }
    }

    func write(_ data: Data) async throws(SystemError) {
        var rest = data[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else {
                try await wait(for: .writing, after: errno)
            }
        }
    }

    func close() { Glibc.close(descriptor) }

    private func wait(for direction: Readiness.Direction, after error: Int32) async throws(SystemError) {
        switch error {
        case EINTR: break
        case EAGAIN: await readiness.wait(for: direction, of: descriptor)
        default: throw SystemError(error)
        }
    }
}
