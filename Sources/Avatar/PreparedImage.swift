import FoundationEssentials
import Pictures

/// A picture that was read whole: what it is, what it looks like, and a smaller one to send in its place.
public struct PreparedImage: Sendable, Equatable {
    public let facts: ImageFacts
    public let preview: Preview
    /// Nil where the file as it is serves as well: small, upright, with nothing in it but the picture.
    public let scaled: ScaledImage?

    /// The side that a portal's largest view of an avatar needs, with something to spare.
    public static let usualSide = 512

    /// More bytes than this are worth a try to make them fewer.
    private static let modestBytes = 128 << 10

    /// Recognises, checks, decodes, turns and scales. Blocks its thread for as long as that takes: 6 megapixels some
    /// 40 ms, 100 megapixels a second.
    ///
    /// - Parameters:
    ///   - side: pixels a side that the scaled picture has at most.
    ///   - largestSide: a file with more pixels a side cannot serve as it is.
    public init(
        decoding bytes: Data, by decoder: PictureDecoder, side: Int = usualSide, largestSide: Int,
        cancellation: Cancellation = Cancellation()
    ) throws(PictureError) {
        guard !bytes.isEmpty else { throw .empty }
        guard bytes.count <= ImageLimits.bytes else {
            throw .tooManyBytes(bytes.count, limit: ImageLimits.bytes)
        }
        let format = try PictureFormat(of: bytes)
        let image = try DecodedImage(bytes, format, side: side, decoder, cancellation)
        facts = image.facts
        preview = try image.preview()

        let fits = max(facts.width, facts.height) <= side
        let isBare = !facts.hasMetadata && !facts.isTurned
        if fits, isBare, facts.isAnimated || bytes.count <= Self.modestBytes {
            scaled = nil
            return
        }
        let smaller = try image.encoded()
        let servesAsItIs = isBare && max(facts.width, facts.height) <= largestSide && !facts.isAnimated
        scaled = servesAsItIs && smaller.bytes.count >= bytes.count ? nil : smaller
    }
}

/// A picture that was made smaller, upright, without metadata.
public struct ScaledImage: Sendable, Equatable {
    /// JPEG or PNG.
    public let format: PictureFormat
    public let width: Int
    public let height: Int
    public let bytes: Data
}
