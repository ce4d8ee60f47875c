import Avatar
import Bitrix24
import FoundationEssentials
import Pictures

/// A picture that was read whole, with what is sent of it. Held by reference: forms are copied and compared at every key.
public final class ChosenPicture: Sendable {
    public let facts: ImageFacts
    public let preview: Preview
    /// What is sent unless the original is asked for: small, upright, without metadata.
    public let ready: Picture
    /// The file as it was chosen; the fault says why the portal would drop it.
    public let original: Result<Picture, PictureError>

    /// Decodes the picture and makes the one to send; blocks its thread meanwhile.
    public init(
        _ bytes: Data, by decoder: PictureDecoder, cancellation: Cancellation = Cancellation()
    ) throws(PictureError) {
        let image = try PreparedImage(
            decoding: bytes, by: decoder, largestSide: Picture.sideLimit, cancellation: cancellation)
        facts = image.facts
        preview = image.preview
        original = Result { () throws(PictureError) in try Picture(bytes: bytes) }
        ready = if let scaled = image.scaled { try Picture(bytes: scaled.bytes) } else { try original.get() }
    }

    /// Whether what is ready differs from the file.
    public var isScaled: Bool { ready.bytes.count != facts.byteCount || ready.width != facts.width }

    /// What is sent.
    ///
    /// - Throws: where it is the original and the portal would drop it.
    public func sent(original wantsOriginal: Bool) throws(PictureError) -> Picture {
        wantsOriginal ? try original.get() : ready
    }
}

extension ChosenPicture: Equatable {
    public static func == (left: ChosenPicture, right: ChosenPicture) -> Bool {
        left === right || (left.facts == right.facts && left.ready == right.ready && left.original == right.original)
    }
}
