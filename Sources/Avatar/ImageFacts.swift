import CImage
import Pictures

/// What is known of a picture as it was chosen.
public struct ImageFacts: Sendable, Equatable {
    public let format: PictureFormat
    /// Pixels, as the picture is shown: a photograph that lies on its side has been turned.
    public let width: Int
    public let height: Int
    public let byteCount: Int
    /// Stored lying or mirrored; what shows it has to turn it.
    public let isTurned: Bool
    public let isAnimated: Bool
    public let hasTransparency: Bool
    /// There is more in the file than the picture: camera, time, author, comments.
    public let hasMetadata: Bool
    /// The file tells where the photograph was taken.
    public let hasPlace: Bool

    init(_ facts: cimage_facts, format: PictureFormat, byteCount: Int, hasTransparency: Bool) {
        let isLying = facts.orientation >= 5
        self.format = format
        width = Int(isLying ? facts.height : facts.width)
        height = Int(isLying ? facts.width : facts.height)
        self.byteCount = byteCount
        isTurned = facts.orientation != 1
        isAnimated = facts.is_animated
        self.hasTransparency = hasTransparency
        hasMetadata = facts.has_metadata
        hasPlace = facts.has_place
    }
}
