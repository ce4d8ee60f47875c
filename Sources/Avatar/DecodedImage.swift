import CImage
import FoundationEssentials
import Pictures

/// A picture that was decoded and scaled; its memory is C's.
struct DecodedImage: ~Copyable {
    let facts: ImageFacts
    private let isLossless: Bool
    private var pixels: cimage_pixels

    private static let quality: Int32 = 85

    init(
        _ bytes: Data, _ format: PictureFormat, side: Int, _ decoder: PictureDecoder, _ cancellation: Cancellation
    ) throws(PictureError) {
        var found = cimage_facts()
        var decoded = cimage_pixels()
        let status = bytes.withUnsafeBytes { content in
            var source = cimage_source()
            source.format = format.code
            source.bytes = content.bindMemory(to: UInt8.self).baseAddress
            source.length = content.count
            source.pixel_limit = UInt64(ImageLimits.pixels)
            source.memory_limit = UInt64(ImageLimits.memory)
            source.is_cancelled = isCancelled
            source.context = Unmanaged.passUnretained(cancellation).toOpaque()
            return cimage_decode_apart(decoder.program, &source, UInt32(side), &found, &decoded)
        }
        if let fault = PictureError(status, format, found) { throw fault }
        pixels = decoded
        isLossless = found.is_lossless
        facts = ImageFacts(found, format: format, byteCount: bytes.count, hasTransparency: decoded.has_alpha)
    }

    deinit {
        var pixels = pixels
        cimage_release(&pixels)
    }

    func preview() throws(PictureError) -> Preview {
        var square = cimage_pixels()
        var pixels = pixels
        guard cimage_crop(&pixels, UInt32(Preview.side), &square) == CIMAGE_OK else { throw .noMemory }
        defer { cimage_release(&square) }
        return Preview(square)
    }

    /// JPEG; PNG if something shows through, or if it is smaller, as drawings are.
    func encoded() throws(PictureError) -> ScaledImage {
        if facts.hasTransparency { return try encoded(as: .png) }
        let photograph = try encoded(as: .jpeg)
        guard isLossless else { return photograph }
        let drawing = try encoded(as: .png)
        return drawing.bytes.count <= photograph.bytes.count ? drawing : photograph
    }

    private func encoded(as format: PictureFormat) throws(PictureError) -> ScaledImage {
        var file = cimage_file()
        var pixels = pixels
        let status =
            format == .png ? cimage_encode_png(&pixels, &file) : cimage_encode_jpeg(&pixels, Self.quality, &file)
        if let fault = PictureError(status, format, cimage_facts()) { throw fault }
        defer { cimage_free(&file) }
        return ScaledImage(
            format: format, width: Int(pixels.width), height: Int(pixels.height),
            bytes: Data(bytes: file.bytes, count: file.length))
    }
}

/// Not a closure: C calls it from wherever the picture is decoded.
private func isCancelled(context: UnsafeMutableRawPointer?) -> Bool {
    guard let context else { return false }
    return Unmanaged<Cancellation>.fromOpaque(context).takeUnretainedValue().isCancelled
}

extension PictureFormat {
    fileprivate var code: cimage_format {
        switch self {
        case .png: CIMAGE_PNG
        case .jpeg: CIMAGE_JPEG
        case .gif: CIMAGE_GIF
        case .webp: CIMAGE_WEBP
        case .bmp: CIMAGE_BMP
        }
    }
}

extension PictureError {
    /// Nil where all went well.
    fileprivate init?(_ status: cimage_status, _ format: PictureFormat, _ facts: cimage_facts) {
        switch status {
        case CIMAGE_OK: return nil
        case CIMAGE_CUT: self = .cut(format)
        case CIMAGE_UNSUPPORTED: self = .rareKind(format)
        case CIMAGE_TOO_LARGE:
            let isMany = UInt64(facts.width) * UInt64(facts.height) > UInt64(ImageLimits.pixels)
            self =
                isMany
                ? .tooManyPixels(width: Int(facts.width), height: Int(facts.height), limit: ImageLimits.pixels)
                : .tooMuchMemory(format)
        case CIMAGE_NO_MEMORY: self = .noMemory
        case CIMAGE_CANCELLED: self = .cancelled
        case CIMAGE_NO_DECODER: self = .noDecoder
        case CIMAGE_CRASHED: self = .decoderEnded(format)
        default: self = .damaged(format)
        }
    }
}
