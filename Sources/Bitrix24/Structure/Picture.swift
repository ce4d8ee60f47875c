import Catalog
import FoundationEssentials

/// A picture that portals accept as an avatar: a known format, one to 5000 pixels a side (rest.md B5).
public struct Picture: Sendable, Equatable {
    public enum Format: String, Sendable, CaseIterable {
        case png = "PNG"
        case jpeg = "JPEG"
        case gif = "GIF"
        case webp = "WebP"
        case bmp = "BMP"
    }

    /// Pixels a side that a portal takes; a larger picture is dropped without a word.
    public static let sideLimit = 5000

    /// Bytes that convene reads. Portals name no limit; this one keeps a mistaken file out of memory.
    public static let byteLimit = 20 << 20

    public let format: Format
    public let width: Int
    public let height: Int
    public let bytes: Data

    /// Looks at the signature and the header only; a picture that is damaged further on is not noticed.
    public init(bytes: Data) throws(PictureFault) {
        guard !bytes.isEmpty else { throw .empty }
        guard bytes.count <= Self.byteLimit else { throw .tooManyBytes(bytes.count) }
        let header = PictureHeader(bytes)
        guard let format = header.format else { throw .unknownFormat(header.foreignFormat) }
        guard let (width, height) = header.size(as: format), width > 0, height > 0 else { throw .damaged(format) }
        guard width <= Self.sideLimit, height <= Self.sideLimit else { throw .tooLarge(width: width, height: height) }
        self.format = format
        self.width = width
        self.height = height
        self.bytes = bytes
    }

    /// As the portal wants it: bare base64, without a `data:` prefix.
    public var base64: String { bytes.base64EncodedString() }

    /// "PNG, 200 × 200"
    public var outline: String { "\(format.rawValue), \(width) × \(height)" }

    /// "PNG, 200 × 200, 14.2 KB"
    public func summary(in messages: Messages) -> String {
        "\(outline), \(messages.bytes(bytes.count))"
    }
}

extension Picture {
    /// Reads base64 as it stands in a structure; a `data:` prefix is taken off, line breaks are skipped.
    public init(base64 text: String) throws(PictureFault) {
        var body = text.trimmed[...]
        if body.hasPrefix("data:") {
            guard let comma = body.firstIndex(of: ","), body[..<comma].hasSuffix(";base64") else { throw .notBase64 }
            body = body[body.index(after: comma)...]
        }
        if Int(digits: body) != nil { throw .isFileNumber }
        let compact = body.filter { !$0.isWhitespace }
        guard let bytes = Data(base64Encoded: String(compact)) else { throw .notBase64 }
        try self.init(bytes: bytes)
    }
}

/// Why a portal would show no picture.
public enum PictureFault: Error, Sendable, Equatable {
    case empty
    case notBase64
    /// Only digits: a portal takes them for the number of a file on its disk.
    case isFileNumber
    /// Carries the format where it is one that people try.
    case unknownFormat(ForeignFormat?)
    case damaged(Picture.Format)
    case tooLarge(width: Int, height: Int)
    case tooManyBytes(Int)
}

extension PictureFault: Explained {
    public func explanation(in messages: Messages) -> Explanation {
        switch self {
        case .empty: messages.pictureEmpty
        case .notBase64: messages.pictureNotBase64
        case .isFileNumber: messages.pictureIsNumber
        case .unknownFormat(let format): messages.pictureFormat(format?.name(in: messages))
        case .damaged(let format): messages.pictureDamaged(format.rawValue)
        case .tooLarge(let width, let height): messages.pictureTooLarge(width, height, limit: Picture.sideLimit)
        case .tooManyBytes(let count): messages.pictureTooManyBytes(count, limit: Picture.byteLimit)
        }
    }
}

/// Formats of pictures that portals drop.
public enum ForeignFormat: Sendable, Equatable {
    case tiff
    case icon
    case photoshop
    case pdf
    case avif
    case heic
    case svg

    func name(in messages: Messages) -> String {
        switch self {
        case .tiff: "TIFF"
        case .icon: messages.anIcon
        case .photoshop: messages.aPhotoshopFile
        case .pdf: messages.aPDF
        case .avif: "AVIF"
        case .heic: "HEIC"
        case .svg: "SVG"
        }
    }
}
