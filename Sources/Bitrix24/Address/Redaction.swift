/// Takes secrets out of texts that may repeat them.
///
/// A portal, a proxy or an error page may echo what it was sent: as it was, in another case, percent-encoded (also
/// twice), in the escapes of JSON or HTML, broken over lines, or cut off. So a text is read as the characters that it
/// stands for, white space aside, and every eight in a row that are of a secret are masked.
public struct Redaction: Sendable {
    /// Fewer are no use to anybody, and may be there by chance.
    private static let usualLength = 8

    /// The pieces of secrets by their length; most secrets have the usual one.
    private var pieces: [Int: Set<UInt64>] = [:]

    public init(_ secrets: [Secret]) {
        for secret in secrets {
            secret.exposed { value in
                // A secret may look like something encoded: it is to be found as it is read, too.
                add(value.utf8.map(\.self))
                add(EncodedText(Array(value.utf8)).map(\.byte))
            }
        }
    }

    private mutating func add(_ secret: [UInt8]) {
        let length = min(secret.count, Self.usualLength)
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
        var windows = pieces.keys.map(Window.init)
        // Where each of the last characters begins.
        var starts = [Int](repeating: 0, count: Self.usualLength)
        var parts: [Range<Int>] = []
        var number = 0
        for character in EncodedText(bytes) {
            starts[number % Self.usualLength] = character.place.lowerBound
            number += 1
            for index in windows.indices {
                windows[index].take(character.byte)
                let length = windows[index].length
                guard number >= length, pieces[length]?.contains(windows[index].value) == true else { continue }
                var part = starts[(number - length) % Self.usualLength]..<character.place.upperBound
                while let last = parts.last, last.upperBound >= part.lowerBound {
                    part = min(last.lowerBound, part.lowerBound)..<part.upperBound
                    parts.removeLast()
                }
                parts.append(part)
            }
        }
        return parts
    }

    /// The last few bytes, without regard to the case of letters.
    private struct Window {
        let length: Int
        private(set) var value: UInt64 = 0

        init(length: Int) {
            self.length = length
        }

        mutating func take(_ byte: UInt8) {
            let isUpper = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
            value = (value << 8 | UInt64(isUpper ? byte | 0x20 : byte)) & (UInt64.max >> (64 - 8 * UInt64(length)))
        }
    }
}
