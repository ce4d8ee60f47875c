/// Sequences that the description of a terminal has for its keys. Only those are needed that mean something else
/// elsewhere, but it does no harm to know more of them.
public struct KeySequences: Sendable {
    /// In a list, not a dictionary: there are some hundred, and to make the type of a dictionary costs more than all
    /// look-ups of a day.
    private let keys: [(sequence: String, key: Key)]

    /// - Parameter described: sequences with their keys; of two that are the same the first one counts.
    public init(_ described: [(sequence: String, key: Key)] = []) {
        keys = described.filter { Self.isSequence($0.sequence.utf8) }
    }

    /// What is no cursor report: by that a terminal says where its cursor stands, whatever its description has it mean.
    private static func isSequence(_ bytes: String.UTF8View) -> Bool {
        guard bytes.count > 1, bytes.first == 0x1B else { return false }
        return !(bytes.dropFirst().first == UInt8(ascii: "[") && bytes.last == UInt8(ascii: "R"))
    }

    func key(for sequence: [UInt8]) -> Key? { keys.first { $0.sequence.utf8.elementsEqual(sequence) }?.key }

    /// Whether it begins one that is not of the usual form, behind `ESC [` or `ESC O`.
    func isBeginning(_ sequence: [UInt8]) -> Bool {
        guard sequence.count > 1, sequence[1] != UInt8(ascii: "["), sequence[1] != UInt8(ascii: "O") else {
            return false
        }
        return keys.contains { $0.sequence.utf8.count > sequence.count && $0.sequence.utf8.starts(with: sequence) }
    }
}
