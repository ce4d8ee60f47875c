/// Collects pasted text up to the mark that ends it, never taking a byte of what is typed afterwards.
struct PasteReader {
    private var bytes: [UInt8] = []
    private var matched = 0

    /// `ESC [ 201 ~`
    private static let endMark: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]

    /// How many bytes may be taken from the terminal without going past the end of the text.
    var safeCount: Int { Self.endMark.count - matched }

    /// Takes at most `safeCount` bytes. Returns whether the text is complete.
    mutating func feed(_ chunk: UnsafeBufferPointer<UInt8>) -> Bool {
        for byte in chunk {
            bytes.append(byte)
            if byte == Self.endMark[matched] {
                matched += 1
            } else {
                matched = byte == Self.endMark[0] ? 1 : 0
            }
        }
        return matched == Self.endMark.count
    }

    /// The text, with line feeds for line breaks; what is not UTF-8 becomes U+FFFD.
    var text: String {
        let content = bytes.dropLast(matched)
        var lines: [UInt8] = []
        lines.reserveCapacity(content.count)
        var previous: UInt8 = 0
        for byte in content {
            if byte == 0x0D {
                lines.append(0x0A)
            } else if byte != 0x0A || previous != 0x0D {
                lines.append(byte)
            }
            previous = byte
        }
        return String(decoding: lines, as: UTF8.self)
    }
}
