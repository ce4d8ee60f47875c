/// How the bytes of a terminal mean characters: UTF-8, or the charset of a locale.
public struct TextEncoding: Sendable {
    public enum Decoded: Equatable, Sendable {
        case scalar(Unicode.Scalar)
        /// The bytes are the beginning of a character.
        case incomplete
        case invalid
    }

    /// What the bytes of one character mean, of a charset other than UTF-8; nil: UTF-8.
    private let decoder: (@Sendable ([UInt8]) -> Decoded)?

    public static let utf8 = TextEncoding(decoder: nil)

    /// - Parameter decode: what the bytes from the first one of a character on mean.
    public static func other(_ decode: @escaping @Sendable ([UInt8]) -> Decoded) -> TextEncoding {
        TextEncoding(decoder: decode)
    }

    /// What bytes mean that are one character, the beginning of one, or none.
    func decode(_ bytes: [UInt8]) -> Decoded {
        if let decoder { return decoder(bytes) }
        let expected =
            switch bytes[0] {
            case ..<0x80: 1
            case 0xC2..<0xE0: 2
            case 0xE0..<0xF0: 3
            case 0xF0..<0xF5: 4
            default: 0
            }
        if expected == 0 { return .invalid }
        if bytes.dropFirst().contains(where: { $0 & 0xC0 != 0x80 }) { return .invalid }
        if bytes.count < expected { return .incomplete }
        let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
        guard scalars.count == 1, let scalar = scalars.first else { return .invalid }
        return .scalar(scalar)
    }

    /// Whether a byte that begins a character is a control character of eight bits (C1). In UTF-8 it belongs to no
    /// character there: only a terminal sends it.
    func isControl(_ byte: UInt8) -> Bool {
        guard (0x80..<0xA0).contains(byte) else { return false }
        guard let decoder else { return true }
        return decoder([byte]) == .scalar(Unicode.Scalar(byte))
    }

    /// The text of bytes; what means nothing becomes U+FFFD.
    public func text(_ bytes: [UInt8]) -> String {
        guard decoder != nil else { return String(decoding: bytes, as: UTF8.self) }
        var text = String.UnicodeScalarView()
        var character: [UInt8] = []
        for byte in bytes {
            if character.isEmpty, byte < 0x80 {
                text.append(Unicode.Scalar(byte))
                continue
            }
            character.append(byte)
            switch decode(character) {
            case .incomplete: continue
            case .scalar(let scalar): text.append(scalar)
            case .invalid: text.append("\u{FFFD}")
            }
            character = []
        }
        return String(text)
    }
}
