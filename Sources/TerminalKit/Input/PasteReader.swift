/// Collects pasted text up to the mark that ends it.
struct PasteReader: Hashable {
    private var bytes: [UInt8] = []
    private var matched = 0

    /// `ESC [ 201 ~`
    private static let endMark: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]

    /// The mark has come.
    var isComplete: Bool { matched == Self.endMark.count }

    /// Takes bytes up to the end of the text, and returns how many: it may be megabytes long.
    mutating func take(_ chunk: ArraySlice<UInt8>) -> Int {
        var place = chunk.startIndex
        while place < chunk.endIndex, !isComplete {
            if matched == 0 {
                let mark = chunk[place...].firstIndex(of: Self.endMark[0]) ?? chunk.endIndex
                bytes += chunk[place..<mark]
                place = mark
                if place == chunk.endIndex { break }
            }
            let byte = chunk[place]
            bytes.append(byte)
            matched = byte == Self.endMark[matched] ? matched + 1 : byte == Self.endMark[0] ? 1 : 0
            place += 1
        }
        return place - chunk.startIndex
    }

    /// The text, with line feeds for line breaks.
    var content: [UInt8] {
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
        return lines
    }
}
