import FoundationEssentials

/// What a file is by its first bytes; its name does not count.
public enum PictureSignature: Sendable, Equatable {
    case known(PictureFormat)
    case foreign(OtherFormat)
    case unknown

    public init(_ bytes: Data) {
        if let row = Self.known.first(where: { $0.pattern.matches(bytes) }) {
            self = .known(row.format)
        } else if let row = Self.foreign.first(where: { $0.pattern.matches(bytes) }) {
            self = .foreign(row.format)
        } else {
            self = Self.looksLikeSVG(bytes) ? .foreign(.svg) : .unknown
        }
    }

    /// Bytes that must stand at certain places.
    private struct Pattern {
        let parts: [(offset: Int, bytes: [UInt8])]

        init(_ bytes: [UInt8]) {
            parts = [(0, bytes)]
        }

        init(_ text: String, at offset: Int = 0) {
            parts = [(offset, Array(text.utf8))]
        }

        init(_ first: String, _ second: String, at offset: Int) {
            parts = [(0, Array(first.utf8)), (offset, Array(second.utf8))]
        }

        func matches(_ content: Data) -> Bool {
            parts.allSatisfy { content.dropFirst($0.offset).starts(with: $0.bytes) }
        }
    }

    private static let known: [(format: PictureFormat, pattern: Pattern)] = [
        (.png, Pattern([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
        (.jpeg, Pattern([0xff, 0xd8, 0xff])),
        (.gif, Pattern("GIF87a")),
        (.gif, Pattern("GIF89a")),
        (.webp, Pattern("RIFF", "WEBP", at: 8)),
        (.bmp, Pattern("BM")),
    ]

    private static let foreign: [(format: OtherFormat, pattern: Pattern)] =
        [
            (.tiff, Pattern("II*\0")), (.tiff, Pattern("MM\0*")), (.tiff, Pattern("II+\0")), (.tiff, Pattern("MM\0+")),
            (.jpegXL, Pattern([0xff, 0x0a])), (.jpegXL, Pattern("JXL ", at: 4)), (.jpeg2000, Pattern("jP  ", at: 4)),
            (.icon, Pattern([0, 0, 1, 0])), (.photoshop, Pattern("8BPS")), (.pdf, Pattern("%PDF")),
        ]
        + ["avif", "avis"].map { (.avif, Pattern("ftyp\($0)", at: 4)) }
        + ["heic", "heix", "hevc", "heim", "heis", "mif1", "msf1"].map { (.heic, Pattern("ftyp\($0)", at: 4)) }

    /// SVG is a text, and its element may stand behind comments.
    private static func looksLikeSVG(_ bytes: Data) -> Bool {
        let beginning = String(decoding: bytes.prefix(1024), as: UTF8.self).lowercased()
        return beginning.contains("<svg")
    }
}

extension PictureFormat {
    /// The format of a picture that can be read here.
    public init(of bytes: Data) throws(PictureError) {
        switch PictureSignature(bytes) {
        case .known(let format): self = format
        case .foreign(let format): throw .foreign(format)
        case .unknown: throw .unknown
        }
    }
}
