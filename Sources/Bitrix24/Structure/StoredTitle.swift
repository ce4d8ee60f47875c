/// A title as portals keep it: trimmed, cut, and every scalar above U+FFFF written as `:f09f9880:`.
///
/// What comes back is decoded again, but for an emoji that the cut went through. Two titles that are written alike here are
/// the same to the portal.
struct StoredTitle: Hashable {
    /// The most that fits.
    static let limit = 255

    private let scalars: [Unicode.Scalar]

    /// What a portal makes of a title that it is given. Entities are read as in what it answers with.
    init(asked title: String) {
        self.init(stored: title.withoutEntities)
    }

    /// A title that a portal has answered with.
    init(stored title: String) {
        scalars = Array(title.trimmed.unicodeScalars.flatMap(Self.written).prefix(Self.limit))
    }

    var isEmpty: Bool { scalars.isEmpty }

    /// Whether this is the beginning of what was asked for: an older portal may hold less.
    func isCut(of asked: StoredTitle) -> Bool {
        !isEmpty && asked.scalars.starts(with: scalars)
    }

    static func length(of scalar: Unicode.Scalar) -> Int {
        scalar.value > 0xFFFF ? 10 : 1
    }

    private static func written(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        guard length(of: scalar) > 1 else { return [scalar] }
        let hex = UTF8.encode(scalar)?.map { String($0, radix: 16) } ?? []
        return Array(":\(hex.joined()):".unicodeScalars)
    }
}
