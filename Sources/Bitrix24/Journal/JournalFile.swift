/// Where the lines of a journal are kept, and which of the programs that write to it are alive.
///
/// Many processes may write to one journal at the same time.
public protocol JournalFile: Sendable {
    /// Puts the line, which has no line break, at the end of the file, on a line of its own even if the line before was
    /// torn by a crash. Returns when the disk has it.
    func append(line: [UInt8]) throws(StorageError)

    /// The same for a line that outlives the program, and that a power cut may take: returns when the system has it.
    func append(soon line: [UInt8]) throws(StorageError)

    /// The same for several lines, which become safe together.
    func append(lines: [[UInt8]]) throws(StorageError)

    /// All that was written; empty if nothing was.
    func read() throws(StorageError) -> [UInt8]

    /// Whether the program that wrote as this sender still runs. What runs on cannot have lost anything.
    func isAlive(_ sender: Sender) -> Bool
}

extension JournalFile {
    public func append(soon line: [UInt8]) throws(StorageError) { try append(line: line) }

    public func append(lines: [[UInt8]]) throws(StorageError) {
        for line in lines { try append(line: line) }
    }
}

/// Tells one run of a program that writes to a journal from all others, on this machine and in time.
public struct Sender: RawRepresentable, Hashable, Sendable {
    /// From 1.
    public let rawValue: Int

    public init?(rawValue: Int) {
        guard rawValue > 0 else { return nil }
        self.rawValue = rawValue
    }

    /// A number that no other run will draw.
    public init(using generator: inout some RandomNumberGenerator) {
        // Offsets of files end at 2^63; JSON numbers that every reader keeps exactly end at 2^53.
        rawValue = Int.random(in: 1..<1 << 53, using: &generator)
    }
}
