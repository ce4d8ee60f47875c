import FoundationEssentials

/// What the beginning of a file says of the picture in it; the rest may be damaged.
public struct PictureGlance: Sendable, Equatable {
    public let format: PictureFormat
    public let width: Int
    public let height: Int

    /// Nil for what begins like no picture that portals show, or does not tell its size so early.
    public init?(_ beginning: Data) {
        guard case .known(let format) = PictureSignature(beginning),
            let (width, height) = PictureHeader(bytes: beginning).size(as: format)
        else { return nil }
        self.format = format
        self.width = width
        self.height = height
    }
}
