import Synchronization

/// Reading what takes long.
enum LargeBody {
    /// Smaller ones are read at once, in no time that anybody would notice.
    private static let size = 1 << 20
    private static let turn = Mutex(())

    /// The parameters of a request. Large bodies are read one after the other, each on a thread of its own, so that
    /// other requests go on meanwhile.
    static func parameters(of request: WireRequest) async -> Result<Table, Refusal> {
        guard request.body.count >= size else { return read(request) }
        return await withCheckedContinuation { continuation in
            DetachedThread.run {
                continuation.resume(returning: turn.withLock { _ in read(request) })
            }
        }
    }

    private static func read(_ request: WireRequest) -> Result<Table, Refusal> {
        Result { () throws(Refusal) -> Table in try RequestParameters.table(of: request) }
    }
}
