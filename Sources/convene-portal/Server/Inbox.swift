import FoundationEssentials

/// What came over a connection and was not used yet.
struct Inbox {
    private let socket: ClientSocket
    private var bytes = Data()

    init(_ socket: ClientSocket) { self.socket = socket }

    /// The first byte that waits to be used; `nil` if the connection ended.
    mutating func first() async throws -> UInt8? {
        while bytes.isEmpty {
            guard try await receive() else { return nil }
        }
        return bytes.first
    }

    /// Takes everything up to the mark, and the mark.
    ///
    /// - Returns: what stood before the mark; `nil` if the connection ended first.
    /// - Throws: `MalformedRequest.headTooLong` if the mark does not come within the limit.
    mutating func take(until mark: String, atMost limit: Int) async throws -> Data? {
        var searched = bytes.startIndex
        while true {
            let range = bytes.firstRange(of: mark, from: searched)
            if let range, range.lowerBound - bytes.startIndex <= limit {
                defer { remove(range.upperBound - bytes.startIndex) }
                return Data(bytes[..<range.lowerBound])
            }
            if range != nil || bytes.count > limit { throw MalformedRequest.headTooLong }
            searched = max(bytes.startIndex, bytes.endIndex - mark.utf8.count + 1)
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
        let received = try await socket.read()
        bytes.append(contentsOf: received)
        return !received.isEmpty
    }
}
