/// Sequences that the description of a terminal has for its keys. Only those are needed that mean something else
/// elsewhere, but it does no harm to know more of them.
public struct KeySequences: Sendable {
    private let keys: [[UInt8]: Key]
    /// The beginnings of those that are not of the usual form, behind `ESC [` or `ESC O`.
    private let beginnings: Set<[UInt8]>

    /// - Parameter described: sequences with their keys; of two that are the same the first one counts.
    public init(_ described: [(sequence: String, key: Key)] = []) {
        var keys: [[UInt8]: Key] = [:]
        var beginnings: Set<[UInt8]> = []
        for (sequence, key) in described {
            let bytes = Array(sequence.utf8)
            guard bytes.count > 1, bytes[0] == 0x1B, !Self.isCursorReport(bytes) else { continue }
            if keys[bytes] == nil { keys[bytes] = key }
            guard bytes[1] != UInt8(ascii: "["), bytes[1] != UInt8(ascii: "O") else { continue }
            for length in 2..<bytes.count { beginnings.insert(Array(bytes.prefix(length))) }
        }
        self.keys = keys
        self.beginnings = beginnings
    }

    /// A terminal says so where its cursor stands, whatever its description has it mean.
    private static func isCursorReport(_ bytes: [UInt8]) -> Bool {
        bytes[1] == UInt8(ascii: "[") && bytes.last == UInt8(ascii: "R")
    }

    func key(for sequence: [UInt8]) -> Key? { keys.isEmpty ? nil : keys[sequence] }

    func isBeginning(_ sequence: [UInt8]) -> Bool { beginnings.contains(sequence) }
}
