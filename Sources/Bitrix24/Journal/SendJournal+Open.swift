import CLibrary
import FoundationEssentials

extension SendJournal {
    /// The requests whose fate nobody knows, oldest first: to be offered for a look at the portal.
    ///
    /// One that another living program waits for is not among them. Lines that are torn or foreign are passed over;
    /// 20,000 lines take 70 ms.
    public func open() throws(StorageError) -> [OpenAttempt] {
        open(in: try file.read())
    }

    /// The last of them for a chat of this title on the portal.
    public func open(titled title: String, on portal: String) throws(StorageError) -> OpenAttempt? {
        let bytes = try file.read()
        // Most titles stand in no line: then none has to be looked at.
        guard bytes.contain(Array(JSONValue.string(title).text().utf8.dropFirst())) else { return nil }
        return open(in: bytes).last { $0.sending.portal == portal && $0.sending.structure.title == title }
    }

    private func open(in bytes: [UInt8]) -> [OpenAttempt] {
        unresolved(.send, in: bytes).compactMap { record, fate in
            record.sending.map { OpenAttempt($0, fate: fate) }
        }
    }

    /// What began with such a line and has no outcome, oldest first; not what another living program waits for.
    func unresolved(
        _ beginning: JournalLine.Event, in bytes: [UInt8]
    ) -> [(record: JournalRecord, fate: OpenAttempt.Fate)] {
        var open: [UUID: (line: ArraySlice<UInt8>, place: Int, unknown: ArraySlice<UInt8>?)] = [:]
        for (place, line) in bytes.split(separator: UInt8(ascii: "\n")).enumerated() {
            guard let (id, event) = JournalLine.head(of: line) else { continue }
            switch event {
            case beginning: open[id] = (line, place, nil)
            case .send, .change, .completed: continue
            case .unknown: open[id]?.unknown = line
            case .created, .changed, .refused, .cancelled, .found, .notCreated, .keptUnknown: open[id] = nil
            }
        }
        return open.values.sorted { $0.place < $1.place }.compactMap { line, _, unknown in
            guard let record = JournalRecord(line) else { return nil }
            if let unknown { return (record, .unknown(code: JournalRecord(unknown)?.code ?? "")) }
            if let writer = record.writer, writer == sender || file.isAlive(writer) { return nil }
            return (record, .lost)
        }
    }

    /// The chats that other requests to the same portal are known to have made since this one was sent: none of them is
    /// the one that it may have made.
    public func chatsOfOthers(since sending: SendAttempt) throws(StorageError) -> Set<ChatID> {
        let bytes = try file.read()
        var lines: [UUID: ArraySlice<UInt8>] = [:]
        var chats: Set<ChatID> = []
        var isLater = false
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            guard let (id, event) = JournalLine.head(of: line) else { continue }
            if id == sending.id { isLater = true }
            switch event {
            case .send: lines[id] = line
            case .created where isLater && id != sending.id, .found where isLater && id != sending.id:
                guard let request = lines[id], JournalRecord(request)?.portal == sending.portal else { continue }
                if let chat = JournalRecord(line)?.chat { chats.insert(chat) }
            default: break
            }
        }
        return chats
    }
}

extension [UInt8] {
    /// Whether they stand somewhere in these, one after the other; some milliseconds for ten megabytes.
    fileprivate func contain(_ others: [UInt8]) -> Bool {
        guard let first = others.first else { return true }
        return withUnsafeBufferPointer { bytes in
            guard let start = bytes.baseAddress else { return false }
            var place = 0
            while bytes.count - place >= others.count,
                let found = memchr(start + place, Int32(first), bytes.count - place - others.count + 1)
            {
                if memcmp(found, others, others.count) == 0 { return true }
                place = start.distance(to: found.assumingMemoryBound(to: UInt8.self)) + 1
            }
            return false
        }
    }
}
