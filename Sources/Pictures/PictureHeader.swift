import FoundationEssentials

/// The size that the first bytes of a picture tell. Nothing is decoded, so nothing can be made to decode.
struct PictureHeader {
    let bytes: Data

    /// Width and height in pixels, or nil where the header is cut or damaged.
    func size(as format: PictureFormat) -> (Int, Int)? {
        switch format {
        case .png: starts(with: "IHDR", at: 12) ? pair(big32(16), big32(20)) : nil
        case .gif: pair(little16(6), little16(8))
        case .bmp: bitmapSize
        case .webp: webpSize
        case .jpeg: jpegSize
        }
    }

    private var bitmapSize: (Int, Int)? {
        guard let kind = little32(14) else { return nil }
        if kind == 12 { return pair(little16(18), little16(20)) }
        guard let width = little32(18), let height = little32(22) else { return nil }
        // A negative height means that the rows run from top to bottom.
        return (Int(Int32(truncatingIfNeeded: width)), abs(Int(Int32(truncatingIfNeeded: height))))
    }

    private var webpSize: (Int, Int)? {
        if starts(with: "VP8X", at: 12) {
            return pair(little24(24).map { $0 + 1 }, little24(27).map { $0 + 1 })
        }
        if starts(with: "VP8L", at: 12), byte(20) == 0x2f, let bits = little32(21) {
            return (bits & 0x3fff + 1, bits >> 14 & 0x3fff + 1)
        }
        if starts(with: "VP8 ", at: 12), starts(with: [0x9d, 0x01, 0x2a], at: 23) {
            return pair(little16(26).map { $0 & 0x3fff }, little16(28).map { $0 & 0x3fff })
        }
        return nil
    }

    /// Walks from segment to segment until the one that begins a frame.
    private var jpegSize: (Int, Int)? {
        var offset = 2
        while let mark = byte(offset), let kind = byte(offset + 1) {
            guard mark == 0xff else { return nil }
            switch kind {
            case 0xff: offset += 1
            case 0x01, 0xd0...0xd8: offset += 2
            case 0xc0...0xc3, 0xc5...0xc7, 0xc9...0xcb, 0xcd...0xcf: return pair(big16(offset + 7), big16(offset + 5))
            case 0xd9, 0xda: return nil
            default:
                guard let length = big16(offset + 2), length >= 2 else { return nil }
                offset += 2 + length
            }
        }
        return nil
    }

    private func byte(_ offset: Int) -> Int? {
        offset < bytes.count ? Int(bytes[bytes.startIndex + offset]) : nil
    }

    private func number(_ offsets: some Sequence<Int>) -> Int? {
        var value = 0
        for offset in offsets {
            guard let byte = byte(offset) else { return nil }
            value = value << 8 | byte
        }
        return value
    }

    private func big16(_ at: Int) -> Int? { number(at..<at + 2) }
    private func big32(_ at: Int) -> Int? { number(at..<at + 4) }
    private func little16(_ at: Int) -> Int? { number((at..<at + 2).reversed()) }
    private func little24(_ at: Int) -> Int? { number((at..<at + 3).reversed()) }
    private func little32(_ at: Int) -> Int? { number((at..<at + 4).reversed()) }

    private func pair(_ width: Int?, _ height: Int?) -> (Int, Int)? {
        guard let width, let height else { return nil }
        return (width, height)
    }

    private func starts(with signature: [UInt8], at offset: Int = 0) -> Bool {
        bytes.dropFirst(offset).starts(with: signature)
    }

    private func starts(with signature: String, at offset: Int = 0) -> Bool {
        starts(with: Array(signature.utf8), at: offset)
    }
}
