import FoundationEssentials

/// Knows a row of a table again, on any day and in any run: a digest of the texts that make it, and which of several
/// equal rows it is.
///
/// Who a name means today is not in it: the portal may answer that differently tomorrow, and the row is the same.
public struct RowKey: RawRepresentable, Hashable, Sendable {
    /// Hexadecimal digits, a hyphen, and a number from 1.
    public let rawValue: String

    /// - Returns: nil for what no row of ours can have.
    public init?(rawValue: String) {
        guard rawValue.contains("-"), rawValue.utf8.count <= 128 else { return nil }
        self.rawValue = rawValue
    }

    /// - Parameters:
    ///   - parts: names of columns or fields with their texts, before anything in them is filled.
    ///   - occurrence: from 1; two rows that say the same are two chats.
    public init(_ parts: [(name: String, text: String)], occurrence: Int) {
        let sorted = parts.sorted { $0.name < $1.name }
        let text = JSONValue.array(sorted.flatMap { [.string($0.name), .string($0.text)] }).text()
        rawValue = "\(Self.digest(of: text))-\(occurrence)"
    }

    /// The same row, whichever of its equals.
    public var content: Substring { rawValue.prefix { $0 != "-" } }

    /// SHA-256, or, on systems whose policy has none, FNV-1a, which tells rows of a table apart as well.
    private static func digest(of text: String) -> String {
        let digest = PictureDigest.sha256(of: Data(text.utf8))
        guard digest.isEmpty else { return digest }
        let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return String(hash, radix: 16)
    }
}
