import Catalog
import FoundationEssentials
import Pictures

/// A picture that portals accept as an avatar: a known format, one to 5000 pixels a side (rest.md B5).
public struct Picture: Sendable, Equatable {
    /// Pixels a side that a portal takes; a larger picture is dropped without a word.
    public static let sideLimit = 5000

    /// Bytes that convene reads. Portals name no limit; this one keeps a mistaken file out of memory.
    public static let byteLimit = 20 << 20

    public let format: PictureFormat
    public let width: Int
    public let height: Int
    public let bytes: Data

    /// Looks at the signature and the header only; a picture that is damaged further on is not noticed.
    public init(bytes: Data) throws(PictureError) {
        guard !bytes.isEmpty else { throw .empty }
        guard bytes.count <= Self.byteLimit else { throw .tooManyBytes(bytes.count, limit: Self.byteLimit) }
        let format = try PictureFormat(of: bytes)
        guard let glance = PictureGlance(bytes), glance.width > 0, glance.height > 0 else { throw .damaged(format) }
        guard max(glance.width, glance.height) <= Self.sideLimit else {
            throw .tooLarge(width: glance.width, height: glance.height, limit: Self.sideLimit)
        }
        self.format = format
        width = glance.width
        height = glance.height
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

    /// Reads base64 as it stands in a structure; a `data:` prefix is taken off, line breaks are skipped.
    public init(base64 text: String) throws(PictureError) {
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
