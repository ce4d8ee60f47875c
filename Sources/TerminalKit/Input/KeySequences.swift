/// Sequences that the description of a terminal has for its keys. Only those are needed that mean something else
/// elsewhere, but it does no harm to know more of them.
public struct KeySequences: Sendable {
    private let keys: [String: Key]
    /// The beginnings of those that are not of the usual form, behind `ESC [` or `ESC O`.
    private let beginnings: Set<String>

    /// - Parameter described: sequences with their keys; of two that are the same the first one counts.
    public init(_ described: [(sequence: String, key: Key)] = []) {
        var keys: [String: Key] = [:]
        var beginnings: Set<String> = []
        for (sequence, key) in described {
            let bytes = Array(sequence.utf8)
            guard bytes.count > 1, bytes[0] == 0x1B, !Self.isCursorReport(bytes) else { continue }
            if keys[sequence] == nil { keys[sequence] = key }
            guard bytes[1] != UInt8(ascii: "["), bytes[1] != UInt8(ascii: "O") else { continue }
            for length in 2..<bytes.count { beginnings.insert(Self.text(bytes.prefix(length))) }
        }
        self.keys = keys
        self.beginnings = beginnings
    }

    /// A terminal says so where its cursor stands, whatever its description has it mean.
    private static func isCursorReport(_ bytes: [UInt8]) -> Bool {
        bytes[1] == UInt8(ascii: "[") && bytes.last == UInt8(ascii: "R")
    }

    func key(for sequence: [UInt8]) -> Key? { keys.isEmpty ? nil : keys[Self.text(sequence)] }

    func isBeginning(_ sequence: [UInt8]) -> Bool { beginnings.contains(Self.text(sequence)) }

    /// Texts, not bytes: to find out at run time that arrays of bytes can be looked up takes longer than all the rest.
    private static func text(_ bytes: some Collection<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
