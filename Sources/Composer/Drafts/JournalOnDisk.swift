import Bitrix24
import Settings

/// The journal as a file, with the locks beside it by which programs know of each other.
public struct JournalOnDisk: JournalFile {
    private let lines: LineFile
    private let locks: String
    /// Held as long as a copy of this value lives.
    private let presence: PlaceLock?

    /// Draws a number for this run and tells other programs that it lives.
    ///
    /// Where no lock can be had the journal works without: then other programs take a request of this run for lost as
    /// long as it is under way.
    public init(_ path: String, using generator: inout some RandomNumberGenerator) {
        lines = LineFile(path)
        locks = path + ".locks"
        presence = try? PlaceLock(Sender(using: &generator).rawValue, in: locks)
    }

    /// The number of this run; nil if there is no lock.
    public var sender: Sender? { presence.flatMap { Sender(rawValue: $0.place) } }

    public func append(line: [UInt8]) throws(StorageError) {
        do throws(FileError) { try lines.append(line) } catch { throw StorageError(error) }
    }

    public func append(soon line: [UInt8]) throws(StorageError) {
        do throws(FileError) { try lines.append(line, survivesPowerCut: false) } catch { throw StorageError(error) }
    }

    public func append(lines: [[UInt8]]) throws(StorageError) {
        try append(line: Array(lines.joined(separator: [UInt8(ascii: "\n")])))
    }

    public func read() throws(StorageError) -> [UInt8] {
        do throws(FileError) { return try lines.bytes() } catch { throw StorageError(error) }
    }

    public func isAlive(_ sender: Sender) -> Bool {
        PlaceLock.isHeld(sender.rawValue, in: locks)
    }
}

extension SendJournal {
    public init(_ file: JournalOnDisk) {
        self.init(file, sender: file.sender)
    }
}
