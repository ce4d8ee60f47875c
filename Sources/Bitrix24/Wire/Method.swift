/// A method of the portal.
public struct Method: Sendable, Equatable {
    /// Decides what a failure means: only what changes something can have left something behind.
    public enum Effect: Sendable, Equatable {
        case reads
        case changes
    }

    public let name: String
    public let effect: Effect

    public init(_ name: String, _ effect: Effect) {
        self.name = name
        self.effect = effect
    }
}
