/// Collects pasted text up to the mark that ends it.
struct PasteReader: Hashable {
    private var bytes: [UInt8] = []
    private var matched = 0

    /// `ESC [ 201 ~`
    private static let endMark: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]

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
        var rest = bytes.dropLast(matched)
        var lines: [UInt8] = []
        lines.reserveCapacity(rest.count)
        while let end = rest.firstIndex(of: 0x0D) {
            lines += rest[..<end]
            lines.append(0x0A)
            rest = rest[(end + 1)...]
            if rest.first == 0x0A { rest = rest.dropFirst() }
        }
        return lines + rest
    }
}
