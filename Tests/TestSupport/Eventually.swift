import Foundation

extension Duration {
    /// How long a test waits for something that should happen at once. Only a failing test waits this long, so it is
    /// generous: the machine may be busy with another build.
    public static let patience = Duration.seconds(20)
}

/// Something did not happen in time.
public struct NeverHappened: Error, CustomStringConvertible {
    /// What was waited for, and what there was instead.
    public let description: String

    public init(_ expectation: String, within limit: Duration, seen: String) {
        description = "waited \(limit) for: \(expectation)\nseen instead:\n\(seen)"
    }
}

/// Waits until `probe` gives a value and returns it; throws `NeverHappened` after `limit`, with the expectation and what
/// was seen instead.
public func firstValue<Value>(
    _ expectation: String,
    within limit: Duration = .patience,
    seen: @autoclosure () -> String = "nothing",
    isolation: isolated (any Actor)? = #isolation,
    _ probe: () async throws -> Value?
) async throws -> Value {
    let deadline = ContinuousClock.now + limit
    while true {
        if let value = try await probe() { return value }
        guard ContinuousClock.now < deadline else {
            throw NeverHappened(expectation, within: limit, seen: seen())
        }
        try await Task.sleep(for: .milliseconds(5))
    }
}

/// Waits until `condition` holds; the parameters are those of `firstValue`.
public func eventually(
    _ expectation: String,
    within limit: Duration = .patience,
    seen: @autoclosure () -> String = "nothing",
    isolation: isolated (any Actor)? = #isolation,
    _ condition: () async throws -> Bool
) async throws {
    try await firstValue(expectation, within: limit, seen: seen(), isolation: isolation) {
        try await condition() ? () : nil
    }
}
