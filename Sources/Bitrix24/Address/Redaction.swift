/// Takes secrets out of texts that may repeat them.
///
/// A portal, a proxy or an error page may echo what it was sent: as it was, in another case, percent-encoded (also several
/// times), in the escapes of JSON or HTML, in base64, broken over lines, or cut off. So a text is read as the characters
/// that it stands for, white space aside, and every eight in a row that are of a secret are masked.
public struct Redaction: Sendable {
    /// Fewer are no use to anybody, and may be there by chance.
    private static let usualLength = 8

    /// How often a text is decoded: thrice for addresses within addresses, and for JSON and HTML around them.
    private static let depth = 6

    /// How often it is decoded by one way of escaping alone: where JSON stands in HTML, both at once can pair what does not
    /// belong together, such as `\u005c` and `&#92;`.
    private static let depthOfEach = 3

    /// The pieces of secrets by their length; most secrets have the usual one.
    private var pieces: [Int: Set<UInt64>] = [:]

    public init(_ secrets: [Secret]) {
        for secret in secrets {
            let bytes = secret.exposed { EncodedText(Array($0.utf8)).bytes }
            add(bytes)
            // A form that is shorter than a piece would mask what is there by chance.
            for form in Base64Form.all(of: bytes) where form.count >= Self.usualLength { add(form) }
        }
    }

    private mutating func add(_ secret: [UInt8]) {
        let length = min(secret.count, Self.usualLength)
        guard length > 0 else { return }
        var window = Window(length: length)
        for (number, byte) in secret.enumerated() {
            window.take(byte)
            if number + 1 >= length { pieces[length, default: []].insert(window.value) }
        }
    }

    /// The text with everything in it that is of a secret replaced by the mask.
    public func redacted(from text: String) -> String {
        guard !pieces.isEmpty else { return text }
        let bytes = Array(text.utf8)
        let found = parts(of: bytes)
        guard !found.isEmpty else { return text }
        var redacted: [UInt8] = []
        redacted.reserveCapacity(bytes.count)
        var kept = 0
        for part in found {
            redacted += bytes[kept..<part.lowerBound] + Array(Secret.mask.utf8)
            kept = part.upperBound
        }
        return String(decoding: redacted + bytes[kept...], as: UTF8.self)
    }

    /// What is of a secret, in order; the parts do not touch.
    private func parts(of bytes: [UInt8]) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var layer = [EncodedText(bytes)]
        var seen: Set<[UInt8]> = []
        for depth in 0...Self.depth where !layer.isEmpty {
            for text in layer { parts += self.parts(of: text) }
            let ways = [Escape.beginnings] + (depth < Self.depthOfEach ? Escape.beginnings.map { [$0] } : [])
            let decoded = layer.flatMap { text in ways.compactMap { text.decoded($0) } }
            layer = decoded.filter { seen.insert($0.bytes).inserted }
        }
        return parts.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { merged, part in
            if let last = merged.last, last.upperBound >= part.lowerBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, part.upperBound)
            } else {
                merged.append(part)
            }
        }
    }

    private func parts(of text: EncodedText) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        for (length, pieces) in pieces {
            var window = Window(length: length)
            for (number, byte) in text.bytes.enumerated() {
                window.take(byte)
                guard number + 1 >= length, pieces.contains(window.value) else { continue }
                let start = text.place(of: number + 1 - length).lowerBound
                parts.append(start..<text.place(of: number).upperBound)
            }
        }
        return parts
    }

    /// The last few bytes, without regard to the case of letters.
    private struct Window {
        let length: Int
        private(set) var value: UInt64 = 0

        mutating func take(_ byte: UInt8) {
            value =
                (value << 8 | UInt64(byte.isLargeLetter ? byte | 0x20 : byte))
                & (UInt64.max >> (64 - 8 * UInt64(length)))
        }
    }
}
