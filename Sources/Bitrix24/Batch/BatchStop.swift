import Synchronization

/// Asks a batch to end after the request that is under way; raise it from any thread.
public final class BatchStop: Sendable {
    private let isRaised = Atomic(false)

    public init() {}

    public func raise() { isRaised.store(true, ordering: .releasing) }
    public var isSet: Bool { isRaised.load(ordering: .acquiring) }
}
