import CDigest
import FoundationEssentials
import Pictures

/// A picture as journal and history hold it: enough to know it again, nothing of what it shows.
public struct PictureDigest: Hashable, Sendable {
    /// 64 hexadecimal digits in lower case.
    public let sha256: String
    public let format: String
    public let bytes: Int

    /// Costs a second for a gigabyte, so nothing for a picture.
    public init(_ picture: Picture) {
        sha256 = Self.sha256(of: picture.bytes)
        format = picture.format.rawValue
        bytes = picture.bytes.count
    }

    /// Empty where the system has no libcrypto or its policy allows no SHA-256.
    static func sha256(of data: Data) -> String {
        var digest = [UInt8](repeating: 0, count: 32)
        let isMade = data.withUnsafeBytes { bytes in
            cdigest_sha256(bytes.bindMemory(to: UInt8.self).baseAddress, bytes.count, &digest)
        }
        return isMade ? digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() : ""
    }

    public var value: JSONValue {
        .object([
            .init("sha256", .string(sha256)), .init("format", .string(format)), .init("bytes", .integer(bytes)),
        ])
    }

    public init?(_ value: JSONValue) {
        guard let sha256 = value["sha256"]?.string, let format = value["format"]?.string,
            let bytes = value["bytes"]?.integer
        else { return nil }
        self.sha256 = sha256
        self.format = format
        self.bytes = bytes
    }
}
