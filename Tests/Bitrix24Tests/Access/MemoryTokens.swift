import Bitrix24
import Foundation
import Synchronization

/// A file of tokens in memory, which several clients share as processes share one on disk.
final class MemoryTokens: TokenFile {
    private struct State {
        var text: String
        var isLocked = false
        /// Everything that was written, in order.
        var written: [String] = []
        var fault: StorageError?
    }

    private let condition = NSCondition()
    nonisolated(unsafe) private var state: State

    init(access: String, refresh: String?, more: String = "") {
        let refresh = refresh.map { ",\"refresh_token\":\"\($0)\"" } ?? ""
        state = State(text: "{\"access_token\":\"\(access)\"\(refresh)\(more)}")
    }

    var text: String { condition.withLock { state.text } }
    var written: [String] { condition.withLock { state.written } }

    /// From now on the disk takes nothing more.
    func fail(with fault: StorageError) { condition.withLock { state.fault = fault } }

    func read() -> [UInt8]? { Array(text.utf8) }

    func replace(with bytes: [UInt8]) throws(StorageError) {
        let fault = condition.withLock {
            if state.fault == nil {
                state.text = String(decoding: bytes, as: UTF8.self)
                state.written.append(state.text)
            }
            return state.fault
        }
        if let fault { throw fault }
    }

    func lock() -> any Sendable {
        condition.withLock {
            while state.isLocked { condition.wait() }
            state.isLocked = true
        }
        return Key(tokens: self)
    }

    private final class Key: Sendable {
        private let tokens: MemoryTokens

        init(tokens: MemoryTokens) { self.tokens = tokens }

        deinit {
            tokens.condition.withLock {
                tokens.state.isLocked = false
                tokens.condition.signal()
            }
        }
    }
}
