/// Percent-encoding of RFC 3986, as much of it as addresses need.
enum PercentEncoding {
    /// What no address may hold as it is, a space or a letter of another script, is written as `%XX`; the rest stays.
    static func completed(_ text: some StringProtocol) -> String {
        text.unicodeScalars.map { scalar in
            scalar.isASCII && scalar.value > 32 && scalar.value != 127 ? String(scalar) : encoded(String(scalar))
        }.joined()
    }

    /// Everything but unreserved characters is written as `%XX`.
    static func encoded(_ text: String) -> String {
        let hex = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if byte.isLetterOrDigit || "-._~".utf8.contains(byte) {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
