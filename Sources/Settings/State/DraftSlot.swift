/// The place on disk of one composer's draft: `draft.json`, or `draft-2.json` for a second one at the same time.
///
/// A composer holds its slot against all others until the value goes or the process ends, however it ends.
public final class DraftSlot: Sendable {
    /// More composers than anybody has open.
    private static let limit = 64

    /// From 1.
    public var number: Int { lock.place }
    private let lock: PlaceLock
    private let file: PrivateFile

    private init(_ lock: PlaceLock, in folder: StateFolder) {
        self.lock = lock
        file = Self.file(lock.place, in: folder)
    }

    /// Takes the first slot that nobody holds with a draft that was left over; one that cannot be read only if there is
    /// no other. Nil if there is none, and then nothing on disk has changed.
    ///
    /// - Parameter report: called for each one that cannot be read and is not the one that is taken.
    /// - Throws: `FileError` where no lock can be had.
    public static func claimLeftOver(
        in folder: StateFolder, passingOver report: (FileError) -> Void = { _ in }
    ) throws(FileError) -> DraftSlot? {
        let numbers = leftOver(in: folder)
        var unreadable: [(slot: DraftSlot, error: FileError)] = []
        for number in numbers {
            guard let lock = try PlaceLock(number, in: locks(of: folder)) else { continue }
            let slot = DraftSlot(lock, in: folder)
            do throws(FileError) {
                // The first paint waits: one alone, as nearly always, is read by whoever wants it, and only then.
                if numbers.count > 1 { _ = try slot.read() }
                unreadable.forEach { report($0.error) }
                return slot
            } catch {
                unreadable.append((slot, error))
            }
        }
        unreadable.dropFirst().forEach { report($0.error) }
        return unreadable.first?.slot
    }

    /// Takes the first slot without a draft that nobody holds.
    ///
    /// - Throws: `FileError` where no lock can be had; the composer then works without a draft on disk.
    public static func claimEmpty(in folder: StateFolder) throws(FileError) -> DraftSlot {
        for number in 1...limit where !file(number, in: folder).exists {
            guard let lock = try PlaceLock(number, in: locks(of: folder)) else { continue }
            let slot = DraftSlot(lock, in: folder)
            // Somebody may have been faster, and gone again.
            if !slot.file.exists { return slot }
        }
        throw .busy(locks(of: folder))
    }

    /// The numbers of the drafts that there are, smallest first.
    private static func leftOver(in folder: StateFolder) -> [Int] {
        let names = ((try? PrivateFolder(folder.path).names()) ?? []).filter { $0.hasSuffix(".json") }
        return names.isEmpty ? [] : (1...limit).filter { names.contains(name($0)) }
    }

    private static func locks(of folder: StateFolder) -> String {
        folder.path + "/drafts.locks"
    }

    private static func file(_ number: Int, in folder: StateFolder) -> PrivateFile {
        PrivateFile("\(folder.path)/\(name(number))")
    }

    private static func name(_ number: Int) -> String {
        number == 1 ? "draft.json" : "draft-\(number).json"
    }

    public var path: String { file.path }

    /// The draft that was left here; nil if there is none.
    public func read() throws(FileError) -> [UInt8]? {
        try file.read()
    }

    /// Puts a draft in place of the one before. After a power cut the file holds the old one or the new one.
    public func replace(with draft: [UInt8]) throws(FileError) {
        try file.replace(with: draft)
    }

    /// Takes the draft away: it was sent, or there is nothing in it.
    public func clear() throws(FileError) {
        try file.remove()
    }

    /// Gives the draft a name under which convene touches it no more, and returns its new path. For a draft that cannot
    /// be read, and for one that other input takes the place of.
    public func setAside() throws(FileError) -> String {
        var number = 1
        while true {
            let path = "\(file.path).kept-\(number)"
            if !PrivateFile(path).exists {
                try file.move(to: path)
                return path
            }
            number += 1
        }
    }
}
