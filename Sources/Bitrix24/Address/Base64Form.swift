/// How a secret looks inside of base64, whatever stands before and behind it there.
enum Base64Form {
    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".utf8)
    /// The last two letters of the usual alphabet, and of the one for addresses.
    private static let endings: [[UInt8]] = [Array("+/".utf8), Array("-_".utf8)]

    /// The letters that the secret alone decides, for each place in a group of three bytes and each alphabet.
    static func all(of secret: [UInt8]) -> [[UInt8]] {
        (0..<3).flatMap { offset in endings.map { form(of: secret, offset: offset, alphabet: letters + $0) } }
    }

    private static func form(of secret: [UInt8], offset: Int, alphabet: [UInt8]) -> [UInt8] {
        var form: [UInt8] = []
        // Bits that are not a whole letter yet. Those before the secret could be anything.
        var bits = 0
        var count = offset * 8 % 6
        var isForeign = count > 0
        for byte in secret {
            bits = (bits << 8 | Int(byte)) & 0xFFFF
            count += 8
            while count >= 6 {
                count -= 6
                if !isForeign { form.append(alphabet[bits >> count & 63]) }
                isForeign = false
            }
        }
        return form
    }
}
