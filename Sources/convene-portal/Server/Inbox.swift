import FlyingSocks
import Foundation

/// What came over a connection and was not used yet.
struct Inbox {
    private let socket: AsyncSocket
    private var bytes = Data()

    init(_ socket: AsyncSocket) { self.socket = socket }

    /// Takes everything up to the mark, and the mark.
    ///
    /// - Returns: what stood before the mark; `nil` if the connection ended first.
    /// - Throws: `MalformedRequest.headTooLong` if the mark does not come within the limit.
    mutating func take(until mark: Data, atMost limit: Int) async throws -> Data? {
        var searched = bytes.startIndex
        while true {
            if let range = bytes.range(of: mark, in: searched..<bytes.endIndex) {
                defer { remove(range.upperBound - bytes.startIndex) }
                return Data(bytes[..<range.lowerBound])
            }
            if bytes.count > limit { throw MalformedRequest.headTooLong }
            searched = max(bytes.startIndex, bytes.endIndex - mark.count + 1)
            guard try await receive() else { return nil }
        }
    }

    /// Takes so many bytes; `nil` if the connection ended first.
    mutating func take(_ count: Int) async throws -> Data? {
        while bytes.count < count {
            guard try await receive() else { return nil }
        }
        defer { remove(count) }
        return Data(bytes.prefix(count))
    }

    /// Lets so many bytes go by without keeping them.
    ///
    /// - Returns: whether they came.
    mutating func skip(_ count: Int) async throws -> Bool {
        var left = count
        while left > bytes.count {
            left -= bytes.count
            bytes.removeAll(keepingCapacity: true)
            guard try await receive() else { return false }
        }
        remove(left)
        return true
    }

    /// Returns when the other side has closed the connection.
    mutating func drain() async throws {
        repeat { bytes.removeAll() } while try await receive()
    }

    /// `removeFirst` would only move the start: what was used would stay in memory as long as the connection lasts.
    private mutating func remove(_ count: Int) {
        bytes.removeSubrange(..<(bytes.startIndex + count))
    }

    /// `false` at the end of the connection.
    private mutating func receive() async throws -> Bool {
        do {
            bytes.append(contentsOf: try await socket.read(atMost: 4096))
            return true
        } catch SocketError.disconnected {
            return false
        }
    }
}
