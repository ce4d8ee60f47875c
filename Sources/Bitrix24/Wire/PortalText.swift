/// How texts of a portal are read: names, titles, what it says of an error. They may be anything, and of any length.
enum PortalText {
    /// In bytes. Longer ones are no use to anybody, and cost time wherever they are shown.
    static let limit = 4096
    static let mark = "…"

    /// The text itself, or its beginning and a mark. No character is cut in two.
    static func cut(_ text: String, at limit: Int = limit) -> String {
        guard text.utf8.count > limit else { return text }
        let place = text.utf8.index(text.utf8.startIndex, offsetBy: limit - mark.utf8.count)
        let scalars = text.unicodeScalars
        // In the middle of a scalar this is the beginning of it.
        let end = scalars.index(before: scalars.index(after: place))
        var kept = String(scalars[..<end])
        // What people call a character may go on behind the cut; one that fills the whole text is none.
        let isDivided = end < scalars.endIndex && (kept + String(scalars[end])).count == kept.count
        if isDivided, kept.count > 1 { kept.removeLast() }
        return kept + mark
    }
}

extension StringProtocol {
    /// With the entities of HTML that portals write into names decoded, once: what is written twice stays written.
    var withoutEntities: String {
        guard utf8.contains(UInt8(ascii: "&")) else { return String(self) }
        var result = ""
        var rest = self[...]
        while let ampersand = rest.firstIndex(of: "&") {
            result += rest[..<ampersand]
            rest = rest[ampersand...]
            let name = rest.dropFirst().prefix(8).prefix { $0 != ";" }
            let isWhole = name.endIndex < rest.endIndex && rest[name.endIndex] == ";"
            if isWhole, let character = Unicode.Scalar(entity: name) {
                result.unicodeScalars.append(character)
                rest = rest[name.endIndex...].dropFirst()
            } else {
                result += "&"
                rest = rest.dropFirst()
            }
        }
        return result + rest
    }
}

extension Unicode.Scalar {
    /// What stands between `&` and `;`: `amp`, `#39`, `#x27`.
    init?(entity name: some StringProtocol) {
        let name = name.lowercased()
        let number: UInt32? =
            name.hasPrefix("#x")
            ? UInt32(hexDigits: name.dropFirst(2))
            : name.hasPrefix("#") ? Int(digits: name.dropFirst()).flatMap(UInt32.init(exactly:)) : Self.named[name]
        guard let number, number > 0, let scalar = Unicode.Scalar(number) else { return nil }
        self = scalar
    }

    private static let named: [String: UInt32] = [
        "amp": 38, "quot": 34, "apos": 39, "lt": 60, "gt": 62, "nbsp": 0xA0, "laquo": 0xAB, "raquo": 0xBB,
        "ndash": 0x2013, "mdash": 0x2014,
    ]
}

extension KeyedDecodingContainer {
    /// A text as people are to read it; empty where there is none.
    func portalText(_ key: Key, limit: Int = PortalText.limit) -> String {
        guard let text = try? decode(String.self, forKey: key) else { return "" }
        // Entities get shorter when they are decoded: what is far too long need not be decoded as a whole.
        return PortalText.cut(PortalText.cut(text, at: limit * 8).withoutEntities, at: limit)
    }

    /// True or false in the ways in which portals write it; nil for anything else.
    func portalFlag(_ key: Key) -> Bool? {
        if let flag = try? decode(Bool.self, forKey: key) { return flag }
        if let number = try? decode(Int.self, forKey: key) { return number != 0 }
        switch (try? decode(String.self, forKey: key))?.lowercased() {
        case "y", "1", "true": return true
        case "n", "0", "false": return false
        default: return nil
        }
    }
}
