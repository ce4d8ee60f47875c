import FoundationEssentials

/// What the portal sees of a picture: its kind by signature, and its size from the header.
struct Picture: Equatable, Sendable {
    enum Format: String, Sendable, Codable {
        case png, jpeg, gif, bmp, webp, tiff, ico, psd

        var mediaType: String {
            switch self {
            case .ico: "image/x-icon"
            case .psd: "image/vnd.adobe.photoshop"
            default: "image/\(rawValue)"
            }
        }
    }

    let format: Format
    let width: Int
    let height: Int

    /// The largest side that the portal takes.
    static let largestSide = 5000

    var hasAllowedSize: Bool {
        (1...Self.largestSide).contains(width) && (1...Self.largestSide).contains(height)
    }

    /// `nil` for what the portal does not recognise: no picture, or SVG, AVIF, HEIC.
    init?(_ data: Data) {
        let header = Header(bytes: data)
        let common = header.png ?? header.jpeg ?? header.gif ?? header.webp
        guard let (format, width, height) = common ?? header.bmp ?? header.tiff ?? header.ico ?? header.psd else {
            return nil
        }
        self.format = format
        self.width = width
        self.height = height
    }
}

/// The bytes of a picture's header, read without ever leaving them.
private struct Header {
    typealias Found = (Picture.Format, Int, Int)

    let bytes: Data

    private func byte(_ offset: Int) -> Int? {
        offset >= 0 && offset < bytes.count ? Int(bytes[bytes.startIndex + offset]) : nil
    }

    private func number(_ offsets: some Sequence<Int>) -> Int? {
        var number = 0
        for offset in offsets {
            guard let byte = byte(offset) else { return nil }
            number = number << 8 | byte
        }
        return number
    }

    private func big(_ count: Int, at offset: Int) -> Int? { number(offset..<offset + count) }
    private func little(_ count: Int, at offset: Int) -> Int? { number((offset..<offset + count).reversed()) }

    private func starts(with signature: [UInt8], at offset: Int = 0) -> Bool {
        signature.enumerated().allSatisfy { byte(offset + $0) == Int($1) }
    }

    private func found(_ format: Picture.Format, _ width: Int?, _ height: Int?) -> Found? {
        guard let width, let height else { return nil }
        return (format, width, height)
    }

    var png: Found? {
        guard starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else { return nil }
        return found(.png, big(4, at: 16), big(4, at: 20))
    }

    var gif: Found? {
        guard starts(with: Array("GIF87a".utf8)) || starts(with: Array("GIF89a".utf8)) else { return nil }
        return found(.gif, little(2, at: 6), little(2, at: 8))
    }

    var bmp: Found? {
        guard starts(with: Array("BM".utf8)), let size = little(4, at: 14) else { return nil }
        if size == 12 { return found(.bmp, little(2, at: 18), little(2, at: 20)) }
        // A negative height means that the rows run from the top.
        let height = little(4, at: 22).map { Int(Int32(truncatingIfNeeded: $0).magnitude) }
        return found(.bmp, little(4, at: 18), height)
    }

    var psd: Found? {
        guard starts(with: Array("8BPS".utf8)) else { return nil }
        return found(.psd, big(4, at: 18), big(4, at: 14))
    }

    var ico: Found? {
        guard starts(with: [0, 0, 1, 0]), let count = little(2, at: 4), count > 0 else { return nil }
        return found(.ico, byte(6).map { $0 == 0 ? 256 : $0 }, byte(7).map { $0 == 0 ? 256 : $0 })
    }

    var webp: Found? {
        guard starts(with: Array("RIFF".utf8)), starts(with: Array("WEBP".utf8), at: 8) else { return nil }
        if starts(with: Array("VP8X".utf8), at: 12) {
            return found(.webp, little(3, at: 24).map { $0 + 1 }, little(3, at: 27).map { $0 + 1 })
        }
        if starts(with: Array("VP8L".utf8), at: 12) {
            let bits = little(4, at: 21)
            return found(.webp, bits.map { ($0 & 0x3FFF) + 1 }, bits.map { ($0 >> 14 & 0x3FFF) + 1 })
        }
        guard starts(with: Array("VP8 ".utf8), at: 12) else { return nil }
        return found(.webp, little(2, at: 26).map { $0 & 0x3FFF }, little(2, at: 28).map { $0 & 0x3FFF })
    }

    var tiff: Found? {
        let isLittle = starts(with: [0x49, 0x49, 0x2A, 0])
        guard isLittle || starts(with: [0x4D, 0x4D, 0, 0x2A]) else { return nil }
        let read = isLittle ? little : big
        guard let directory = read(4, 4), let count = read(2, directory) else { return nil }
        var sides: [Int: Int] = [:]
        for entry in 0..<count {
            let offset = directory + 2 + entry * 12
            guard let tag = read(2, offset), let type = read(2, offset + 2) else { return nil }
            if tag == 256 || tag == 257 { sides[tag] = read(type == 3 ? 2 : 4, offset + 8) }
        }
        return found(.tiff, sides[256], sides[257])
    }

    var jpeg: Found? {
        guard starts(with: [0xFF, 0xD8, 0xFF]) else { return nil }
        var offset = 2
        while let mark = byte(offset), mark == 0xFF, let kind = byte(offset + 1) {
            if kind == 0xFF {
                offset += 1
                continue
            }
            // The frame headers: all of C0 to CF but tables, extensions and arithmetic conditioning.
            if (0xC0...0xCF).contains(kind), ![0xC4, 0xC8, 0xCC].contains(kind) {
                return found(.jpeg, big(2, at: offset + 7), big(2, at: offset + 5))
            }
            guard let length = big(2, at: offset + 2), length >= 2 else { return nil }
            offset += 2 + length
        }
        return nil
    }
}
