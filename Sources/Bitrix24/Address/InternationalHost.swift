import CDomain

/// Host names outside of ASCII. convene keeps and calls every host in the form that name servers know (`xn--…`): so it is
/// one portal however it was typed, and no locale matters.
enum InternationalHost {
    private static let prefix = "xn--"

    /// The name as name servers know it.
    ///
    /// - Parameter host: in lower case, well-formed.
    static func encoded(_ host: String) throws(AddressIssue) -> String {
        guard !host.utf8.allSatisfy({ $0 < 0x80 }) else { return host }
        guard !mixesAlphabets(host) else { throw .mixedAlphabets }
        guard let encoded = converted(host, by: cdomain_to_ascii) else { throw .noDomain }
        return encoded
    }

    /// The name as people know it, in the host's place; the host itself where there is none, or where it would look like
    /// another.
    static func decoded(_ host: String) -> String {
        guard host.split(separator: ".").contains(where: { $0.hasPrefix(prefix) }),
            let decoded = converted(host, by: cdomain_to_unicode), !mixesAlphabets(decoded),
            (try? encoded(decoded)) == host
        else { return host }
        return decoded
    }

    /// Both forms, where there are two: `портал.рф (xn--80awhdgm.xn--p1ai)`.
    static func shown(_ host: String) -> String {
        let decoded = decoded(host)
        return decoded == host ? host : "\(decoded) (\(host))"
    }

    /// Whether letters that look alike, of different alphabets, stand within one part of the name.
    private static func mixesAlphabets(_ host: String) -> Bool {
        host.split(separator: ".").contains { part in
            Set(part.unicodeScalars.compactMap(Alphabet.init)).count > 1
        }
    }

    private static func converted(
        _ host: String, by convert: (UnsafePointer<CChar>?) -> UnsafeMutablePointer<CChar>?
    ) -> String? {
        guard let converted = host.withCString(convert) else { return nil }
        defer { cdomain_free(converted) }
        return String(cString: converted)
    }

    /// The alphabets that have letters of the same look.
    private enum Alphabet {
        case latin, greek, cyrillic, armenian

        init?(_ scalar: Unicode.Scalar) {
            guard scalar.properties.isAlphabetic else { return nil }
            switch scalar.value {
            case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: self = .latin
            case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
            case 0x400...0x52F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: self = .cyrillic
            case 0x530...0x58F: self = .armenian
            default: return nil
            }
        }
    }
}
