import CNcurses
import TerminalKit

/// The charset of the locale: what the bytes of a terminal mean, and what it can show.
public struct LocaleCharset: Sendable {
    private let kind: cn_charset

    /// That of the environment, which from now on is the process's.
    public static func adopt() -> LocaleCharset { LocaleCharset(kind: cn_adopt_locale()) }

    var isUnicode: Bool { kind == CN_UTF8 }

    /// What is typed. Where the locale has ASCII only, the terminal may well have more.
    var encoding: TextEncoding {
        guard kind == CN_OTHER else { return .utf8 }
        return .other { bytes in
            var value: UInt32 = 0
            switch cn_decode(bytes, bytes.count, &value) {
            case 0: return .incomplete
            case 1: return Unicode.Scalar(value).map { .scalar($0) } ?? .invalid
            default: return .invalid
            }
        }
    }

    /// The text of bytes; nil where some of them mean nothing.
    public func text(of bytes: [UInt8]) -> String? {
        guard kind == CN_OTHER else { return String(validating: bytes, as: UTF8.self) }
        let text = encoding.text(bytes)
        return text.unicodeScalars.contains("\u{FFFD}") ? nil : text
    }

    /// The bytes of a text; what the charset lacks is replaced by something similar.
    public func bytes(of text: String) -> [UInt8] {
        if isUnicode { return Array(text.utf8) }
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars { bytes += self.bytes(of: shown(scalar)) ?? [] }
        return bytes
    }

    /// The character itself where the charset has it, and what is drawn in its place where not.
    func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if scalar.isASCII || isUnicode || bytes(of: scalar) != nil { return scalar }
        return AsciiTwin.scalar(for: scalar)
    }

    private func bytes(of scalar: Unicode.Scalar) -> [UInt8]? {
        if scalar.isASCII { return [UInt8(scalar.value)] }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 16) { buffer in
            let count = Int(cn_encode(scalar.value, buffer.baseAddress))
            return count > 0 ? Array(buffer[..<count]) : nil
        }
    }
}
