import Synchronization

/// Ends decoding from another thread, within some milliseconds.
public final class Cancellation: Sendable {
    private let isRaised = Atomic(false)

    public init() {}

    public func cancel() { isRaised.store(true, ordering: .relaxed) }

    public var isCancelled: Bool { isRaised.load(ordering: .relaxed) }
}
