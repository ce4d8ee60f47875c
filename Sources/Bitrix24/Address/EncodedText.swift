/// A text as the bytes that it stands for, each with its place in the text: white space and invisible characters are left
/// out. It is for finding something, not for reading.
struct EncodedText {
    private(set) var bytes: [UInt8] = []
    /// Where in the text each byte is written.
    private var starts: [UInt32] = []
    private var ends: [UInt32] = []

    init(_ text: [UInt8]) {
        reserve(text.count)
        InvisibleText.forEachVisible(in: text) { append(text[$0], UInt32($0), UInt32($0 + 1)) }
    }

    private init() {}

    func place(of number: Int) -> Range<Int> { Int(starts[number])..<Int(ends[number]) }

    /// The text with the escapes that begin so decoded once; nil if there are none.
    func decoded(_ beginnings: Set<UInt8>) -> EncodedText? {
        guard bytes.contains(where: { beginnings.contains($0) }) else { return nil }
        var result = EncodedText()
        result.reserve(bytes.count)
        var isChanged = false
        var number = 0
        while number < bytes.count {
            if beginnings.contains(bytes[number]), let escape = Escape(in: bytes, at: number) {
                isChanged = true
                let end = ends[number + escape.length - 1]
                for byte in escape.bytes { result.append(byte, starts[number], end) }
                number += escape.length
            } else {
                result.append(bytes[number], starts[number], ends[number])
                number += 1
            }
        }
        return isChanged ? result.withoutInvisible() : nil
    }

    /// An escape may have stood for white space, or for a part of it.
    private func withoutInvisible() -> EncodedText {
        var result = EncodedText()
        result.reserve(bytes.count)
        InvisibleText.forEachVisible(in: bytes) { result.append(bytes[$0], starts[$0], ends[$0]) }
        return result
    }

    private mutating func reserve(_ count: Int) {
        bytes.reserveCapacity(count)
        starts.reserveCapacity(count)
        ends.reserveCapacity(count)
    }

    private mutating func append(_ byte: UInt8, _ start: UInt32, _ end: UInt32) {
        bytes.append(byte)
        starts.append(start)
        ends.append(end)
    }
}

/// What a reader does not see between two letters: white space of Unicode, and characters without width.
enum InvisibleText {
    /// Tells the places of all bytes that are none of it.
    static func forEachVisible(in bytes: [UInt8], _ body: (Int) -> Void) {
        var place = 0
        while place < bytes.count {
            let length = length(in: bytes, at: place)
            if length == 0 { body(place) }
            place += max(length, 1)
        }
    }

    /// How many bytes of it stand at this place; none for anything else.
    private static func length(in bytes: [UInt8], at place: Int) -> Int {
        let first = bytes[place]
        if first < 0x80 { return first == 0x20 || (9...13).contains(first) ? 1 : 0 }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC2, place + length <= bytes.count else { return 0 }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for byte in bytes[place + 1..<place + length] { value = value << 6 | UInt32(byte & 0x3F) }
        guard let scalar = Unicode.Scalar(value) else { return 0 }
        let isInvisible = scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
        return isInvisible ? length : 0
    }
}
