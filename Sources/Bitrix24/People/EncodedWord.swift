import FoundationEssentials

/// Words of a mail header that are not ASCII: `=?utf-8?B?…?=`, `=?utf-8?Q?…?=` (RFC 2047), in UTF-8 only.
enum EncodedWord {
    /// The text with its encoded words decoded; what cannot be decoded stays as it is.
    static func decoded(_ text: String) -> String {
        guard text.contains("=?") else { return text }
        var result = ""
        var wasEncoded = false
        for word in text.split(separator: " ") {
            let plain = decode(word)
            // White space between two encoded words belongs to none of them.
            if !result.isEmpty, !(wasEncoded && plain != nil) { result += " " }
            result += plain ?? String(word)
            wasEncoded = plain != nil
        }
        return result
    }

    private static func decode(_ word: Substring) -> String? {
        let parts = word.split(separator: "?", omittingEmptySubsequences: false)
        guard parts.count == 5, parts[0] == "=", parts[4] == "=", parts[1].lowercased() == "utf-8" else { return nil }
        switch parts[2].lowercased() {
        case "b": return Data(base64Encoded: String(parts[3])).flatMap { String(validating: $0, as: UTF8.self) }
        case "q": return quoted(parts[3])
        default: return nil
        }
    }

    private static func quoted(_ text: Substring) -> String? {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "_"): bytes.append(UInt8(ascii: " "))
            case UInt8(ascii: "="):
                guard rest.count >= 2, let value = UInt8(hexDigits: String(decoding: rest.prefix(2), as: UTF8.self))
                else { return nil }
                bytes.append(value)
                rest = rest.dropFirst(2)
            default: bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
