/// What was done with the mouse, where the terminal hands that on.
public struct Mouse: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// The first button was pressed.
        case press
        case wheelUp
        case wheelDown
    }

    public let kind: Kind
    /// The cell under the pointer.
    public let place: Point

    public init(_ kind: Kind, at place: Point) {
        self.kind = kind
        self.place = place
    }
}
