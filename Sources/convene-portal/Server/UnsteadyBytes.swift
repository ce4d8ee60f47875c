import FlyingFox
import FlyingSocks
import Foundation

/// FlyingFox closes a connection without a byte only where the handler of an upgrade throws before its answer. That
/// handler may also take its time.
struct CutConnection: WSHandler {
    let wait: Duration

    func makeFrames(
        for client: AsyncThrowingStream<WSFrame, any Error>
    ) async throws -> AsyncStream<WSFrame> {
        if wait > .zero { try await Task.sleep(for: wait) }
        throw SocketError.disconnected
    }
}

/// A body that breaks off at `end`, or comes a byte at a time with a pause before each.
struct UnsteadyBytes: AsyncBufferedSequence {
    typealias Element = UInt8

    let bytes: Data
    let end: Int
    var pace: Duration?

    /// Announced at full length, whatever arrives of it.
    var sequence: HTTPBodySequence { HTTPBodySequence(from: self, count: bytes.count) }

    func makeAsyncIterator() -> Iterator { Iterator(source: self) }

    struct Iterator: AsyncBufferedIteratorProtocol {
        let source: UnsteadyBytes
        var position = 0

        mutating func next() async throws -> UInt8? {
            try await nextBuffer(suggested: 1)?.first
        }

        mutating func nextBuffer(suggested count: Int) async throws -> Data? {
            guard position < source.end else {
                if source.end < source.bytes.count { throw SocketError.disconnected }
                return nil
            }
            if let pace = source.pace { try await Task.sleep(for: pace) }
            let size = Swift.min(source.pace == nil ? count : 1, source.end - position)
            defer { position += size }
            return source.bytes.dropFirst(position).prefix(size)
        }
    }
}
