extension Character {
    /// Columns that it takes when drawn, its marks included; never zero.
    public var displayWidth: Int {
        if let glyph = Glyph(single: self) { return glyph.width }
        return Glyph.glyphs(of: self).reduce(0) { $0 + $1.width }
    }
}

extension String {
    /// Columns that `Surface.write` takes for it.
    public var displayWidth: Int {
        isPrintableASCII ? utf8.count : reduce(0) { $0 + $1.displayWidth }
    }

    /// Each byte is a character of one column, without a look for what belongs together.
    var isPrintableASCII: Bool {
        utf8.withContiguousStorageIfAvailable { Self.arePrintableASCII($0) } ?? Self.arePrintableASCII(utf8)
    }

    private static func arePrintableASCII(_ bytes: some Sequence<UInt8>) -> Bool {
        bytes.allSatisfy { (0x20..<0x7F).contains($0) }
    }
}

extension StringProtocol {
    /// Columns that `Surface.write` takes for it.
    @inlinable public var displayWidth: Int { String(self).displayWidth }

    /// The text, or as much of its beginning as fits with an ellipsis after it.
    public func truncated(toColumns limit: Int) -> String {
        guard displayWidth > limit else { return String(self) }
        guard limit > 0 else { return "" }
        var kept = ""
        var room = limit - 1
        for character in self {
            room -= character.displayWidth
            guard room >= 0 else { break }
            kept.append(character)
        }
        return kept + "…"
    }
}
