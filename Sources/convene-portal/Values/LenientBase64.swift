import FoundationEssentials

/// Base64 as the portal's language decodes it: what is not of the alphabet is skipped, so that the start of a
/// data URI becomes part of the data and spoils it.
enum LenientBase64 {
    static func decode(_ text: String) -> Data {
        var letters = Data(text.utf8.filter(isOfAlphabet))
        // A letter alone is less than a byte.
        if letters.count % 4 == 1 { letters.removeLast() }
        letters.append(contentsOf: repeatElement(UInt8(ascii: "="), count: (4 - letters.count % 4) % 4))
        return Data(base64Encoded: letters) ?? Data()
    }

    private static func isOfAlphabet(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"):
            true
        default: false
        }
    }
}
