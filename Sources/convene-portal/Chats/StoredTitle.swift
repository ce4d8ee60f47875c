extension String {
    private static let longestTitle = 255

    /// A title as the portal keeps it (chats.md, "Corrections"): cut at 255 characters, and then written so that a
    /// character above U+FFFF takes ten, `:f09f8eb2:`. What does not fit any more is lost; of such a character the
    /// beginning stays, as text.
    var storedTitle: String {
        var kept = String.UnicodeScalarView()
        var room = Self.longestTitle
        for scalar in cut(to: Self.longestTitle).unicodeScalars {
            let width = scalar.value > 0xFFFF ? 10 : 1
            guard width <= room else {
                if width > 1 { kept.append(contentsOf: scalar.written.unicodeScalars.prefix(room)) }
                break
            }
            kept.append(scalar)
            room -= width
        }
        return String(kept)
    }
}

extension Unicode.Scalar {
    /// The bytes of the character in hexadecimal digits, between colons.
    fileprivate var written: String {
        let digits = String(self).utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
        return ":\(digits.joined()):"
    }
}
