/// A moment by a clock that does not jump.
public typealias Instant = ContinuousClock.Instant
