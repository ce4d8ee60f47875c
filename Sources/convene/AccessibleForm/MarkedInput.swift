import Settings

/// What comes in piece by piece, as UTF-8 without a mark: the first bytes tell how it is written.
struct MarkedInput {
    private enum Encoding {
        case unknown
        case utf8
        case utf16(isLittleEndian: Bool)
    }

    private var encoding = Encoding.unknown
    /// Not enough for a mark, or for a character.
    private var rest: [UInt8] = []

    private static let marks = [TextDecoding.utf8Mark, [0xff, 0xfe], [0xfe, 0xff]]

    /// The next piece; what is no UTF-16 becomes a byte that is no UTF-8 either.
    mutating func utf8(of piece: some Collection<UInt8>) -> [UInt8] {
        rest += piece
        if case .unknown = encoding {
            guard !Self.marks.contains(where: { $0.count > rest.count && $0.starts(with: rest) }) else { return [] }
            let order = TextDecoding.utf16Order(of: rest)
            encoding = order.map { .utf16(isLittleEndian: $0) } ?? .utf8
            rest.removeFirst(order != nil ? 2 : rest.starts(with: TextDecoding.utf8Mark) ? 3 : 0)
        }
        guard case .utf16(let isLittleEndian) = encoding else {
            defer { rest = [] }
            return rest
        }
        var count = rest.count & ~1
        if count > 0, 0xd8...0xdb ~= rest[count - (isLittleEndian ? 1 : 2)] { count -= 2 }
        defer { rest.removeFirst(count) }
        return TextDecoding.utf16(rest.prefix(count), isLittleEndian: isLittleEndian).map { Array($0.utf8) } ?? [0xff]
    }
}
